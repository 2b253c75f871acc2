import { measureSound, soundToMeasure } from '../talk/sound/measure-job.ts'
import { job } from '../../shared/later/job.ts'
import type { Place } from '../../shared/request/place.ts'
import { routes } from './routes.ts'

export const material: Place = {
  id: 'material',
  behind: 'conversations',
  routes,
  jobs: [job({ kind: 'measureSound', work: measureSound, unfinished: soundToMeasure })],
}
