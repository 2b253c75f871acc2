import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  {
    name: 'listening',
    as: 'Sif Krogh',
    go: ['/samtaler', 'main .list a >> nth=1', '[data-toggle-lens=questions]', '[data-toggle-lens=pauses]'],
  },
  { name: 'mirror', as: 'Sif Krogh', go: ['/samtaler/spejl'] },
  { name: 'not-found', as: 'Sif Krogh', go: ['/samtaler/00000000-0000-4000-8000-000000000000'] },
]
