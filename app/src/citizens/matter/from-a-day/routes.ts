import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { Invalid, NotFound } from '../../../shared/request/errors.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { numberForm, type Decision } from './decision.ts'
import { problems, undecided } from './messages.ts'
import { decideFrom, numbersDecided, undecide } from './numbers.ts'
import { decisionPage } from './view.tsx'

const reads = { nothing: 'A number that the municipality decides; no citizen is named' }

/** Where a number is decided from a day on, and taken back before it has come. */
export function decisionRoutes(decision: Decision): Route[] {
  const { at, guard, kept } = decision
  const show = async (visit: Visit, sql: Sql, again?: Again) =>
    decisionPage(visit, decision, {
      now: await decision.now(visit, sql),
      all: await numbersDecided(sql, kept),
      again,
    })
  return [
    guarded({
      method: 'GET',
      path: at,
      ...{ guard, gets: 200, reads },
      handler: (visit, sql) => show(visit, sql),
    }),
    guarded({
      method: 'POST',
      path: at,
      ...{ guard, gets: 303, reads },
      form: numberForm(decision),
      handler: async (visit, sql, rule) => {
        const isNew = await decideFrom(sql, visit.me, kept, rule)
        const isSame = (one: typeof rule) => one.number === rule.number && one.validFrom === rule.validFrom
        if (!isNew && !(await numbersDecided(sql, kept)).some(isSame))
          throw new Invalid([{ field: 'validFrom', what: problems.dayTaken }])
        return redirectWith(visit, at, {
          says: decision.decided,
          ...(rule.validFrom > today(visit.services.now()) && { undo: `${at}/${rule.validFrom}/slet` }),
        })
      },
      again: show,
    }),
    guarded({
      method: 'POST',
      path: `${at}/:fra/slet`,
      ...{ guard, gets: 303, reads },
      handler: async (visit, sql) => {
        const from = param(visit, 'fra')
        if (!/^\d{4}-\d\d-\d\d$/.test(from)) throw new NotFound()
        await undecide(sql, kept, from)
        return redirectWith(visit, at, { says: undecided })
      },
    }),
  ]
}
