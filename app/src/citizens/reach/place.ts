import type { Place } from '../../shared/request/place.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'

export const reach: Place = {
  id: 'workerReach',
  behind: 'citizens',
  routes,
  acts: [
    {
      href: '/saadan-naas-jeg',
      word: { da: messages.da.title, en: messages.en.title },
      for: whoWorkWithCitizens,
    },
  ],
  guide: {
    for: whoWorkWithCitizens,
    title: { da: messages.da.title, en: messages.en.title },
    steps: [
      {
        da: 'Skriv, hvornår man kan ringe til dig, og hvornår man får svar. Hver borger, du arbejder sammen med, ser det på sin side.',
        en: 'Write when one can call you, and when one gets an answer. Each citizen you work with sees it on their page.',
      },
    ],
  },
}
