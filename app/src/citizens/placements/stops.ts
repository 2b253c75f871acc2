import type { Stop } from '../../shared/testing/stop.ts'

const amina = ['/borgere', 'text=Amina Yusuf', '+/praktik']
const library = [...amina, 'main .list a >> nth=0']
const own = ['/min/praktik', 'main .list a >> nth=0']
const rye = ['/min/praktik', 'text=Rugkanten']

export const stops: readonly Stop[] = [
  { name: 'placements-own', as: 'Amina Yusuf', go: ['/min/praktik'] },
  { name: 'placement-own', as: 'Amina Yusuf', go: own },
  { name: 'placement-own-weeks', as: 'Amina Yusuf', go: [...own, '+/uger'] },
  { name: 'placement-own-wish', as: 'Amina Yusuf', go: [...own, '+/oenske'] },
  { name: 'placement-not-working', as: 'Amina Yusuf', go: [...own, '+/gaar-ikke'] },
  { name: 'placement-how-it-is', as: 'Amina Yusuf', go: [...own, '+/sig/howItIs'] },
  { name: 'placement-shown', as: 'Mikkel Holst', go: rye },
  { name: 'placement-show', as: 'Mikkel Holst', go: [...rye, '+/vis'] },
  { name: 'placements', as: 'Sif Krogh', go: amina },
  { name: 'placement', as: 'Sif Krogh', go: library },
  { name: 'placement-agree', as: 'Sif Krogh', go: [...library, '+/timer'] },
  { name: 'placement-agree-refused', as: 'Sif Krogh', go: [...library, '+/timer', 'main form button.do'] },
  { name: 'placement-not-yet', as: 'Sif Krogh', go: [...library, '+/ikke-endnu'] },
  { name: 'placement-new', as: 'Sif Krogh', go: [...amina, '+/ny'] },
]
