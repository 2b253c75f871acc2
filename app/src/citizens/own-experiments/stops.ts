import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'own-experiments', as: 'Amina Yusuf', go: ['/min/proever'] },
  { name: 'own-experiments-refused', as: 'Amina Yusuf', go: ['/min/proever', 'main form button.do'] },
  { name: 'own-experiment-went', as: 'Amina Yusuf', go: ['/min/proever', 'main .item a >> nth=0'] },
  { name: 'shown-experiments', as: 'Sif Krogh', go: ['/borgere', 'text=Amina Yusuf', '+/proever'] },
]
