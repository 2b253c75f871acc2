import { whoStudies } from '../who.ts'
import type { Place } from '../../../shared/request/place.ts'
import { messages } from './messages.ts'
import { job } from '../../../shared/later/job.ts'
import { readRegister, registersThatCame } from '../read-job.ts'
import { guide } from './guide.ts'
import { routes } from './routes.ts'
import { waits } from './waits.ts'

export const dataSets: Place = {
  id: 'dataSets',
  behind: 'overview',
  routes,
  guide,
  waits,
  jobs: [job({ kind: 'readRegister', work: readRegister, unfinished: registersThatCame })],
  way: {
    href: '/forloeb',
    word: { da: messages.da.door, en: messages.en.door },
    for: whoStudies,
  },
}
