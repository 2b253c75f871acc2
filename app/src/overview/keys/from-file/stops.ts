import type { Stop } from '../../../shared/testing/stop.ts'

const as = 'Naja Berthelsen'

export const stops: readonly Stop[] = [
  { name: 'people-from-file', as, go: ['/noegler/fil'] },
  { name: 'people-from-file-refused', as, go: ['/noegler/fil', 'main form button.do'] },
]
