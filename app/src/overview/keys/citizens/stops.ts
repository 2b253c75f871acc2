import type { Stop } from '../../../shared/testing/stop.ts'

const as = 'Naja Berthelsen'

export const stops: readonly Stop[] = [
  { name: 'who-is-here', as, go: ['/noegler'] },
  { name: 'citizen-here', as, go: ['/noegler', 'main .list a >> nth=0'] },
  { name: 'citizen-new', as, go: ['/noegler/borgere/ny'] },
  { name: 'citizen-new-refused', as, go: ['/noegler/borgere/ny', 'main form button.do'] },
]
