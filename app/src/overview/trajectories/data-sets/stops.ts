import type { Stop } from '../../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'trajectories-data', as: 'Emil Rosenvinge', go: ['/forloeb/data/nyt'] },
]
