import { today } from '@lydhoer/words'
import type { Place } from '../../shared/request/place.ts'
import { guarded, type Route } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import { wantedPage } from './view.tsx'
import { wantedWork } from './wanted.ts'
import { whoLooksForWork } from './who.ts'

const address = '/efterspurgt'

const routes: Route[] = [
  guarded({
    method: 'GET',
    path: address,
    guard: whoLooksForWork,
    gets: 200,
    reads: { nothing: 'Counts in which nobody is found' },
    handler: async (visit, sql) => wantedPage(visit, await wantedWork(sql, today(visit.services.now()))),
  }),
]

/** Which work people wish for and have not got. */
export const wanted: Place = {
  id: 'wanted',
  behind: 'companies',
  routes,
  way: { href: address, word: { da: messages.da.title, en: messages.en.title }, for: whoLooksForWork },
  guide: {
    for: whoLooksForWork,
    title: { da: messages.da.title, en: messages.en.title },
    steps: [
      {
        da: 'Se, hvilken slags arbejde flest ønsker, og hvor mange pladser der er. Find det, der mangler, før I ringer rundt.',
        en: 'See which kind of work most people wish for, and how many places there are. Find what is missing before you ring round.',
      },
    ],
  },
}
