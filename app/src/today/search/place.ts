import { job } from '../../shared/later/job.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { searchRoutes } from './routes.ts'
import { takeInAll } from './take-in.ts'

/** One search over what the other places keep in words, of what the visitor may see. */
export const searchAll = (places: readonly Place[]): Place => {
  const searched = places.flatMap(({ searched }) => searched ?? [])
  return {
    id: 'search',
    behind: 'today',
    routes: searchRoutes(searched),
    guide,
    way: { href: '/soeg', word: { da: messages.da.title, en: messages.en.title }, for: whoAreOfTheHouse },
    jobs: [
      // What nobody has looked for since it was written, and what is from before there was an index, or from a backup of that time.
      job({
        kind: 'takeInWords',
        work: takeInAll(searched),
        byItself: { atStart: { kind: 'takeInWords' }, cron: '*/10 * * * *' },
      }),
    ],
  }
}
