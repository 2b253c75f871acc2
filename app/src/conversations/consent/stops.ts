import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'consent', as: 'Sif Krogh', go: ['/samtaler', 'main .list a >> nth=1', 'text=Se samtykket'] },
  {
    name: 'consent-no',
    as: 'Sif Krogh',
    go: ['/samtaler', 'main .list a >> nth=1', 'text=Se samtykket', 'text=Borgeren har sagt nej >> nth=0'],
  },
  {
    name: 'consent-mistake',
    as: 'Sif Krogh',
    go: ['/samtaler', 'main .list a >> nth=1', 'text=Se samtykket', 'text=Jeg skrev forkert'],
  },
]
