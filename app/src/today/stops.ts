import type { Stop } from '../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'accessibility', as: null, go: ['/tilgaengelighed'] },
  { name: 'leader', as: 'Marianne Overgaard', go: ['/'] },
]
