import { forgetMeetings } from '@lydhoer/database'
import { job } from '../../later/job.ts'
import { whoWorkHere } from '../../people/roles.ts'
import { kindsOf, type Place } from '../../request/place.ts'
import { mailWaits, sendMail } from '../mail/send-mail.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { ownCalendarRoutes } from './routes.ts'

declare module '../../later/later-job.ts' {
  interface LaterWork {
    forgetMeetings: object
  }
}

/** Somebody's own calendar; and what is told of the meetings of all the other places. */
export function ownCalendar(places: readonly Place[]): Place {
  const kinds = kindsOf(places)
  return {
    id: 'ownCalendar',
    behind: 'today',
    routes: ownCalendarRoutes(kinds),
    guide,
    jobs: [
      job({
        kind: 'sendMail',
        work: (services) => sendMail(services, kinds),
        unfinished: mailWaits,
      }),
      job({
        kind: 'forgetMeetings',
        work: ({ database }) => forgetMeetings(database),
        byItself: { atStart: { kind: 'forgetMeetings' }, cron: '*/10 * * * *' },
      }),
    ],
    way: {
      href: '/kalender',
      word: { da: messages.da.title, en: messages.en.title },
      for: whoWorkHere,
    },
  }
}
