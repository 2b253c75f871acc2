import type { Route } from '../../shared/request/route.ts'
import { ownRoutes } from './own-routes.ts'
import { workersRoutes } from './workers-routes.ts'

export const routes: Route[] = [...workersRoutes, ...ownRoutes]
