import type { Stop } from '../../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'trajectories', as: 'Emil Rosenvinge', go: ['/forloeb'] },
  {
    name: 'trajectories-choices',
    as: 'Emil Rosenvinge',
    go: ['/forloeb/data/nyt', 'form.offer button', 'text=Begynd en undersøgelse'],
  },
]
