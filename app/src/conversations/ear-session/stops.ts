import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'ear-sessions', as: 'Lea Skovgaard', go: ['/laan-et-oere'] },
  { name: 'ear-session', as: 'Lea Skovgaard', go: ['/laan-et-oere', 'main .list a >> nth=1'] },
  {
    name: 'ear-session-lead',
    as: 'Tove Lauritsen',
    go: ['/laan-et-oere', 'main .list a:has-text("de ventede jo")'],
  },
  {
    name: 'ear-session-group',
    as: 'Lea Skovgaard',
    go: ['/laan-et-oere', 'main .list a >> nth=1', '+/gruppe'],
  },
  {
    name: 'ear-session-groups',
    as: 'Tove Lauritsen',
    go: ['/laan-et-oere', 'main .list a:has-text("Hvis ord")', '+/grupper'],
  },
  {
    name: 'ear-session-screen',
    as: 'Tove Lauritsen',
    go: ['/laan-et-oere', 'main .list a:has-text("de ventede jo")', '+/skaerm'],
  },
  {
    name: 'ear-session-invite',
    as: 'Sif Krogh',
    go: [
      '/samtaler',
      'main .list a >> nth=1',
      'section .list a >> nth=0',
      'main a[href^="/laan-et-oere/ny"]',
    ],
  },
  {
    name: 'ear-session-ask',
    as: 'Henrik Fuglsang',
    go: ['/stykker', 'main .list a >> nth=0', 'main a[href^="/laan-et-oere/spoerg"]'],
  },
  {
    name: 'ear-session-asked',
    as: 'Meryem Aydin',
    go: ['/laan-et-oere', 'main .list a[href*="/spurgt/"]'],
  },
  {
    name: 'ear-session-open-step',
    as: 'Tove Lauritsen',
    go: ['/laan-et-oere', 'main .list a:has-text("de ventede jo")', '+/aabent'],
  },
  {
    name: 'ear-session-hand-over',
    as: 'Tove Lauritsen',
    go: ['/laan-et-oere', 'main .list a:has-text("Hvis ord")', '+/leder'],
  },
  {
    name: 'ear-session-time',
    as: 'Tove Lauritsen',
    go: ['/laan-et-oere', 'main .list a:has-text("Hvis ord")', 'main a[href$="/tid"]'],
  },
]
