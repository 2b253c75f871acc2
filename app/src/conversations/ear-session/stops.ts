import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'ear-sessions', as: 'Lea Skovgaard', go: ['/laan-et-oere'] },
  { name: 'ear-session', as: 'Lea Skovgaard', go: ['/laan-et-oere', 'main .list a >> nth=0'] },
]
