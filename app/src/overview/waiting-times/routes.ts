import { guarded, type Route } from '../../shared/request/route.ts'
import { waitsByDepartment } from './queries.ts'
import { waitingTimesPage } from './view.tsx'
import { coordinators } from './who.ts'

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/overblik/ventetid',
    guard: coordinators,
    gets: 200,
    reads: { nothing: 'Counts in which nobody is found' },
    handler: async (visit, sql) => waitingTimesPage(visit, await waitsByDepartment(sql)),
  }),
]
