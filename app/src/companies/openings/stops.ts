import type { Stop } from '../../shared/testing/stop.ts'

const as = 'Lea Skovgaard'
const one = ['/pladser', 'main a.title']

export const stops: readonly Stop[] = [
  { name: 'openings', as, go: ['/pladser'] },
  { name: 'openings-like', as, go: ['/pladser?ord=bibliotek'] },
  { name: 'opening', as, go: one },
  { name: 'opening-change', as, go: [...one, '+/ret'] },
  { name: 'opening-close', as, go: [...one, '+/luk'] },
  { name: 'opening-close-refused', as, go: [...one, '+/luk', 'main form button.do'] },
  { name: 'opening-new', as, go: ['/virksomheder', 'main a.title', '+/plads'] },
  {
    name: 'opening-new-refused',
    as,
    go: ['/virksomheder', 'main a.title', '+/plads', 'main form button.do'],
  },
]
