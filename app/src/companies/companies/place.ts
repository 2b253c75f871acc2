import { whoKnowCompanies } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { rowAgain } from '../../shared/undo/row-again.ts'
import { pageOf } from '../known/companies.ts'
import { fileRoutes } from './file-routes.ts'
import { fileAddress } from './file-view.tsx'
import { finds } from './finds.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { noteRoutes } from './note-routes.ts'
import { noteAgain } from './notes.ts'
import { companyRoutes, listRoutes } from './routes.ts'
import { waits } from './waits.ts'

/** The companies that the municipality knows, and what all who work here know of each. */
export const knownCompanies: Place = {
  id: 'companies',
  behind: 'companies',
  // What is called by a word stands before what is called by an id.
  routes: [...listRoutes, ...fileRoutes, ...companyRoutes, ...noteRoutes],
  guide,
  finds,
  waits,
  acts: [
    {
      href: '/virksomheder/ny',
      word: { da: messages.da.add, en: messages.en.add },
      for: whoKnowCompanies,
    },
    {
      href: fileAddress,
      word: { da: messages.da.fileTitle, en: messages.en.fileTitle },
      for: whoKnowCompanies,
    },
  ],
  undoes: { company: rowAgain<{ id: string }>('company', ({ id }) => pageOf(id)), companyNote: noteAgain },
  way: { href: '/virksomheder', word: { da: messages.da.way, en: messages.en.way }, for: whoKnowCompanies },
}
