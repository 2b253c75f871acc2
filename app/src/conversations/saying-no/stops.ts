import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'mine-no', as: 'Amina Yusuf', go: ['/min', 'text=Sig nej til det >> nth=0'] },
  { name: 'mine-no-to-all', as: 'Amina Yusuf', go: ['/min/nej'] },
]
