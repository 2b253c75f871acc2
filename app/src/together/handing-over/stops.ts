import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'handing-over', as: 'Tove Lauritsen', go: ['/giv-videre'] },
  {
    name: 'handing-over-refused',
    as: 'Tove Lauritsen',
    go: ['/giv-videre', 'main form .button >> text=Tilbyd det'],
  },
  { name: 'handing-over-offered', as: 'Lea Skovgaard', go: ['/giv-videre'] },
]
