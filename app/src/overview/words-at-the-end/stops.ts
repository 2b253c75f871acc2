import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'words-at-the-end', as: 'Marianne Overgaard', go: ['/overblik/ord-til-sidst'] },
  { name: 'guidance-followed', as: 'Sif Krogh', go: ['/overblik/vejledning'] },
]
