import type { Stop } from '../../shared/testing/stop.ts'

const as = 'Sif Krogh'

export const stops: readonly Stop[] = [
  { name: 'letters', as, go: ['/breve'] },
  { name: 'letters-refused', as, go: ['/breve', 'main form button.do'] },
]
