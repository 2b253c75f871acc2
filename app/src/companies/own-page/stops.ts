import type { Stop } from '../../shared/testing/stop.ts'

const as = 'Lea Skovgaard'
const one = ['/virksomheder', 'main a.title', '+/side']

export const stops: readonly Stop[] = [
  { name: 'company-link', as, go: one },
  { name: 'company-link-refused', as, go: [...one, 'main form button.do'] },
]
