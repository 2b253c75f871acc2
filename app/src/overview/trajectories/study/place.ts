import { computeStudy, studiesBegun } from '../job.ts'
import { job } from '../../../shared/later/job.ts'
import type { Place } from '../../../shared/request/place.ts'
import { routes } from './routes.ts'
import { waits } from './waits.ts'

export const study: Place = {
  id: 'study',
  behind: 'overview',
  routes,
  waits,
  jobs: [job({ kind: 'computeStudy', work: computeStudy, unfinished: studiesBegun })],
}
