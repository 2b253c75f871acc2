import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'own-waiting', as: 'Amina Yusuf', go: ['/min/venter'] },
  { name: 'own-waiting-new', as: 'Amina Yusuf', go: ['/min/venter/ny'] },
  { name: 'own-waiting-refused', as: 'Amina Yusuf', go: ['/min/venter/ny', 'main form button.do'] },
]
