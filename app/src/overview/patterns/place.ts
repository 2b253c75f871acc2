import type { Place } from '../../shared/request/place.ts'
import { guarded, type Route } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import { companiesVoice, patternsTold } from './queries.ts'
import { patternsPage } from './view.tsx'
import { whoSeesPatterns } from './who.ts'

const address = '/moenstre'

const routes: Route[] = [
  guarded({
    method: 'GET',
    path: address,
    guard: whoSeesPatterns,
    gets: 200,
    reads: { nothing: 'Counts in which nobody is found' },
    handler: async (visit, sql) =>
      patternsPage(visit, { told: await patternsTold(sql), voice: await companiesVoice(sql) }),
  }),
]

/** What happens again and again, as questions to a team. */
export const placementPatterns: Place = {
  id: 'patterns',
  behind: 'overview',
  routes,
  way: { href: address, word: { da: messages.da.title, en: messages.en.title }, for: whoSeesPatterns },
  guide: {
    for: whoSeesPatterns,
    title: { da: messages.da.title, en: messages.en.title },
    steps: [
      {
        da: 'Læs spørgsmålet højt for teamet, før I ser på tallet. Tallet siger, hvor tit noget sker, og aldrig hvis skyld det er.',
        en: 'Read the question aloud to the team before you look at the figure. The figure says how often something happens, and never whose fault it is.',
      },
      {
        da: 'Svar på, hvad et forløb blev til, og hvilket ønske det kom fra, når I skriver det. Så er der noget at se på om et halvt år.',
        en: 'Answer what a placement came to, and which wish it came from, when you write it down. Then there is something to look at in half a year.',
      },
    ],
  },
}
