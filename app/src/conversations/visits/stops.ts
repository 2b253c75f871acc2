import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'feedback-visits', as: 'Lea Skovgaard', go: ['/makkere'] },
  { name: 'feedback-visits-leader', as: 'Marianne Overgaard', go: ['/makkere'] },
  { name: 'feedback-visit', as: 'Lea Skovgaard', go: ['/makkere', 'main .list a >> nth=0'] },
  {
    name: 'feedback-visit-time',
    as: 'Lea Skovgaard',
    go: ['/makkere', 'main .list a >> nth=0', 'main a[href$="/tid"]'],
  },
  {
    name: 'feedback-visit-time-refused',
    as: 'Lea Skovgaard',
    go: ['/makkere', 'main .list a >> nth=1', 'main a[href$="/tid"]', 'main form button.do'],
  },
  { name: 'feedback-round-new', as: 'Tove Lauritsen', go: ['/makkere/runder/ny'] },
]
