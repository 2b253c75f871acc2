import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'year-wheel', as: 'Tove Lauritsen', go: ['/aarshjul'] },
  { name: 'year-wheel-research', as: 'Emil Rosenvinge', go: ['/aarshjul'] },
]
