import type { Stop } from '../../../shared/testing/stop.ts'

const as = 'Naja Berthelsen'

export const stops: readonly Stop[] = [
  { name: 'colleagues', as, go: ['/noegler/kolleger'] },
  { name: 'colleague', as, go: ['/noegler/kolleger', 'main .list a:has-text("Sif Krogh")'] },
  { name: 'colleague-new', as, go: ['/noegler/kolleger/ny'] },
]
