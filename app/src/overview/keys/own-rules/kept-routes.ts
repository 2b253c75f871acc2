import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { Invalid, NotFound } from '../../../shared/request/errors.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { standAtTheKeys, turnTheKeys } from '../../../shared/people/at-the-keys.ts'
import { keptKinds, type KeptKind } from '../../../shared/retention/kinds.ts'
import { letGo } from '../../../shared/undo/let-go.ts'
import { keepers } from '../who.ts'
import { asked, newTerm } from './form.ts'
import { keptPage, type Asked } from './kept-view.tsx'
import { problems, receipts } from './messages.ts'
import { sayTerm, takeTermBack, termsOf, wouldBeForgotten } from './terms.ts'
import { keptAt, list, reads } from './where.ts'

const one = `${list}/gemt/:kind`

/** How long one kind of thing is kept: what holds, what held, what is on its way, and what a rule would take. */
export const keptRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: one,
    guard: keepers,
    gets: 200,
    reads,
    form: asked,
    handler: (visit, sql, { maaneder, fra }) =>
      show(visit, sql, undefined, maaneder === null ? null : { months: maaneder, from: fra }),
  }),
  guarded({
    method: 'POST',
    path: one,
    guard: keepers,
    gets: 303,
    reads,
    form: newTerm,
    handler: async (visit, sql, { months, from, because, becauseEn }) => {
      const kind = kindOf(visit)
      await turnTheKeys(sql, visit.me)
      const term = { kind, validFrom: from, months, because: { da: because, en: becauseEn } }
      if (!(await sayTerm(sql, visit.me, term))) throw new Invalid([{ field: 'from', what: problems.taken }])
      return redirectWith(visit, keptAt(kind), {
        says: receipts.decided,
        undo: `${keptAt(kind)}/${from}/fortryd`,
      })
    },
    again: (visit, sql, again) => show(visit, sql, again),
  }),
  guarded({
    method: 'POST',
    path: `${one}/:day/fortryd`,
    guard: keepers,
    gets: 303,
    reads,
    handler: async (visit, sql) => {
      const kind = kindOf(visit)
      await turnTheKeys(sql, visit.me)
      const day = param(visit, 'day')
      const gone = /^\d{4}-\d\d-\d\d$/.test(day) ? await takeTermBack(sql, kind, day) : undefined
      const undo = gone && (await letGo(sql, visit.services, visit.me, { kind: 'retentionTerm', kept: gone }))
      return redirectWith(visit, keptAt(kind), { says: receipts.takenBack, ...(undo && { undo }) })
    },
  }),
]

function kindOf(visit: Visit): KeptKind {
  const kind = param(visit, 'kind')
  if (!Object.hasOwn(keptKinds, kind)) throw new NotFound()
  return kind as KeptKind
}

async function show(visit: Visit, sql: Sql, again?: Again, ask: Asked | null = null) {
  const kind = kindOf(visit)
  await standAtTheKeys(sql)
  const terms = await termsOf(sql, kind)
  const preview = async (of: { months: number; validFrom: string }) => ({
    ...of,
    people: await wouldBeForgotten(sql, { kind, ...of }),
  })
  const now = today(visit.services.now())
  return keptPage(visit, {
    ...{ kind, terms, again, ask },
    coming: await Promise.all(terms.filter(({ validFrom }) => validFrom > now).map(preview)),
    answer: ask?.from ? await preview({ months: ask.months, validFrom: ask.from }) : null,
  })
}
