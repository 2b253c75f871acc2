import type { Stop } from '../../../shared/testing/stop.ts'

const as = 'Naja Berthelsen'

export const stops: readonly Stop[] = [
  { name: 'departments', as, go: ['/noegler/afdelinger'] },
  { name: 'department', as, go: ['/noegler/afdelinger', 'main .list a >> nth=0'] },
]
