import type { Sql } from '@lydhoer/database'
import { guarded, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { wording } from './form.ts'
import { wordsPage } from './form-views.tsx'
import { messages, receipts } from './messages.ts'
import { wishHere, workersSide } from './side.ts'
import { tells } from './wish-routes.ts'

const { path, one, reads } = workersSide
const cannot = `${path}/:wish/kan-ikke`

/** Whoever works with the citizen says why a wish cannot be met now: it keeps its place, and the citizen reads who said so. */
export const cannotRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: cannot,
    ...one(200),
    reads,
    handler: (visit, sql) => showCannot(visit, sql),
  }),
  guarded({
    ...{ method: 'POST', path: cannot, ...one(303), reads, form: wording, again: showCannot },
    handler: (visit, sql, said) => tells(visit, sql, { ...said, kind: 'cannot' }, receipts.cannot),
  }),
]

async function showCannot(visit: Visit, sql: Sql, again?: Again) {
  const words = messages[visit.language]
  const { side, at } = await wishHere(visit, sql)
  return wordsPage(visit, {
    ...{ side, again, to: `${at}/kan-ikke`, back: at, title: words.cannotTitle, when: words.cannotLead },
    label: words.cannotWords(side.citizen.firstName),
  })
}
