import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'words-at-the-end', as: 'Marianne Overgaard', go: ['/overblik/ord-til-sidst'] },
]
