import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'find', as: 'Sif Krogh', go: ['/samtaler/find'] },
  { name: 'find-refused', as: 'Sif Krogh', go: ['/samtaler/find?ord=%5Bsmil%5D'] },
  { name: 'found', as: 'Sif Krogh', go: ['/samtaler/find', '.patterns a >> nth=0'] },
  { name: 'found-word', as: 'Sif Krogh', go: ['/samtaler/find?ord=maskine'] },
  { name: 'found-shared', as: 'Jonas Bæk', go: ['/samtaler/find?ord=%5Brolle%3Aborger%5D'] },
]
