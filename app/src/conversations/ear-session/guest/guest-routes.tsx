import type { Sql } from '@lydhoer/database'
import { whoMakeTime } from '../../../shared/people/roles.ts'
import type { Gets } from '../../../shared/request/askers.ts'
import { NotFound } from '../../../shared/request/errors.ts'
import { guarded, idOf, type Route, type Visit } from '../../../shared/request/route.ts'
import { readStretch } from '../../talk/stretch/read-stretch.ts'
import { itsSession, whatHasChanged } from '../in-session.ts'
import { GuestParts, guestPage, noGuestPage } from './guest-view.tsx'
import { frameSeenBy, heardBy } from './seen-as-guest.ts'

const theGuest = { guard: whoMakeTime, gets: { teamLead: 200, others: 404 } satisfies Gets }

/**
 * What a guest sees, and nothing to write or press. The two parts end, each in its own way, when the guest is let in to the talk or is so no
 * more: the page is then loaded anew, so that no word stays on a screen that may not have it.
 */
export const guestRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/laan-et-oere/gaest/:id',
    ...theGuest,
    reads: 'earSessionGuest',
    handler: async (visit, sql) => {
      const seen = await seenBy(visit, sql).catch((error: unknown) => {
        if (error instanceof NotFound) return null
        throw error
      })
      // The same whether they never were one, are so no more, or there is no such session.
      if (!seen) return noGuestPage(visit)
      const transcript = seen.heard && (await readStretch(sql, visit, seen.heard.stretch))
      return guestPage(visit, { ...seen, transcript })
    },
  }),
  guarded({
    method: 'GET',
    path: '/laan-et-oere/gaest/:id/nu',
    ...theGuest,
    reads: whatHasChanged,
    follows: itsSession,
    handler: async (visit, sql) => {
      const seen = await seenBy(visit, sql)
      if (!seen.heard) throw new NotFound()
      return visit.c.html(<GuestParts visit={visit} {...seen} />)
    },
  }),
  guarded({
    method: 'GET',
    path: '/laan-et-oere/gaest/:id/ramme',
    guard: whoMakeTime,
    gets: 404,
    reads: whatHasChanged,
    follows: itsSession,
    handler: async (visit, sql) => {
      const seen = await seenBy(visit, sql)
      if (seen.heard) throw new NotFound()
      return visit.c.html(<GuestParts visit={visit} {...seen} />)
    },
  }),
]

async function seenBy({ services, me, ...visit }: Visit, sql: Sql) {
  const frame = await frameSeenBy(sql, idOf({ services, me, ...visit }))
  return { frame, heard: await heardBy(sql, services, me, frame) }
}
