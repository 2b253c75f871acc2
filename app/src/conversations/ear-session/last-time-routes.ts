import { z } from 'zod'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, type Route } from '../../shared/request/route.ts'
import { thoseWhoHaveIt } from '../talk/stretch/askers.ts'
import { lastTimeReceipt } from './last-time-messages.ts'
import { bringWish, takeWishBack } from './last-time.ts'
import { sessionOf } from './read-room.ts'
import { addressOfSession } from './session.ts'

const whatOneTried = { nothing: 'What somebody in the session wants to try themselves' }

/** What one wanted to try since last time is brought to the session, and taken back. */
export const lastTimeRoutes: Route[] = [
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/sidst',
    guard: thoseWhoHaveIt(303).guard,
    // The scene's is the caseworker's.
    gets: { caseworker: 303, others: 404 },
    reads: whatOneTried,
    button: z.object({ experiment: z.uuid() }),
    handler: async (visit, sql, { experiment }) => {
      const session = await sessionOf(visit, sql)
      await bringWish(sql, visit.services, visit.me, session, experiment)
      return redirectWith(visit, addressOfSession(session), { says: lastTimeReceipt('broughtIt') })
    },
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/sidst/slet',
    ...thoseWhoHaveIt(303),
    reads: whatOneTried,
    handler: async (visit, sql) => {
      const session = await sessionOf(visit, sql)
      await takeWishBack(sql, visit.me, session.sessionId)
      return redirectWith(visit, addressOfSession(session), { says: lastTimeReceipt('tookBack') })
    },
  }),
]
