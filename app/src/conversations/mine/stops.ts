import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'mine', as: 'Amina Yusuf', go: ['/min'] },
  { name: 'mine-talk', as: 'Amina Yusuf', go: ['/min', 'text=Hør og læs'] },
  { name: 'mine-looked', as: 'Amina Yusuf', go: ['/min/set'] },
]
