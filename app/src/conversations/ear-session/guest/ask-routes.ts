import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { thoseWhoHaveIt } from '../../talk/stretch/askers.ts'
import { thoseWhoLead } from '../askers.ts'
import { ledSession, sessionOf } from '../read-room.ts'
import { addressOfSession } from '../session.ts'
import { aboutWhom, askAboutPage } from './ask-view.tsx'
import { askAboutGuest, askNoMore, leadersHere, sayOfGuest } from './guest.ts'
import { guestReceipts } from './messages.ts'

const whoIsGuest = { nothing: 'Whether a leader may be a guest; nothing of what was said' }

/** Those who lead a session ask about a leader; each in it says yes or no, for themselves alone. */
export const askAboutGuestRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/laan-et-oere/:id/gaest',
    ...thoseWhoLead(200),
    reads: whoIsGuest,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/gaest',
    ...thoseWhoLead(303),
    reads: whoIsGuest,
    form: aboutWhom,
    handler: async (visit, sql, { guest }) => {
      const session = await ledSession(visit, sql)
      await askAboutGuest(sql, visit.services, visit.me, session.sessionId, guest)
      return redirectWith(visit, `${addressOfSession(session)}/gaest`, { says: guestReceipts.asked })
    },
    again: show,
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/gaest/slet',
    ...thoseWhoLead(303),
    reads: whoIsGuest,
    handler: async (visit, sql) => {
      const session = await ledSession(visit, sql)
      await askNoMore(sql, visit.services, session.sessionId)
      return redirectWith(visit, addressOfSession(session), { says: guestReceipts.stopped })
    },
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/gaest/svar',
    guard: thoseWhoHaveIt(303).guard,
    // Where nobody is asked about a guest, there is nothing to answer.
    gets: { caseworker: 409, colleague: 409, others: 404 },
    reads: whoIsGuest,
    button: z.object({ guest: z.uuid(), says: z.enum(['yes', 'no']) }),
    handler: async (visit, sql, { guest: guestId, says }) => {
      const session = await sessionOf(visit, sql)
      await sayOfGuest(sql, visit.services, session.sessionId, { guestId, says })
      return redirectWith(visit, addressOfSession(session), { says: guestReceipts[says] })
    },
  }),
]

async function show(visit: Visit, sql: Sql, again?: Again) {
  const session = await ledSession(visit, sql)
  return askAboutPage(visit, { session, leaders: await leadersHere(sql), again })
}
