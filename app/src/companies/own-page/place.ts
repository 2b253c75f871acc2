import { whoKnowCompanies } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'
import { waits } from './waits.ts'

/** A company's own page, by a secret address and without an account. */
export const companysOwnPage: Place = {
  id: 'companysOwnPage',
  behind: 'companies',
  routes,
  waits,
  guide: {
    for: whoKnowCompanies,
    title: { da: 'Virksomhedens egen side', en: 'The company’s own page' },
    steps: [
      { da: messages.da.makeLead, en: messages.en.makeLead },
      {
        da: 'Lav adressen på virksomhedens side, og giv dem den. Den bliver vist én gang. Kommer den i de forkerte hænder, så tag den tilbage: den virker ikke fra det øjeblik.',
        en: 'Make the address on the company’s page, and give it to them. It is shown once. If it falls into the wrong hands, take it back: it works no more from that moment.',
      },
    ],
  },
}
