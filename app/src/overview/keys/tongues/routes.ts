import type { Sql } from '@lydhoer/database'
import { isOwnTongue, type OwnTongue } from '@lydhoer/words'
import { standAtTheKeys, turnTheKeys } from '../../../shared/people/at-the-keys.ts'
import { NotFound } from '../../../shared/request/errors.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, param, type Route, type Visit } from '../../../shared/request/route.ts'
import { addresses } from '../parts.tsx'
import { keepers, seesNoCitizen as reads } from '../who.ts'
import { receipts } from './messages.ts'
import { closeTongue, openTongue, tonguesOpen } from './queries.ts'
import { tonguesPage } from './view.tsx'

const here = addresses.tongues

/** What citizens' pages can be read in: switched on and off. */
export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: here,
    guard: keepers,
    gets: 200,
    reads,
    handler: async (visit, sql) => {
      await standAtTheKeys(sql)
      return tonguesPage(visit, await tonguesOpen(sql))
    },
  }),
  guarded({
    method: 'POST',
    path: `${here}/:tongue/taend`,
    guard: keepers,
    gets: 303,
    reads,
    handler: async (visit, sql) => {
      const tongue = tongueOf(visit)
      await turnTheKeys(sql, visit.me)
      await openTongue(sql, visit.me, tongue)
      return redirectWith(visit, here, { says: receipts.on, undo: `${here}/${tongue}/sluk` })
    },
  }),
  guarded({
    method: 'POST',
    path: `${here}/:tongue/sluk`,
    guard: keepers,
    gets: 303,
    reads,
    handler: async (visit, sql: Sql) => {
      const tongue = tongueOf(visit)
      await turnTheKeys(sql, visit.me)
      await closeTongue(sql, tongue)
      return redirectWith(visit, here, { says: receipts.off, undo: `${here}/${tongue}/taend` })
    },
  }),
]

/** @throws NotFound when there is none by that name */
function tongueOf(visit: Visit): OwnTongue {
  const tongue = param(visit, 'tongue')
  if (!isOwnTongue(tongue)) throw new NotFound()
  return tongue
}
