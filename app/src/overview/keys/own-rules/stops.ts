import { day } from '../../../shared/testing/day.ts'
import type { Stop } from '../../../shared/testing/stop.ts'

const as = 'Naja Berthelsen'

export const stops: readonly Stop[] = [
  { name: 'own-rules', as, go: ['/noegler/regler'] },
  { name: 'own-rules-kept', as, go: [`/noegler/regler/gemt/plan?maaneder=24&fra=${day(1)}`] },
  { name: 'own-rules-one', as, go: ['/noegler/regler', 'main .list >> nth=1 >> a >> nth=0'] },
  { name: 'own-rules-new', as, go: ['/noegler/regler/ny'] },
]
