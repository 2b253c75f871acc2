import type { Stop } from '../../shared/testing/stop.ts'

const as = 'Lea Skovgaard'
const one = ['/undren', 'main .list a >> nth=0']

export const stops: readonly Stop[] = [
  { name: 'loops', as, go: ['/undren'] },
  { name: 'loop', as, go: one },
  { name: 'loop-new', as, go: ['/undren/ny'] },
  { name: 'loop-new-refused', as, go: ['/undren/ny', 'main form button.do'] },
  { name: 'loop-step', as, go: [...one, 'main a[href$="/skridt"] >> nth=0'] },
  { name: 'loop-step-refused', as, go: [...one, 'main a[href$="/skridt"] >> nth=0', 'main form button.do'] },
  { name: 'loop-hang', as, go: ['/undren/haeng?venter=treatment'] },
  { name: 'loop-hang-nothing', as, go: ['/undren/haeng'] },
  { name: 'loop-own', as: 'Amina Yusuf', go: ['/min/undren'] },
  { name: 'loop-own-one', as: 'Amina Yusuf', go: ['/min/undren', 'main section a >> nth=0'] },
]
