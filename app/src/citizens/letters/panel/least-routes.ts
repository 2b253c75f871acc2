import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { Invalid, NotFound } from '../../../shared/request/errors.ts'
import type { Role } from '../../../shared/people/roles.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { fewInPanel } from './few.ts'
import { leastAt, leastForm } from './least-form.ts'
import { leastProblems, leastReceipts } from './least-messages.ts'
import { leastPage } from './least-view.tsx'
import { decideLeast, leastDecided, undecideLeast } from './least.ts'

const reads = { nothing: 'A number that the municipality decides; no citizen is named' }
/** As the database says in `keeps_keys`. */
export const guard = ['coordinator'] as const satisfies Role[]

/** For how many an answer of the panel waits: what holds, and deciding it from a day on. */
export const leastRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: leastAt,
    guard,
    gets: 200,
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: leastAt,
    guard,
    gets: 303,
    reads,
    form: leastForm,
    handler: async (visit, sql, rule) => {
      const isNew = await decideLeast(sql, visit.me, rule)
      const isSame = ({ least, validFrom }: typeof rule) =>
        least === rule.least && validFrom === rule.validFrom
      if (!isNew && !(await leastDecided(sql)).some(isSame))
        throw new Invalid([{ field: 'validFrom', what: leastProblems.dayTaken }])
      return redirectWith(visit, leastAt, {
        says: leastReceipts.decided,
        ...(rule.validFrom > today(visit.services.now()) && { undo: `${leastAt}/${rule.validFrom}/slet` }),
      })
    },
    again: show,
  }),
  guarded({
    method: 'POST',
    path: `${leastAt}/:fra/slet`,
    guard,
    gets: 303,
    reads,
    handler: async (visit, sql) => {
      const from = param(visit, 'fra')
      if (!/^\d{4}-\d\d-\d\d$/.test(from)) throw new NotFound()
      await undecideLeast(sql, from)
      return redirectWith(visit, leastAt, { says: leastReceipts.undecided })
    },
  }),
]

async function show(visit: Visit, sql: Sql, again?: Again) {
  return leastPage(visit, { now: (await fewInPanel(sql)).least, all: await leastDecided(sql), again })
}
