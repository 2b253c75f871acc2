import { whoStudies } from '../who.ts'
import type { Place } from '../../../shared/request/place.ts'
import { messages } from './messages.ts'
import { job } from '../../../shared/later/job.ts'
import { readRegister, registersThatCame } from '../read-job.ts'
import { routes } from './routes.ts'

export const dataSets: Place = {
  id: 'dataSets',
  routes,
  jobs: [job({ kind: 'readRegister', work: readRegister, unfinished: registersThatCame })],
  door: {
    href: '/forloeb',
    word: (language) => messages[language].door,
    for: whoStudies,
  },
}
