import type { Stop } from '../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'accessibility', as: null, go: ['/tilgaengelighed'] },
  { name: 'today', as: 'Sif Krogh', go: ['/'] },
  { name: 'today-wanted', as: 'Lea Skovgaard', go: ['/'] },
  { name: 'today-nothing', as: 'Vibeke Stald', go: ['/'] },
  { name: 'leader', as: 'Marianne Overgaard', go: ['/'] },
]
