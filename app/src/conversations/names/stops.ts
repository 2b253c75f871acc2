import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'names', as: 'Sif Krogh', go: ['/samtaler', 'main .list a >> nth=0'] },
]
