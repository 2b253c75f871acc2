import type { Stop } from '../../shared/testing/stop.ts'

const as = 'Lea Skovgaard'

export const stops: readonly Stop[] = [
  { name: 'search', as, go: ['/soeg'] },
  { name: 'search-found', as, go: ['/soeg?ord=sanktion'] },
  { name: 'search-some', as, go: ['/soeg?ord=sanktionsbrevet&noget=1'] },
  { name: 'search-none', as, go: ['/soeg?ord=sankton'] },
]
