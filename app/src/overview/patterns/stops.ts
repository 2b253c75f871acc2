import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'patterns-leader', as: 'Marianne Overgaard', go: ['/moenstre'] },
  { name: 'patterns', as: 'Sif Krogh', go: ['/moenstre'] },
]
