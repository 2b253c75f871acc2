import type { Route } from '../../../shared/request/route.ts'
import { guarded } from '../../../shared/request/route.ts'
import { keepers } from '../who.ts'
import { keptRoutes } from './kept-routes.ts'
import { ruleTexts } from './texts.ts'
import { textRoutes } from './text-routes.ts'
import { termsOf } from './terms.ts'
import { rulesPage } from './view.tsx'
import { list, reads } from './where.ts'

/** The municipality's own rules: how long things are kept, and which rules a plan can speak of. */
export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: list,
    guard: keepers,
    gets: 200,
    reads,
    handler: async (visit, sql) =>
      rulesPage(visit, { terms: await termsOf(sql), texts: await ruleTexts(sql) }),
  }),
  ...keptRoutes,
  ...textRoutes,
]
