import type { Stop } from '../../shared/testing/stop.ts'

const round = 'main a[href^="/makkere/runder/"]:not([href$="/ny"]) >> nth=0'

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
  {
    name: 'feedback-visit-swap',
    as: 'Lea Skovgaard',
    go: [
      '/makkere',
      'main .list li:has-text("ingen dag") a:has-text("Du hos") >> nth=0',
      'main a[href$="/byt"]',
    ],
  },
  {
    name: 'feedback-visit-held',
    as: 'Lea Skovgaard',
    go: ['/makkere', 'main a:has-text("Du var hos Sif")'],
  },
  { name: 'feedback-round', as: 'Jonas Bæk', go: ['/makkere', round] },
  { name: 'feedback-word', as: 'Jonas Bæk', go: ['/makkere', round, 'main a[href$="/ord"]'] },
  {
    name: 'feedback-word-refused',
    as: 'Lea Skovgaard',
    go: ['/makkere', round, 'main a[href$="/ord"]', 'main form button.do'],
  },
  { name: 'feedback-talks', as: 'Marianne Overgaard', go: ['/makkere/snak'] },
  { name: 'feedback-round-planner', as: 'Tove Lauritsen', go: ['/makkere', round] },
  {
    name: 'feedback-round-changed',
    as: 'Tove Lauritsen',
    go: ['/makkere', round, 'main a[href^="/makkere/aendr"]'],
  },
  {
    name: 'feedback-round-handed-over',
    as: 'Tove Lauritsen',
    go: ['/makkere', round, 'main a[href$="/planlaegger"]'],
  },
  { name: 'feedback-round-new', as: 'Tove Lauritsen', go: ['/makkere/runder/ny'] },
]
