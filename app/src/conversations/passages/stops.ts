import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  {
    name: 'passage-owner',
    as: 'Sif Krogh',
    go: ['/samtaler', 'main .list a >> nth=1', 'section .list a >> nth=0'],
  },
  {
    name: 'share',
    as: 'Tove Lauritsen',
    go: ['/samtaler', 'main .list a >> nth=0', '[data-do=choose]', '#t5 .n a', '#t8 .n a', '[data-do=share]'],
  },
  { name: 'shared-with-me', as: 'Jonas Bæk', go: ['/stykker'] },
  { name: 'passage', as: 'Jonas Bæk', go: ['/stykker', 'main .list a >> nth=0'] },
]
