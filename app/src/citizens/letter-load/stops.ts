import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'own-letters', as: 'Amina Yusuf', go: ['/min/breve'] },
  { name: 'citizens-letters', as: 'Sif Krogh', go: ['/borgere', 'text=Amina Yusuf', '+/breve'] },
  {
    name: 'citizens-letter-refused',
    as: 'Sif Krogh',
    go: ['/borgere', 'text=Amina Yusuf', '+/breve', 'main form button.do'],
  },
  { name: 'letters-counted', as: 'Naja Berthelsen', go: ['/overblik/breve'] },
]
