import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'experiments', as: 'Lea Skovgaard', go: ['/proev'] },
  { name: 'experiment', as: 'Lea Skovgaard', go: ['/proev', 'main .list a >> nth=0'] },
  {
    name: 'experiment-refused',
    as: 'Lea Skovgaard',
    go: ['/proev', 'main .list a >> nth=0', 'main form button.do'],
  },
  { name: 'own-year', as: 'Lea Skovgaard', go: ['/proev/aar'] },
  { name: 'experiment-new', as: 'Lea Skovgaard', go: ['/proev/ny'] },
  {
    name: 'experiment-change',
    as: 'Lea Skovgaard',
    go: ['/proev', 'main .list a >> nth=1', 'main a >> nth=0'],
  },
]
