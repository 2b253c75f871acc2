import { guarded, type Route } from '../../shared/request/route.ts'
import { openedHere, theirs } from '../matter/opened.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { ownExperimentsOf } from './experiments.ts'
import { workersPage } from './worker-view.tsx'

/** For those who work with the citizen: what is shown to them. */
export const workerRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/borgere/:citizen/proever',
    ...theirs(200),
    reads: 'sawOwnExperiments',
    handler: async (visit, sql) => {
      const { services, me } = visit
      const citizen = await openedHere(visit, sql)
      const key = await matterKey(sql, services, me, citizen.id)
      return workersPage(visit, { citizen, shown: await ownExperimentsOf(sql, key, citizen.id) })
    },
  }),
]
