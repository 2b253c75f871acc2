import { whoStudies } from '../who.ts'
import type { Place } from '../../../shared/request/place.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'

export const dataSets: Place = {
  id: 'dataSets',
  routes,
  door: {
    href: '/forloeb',
    word: (language) => messages[language].door,
    for: whoStudies,
  },
}
