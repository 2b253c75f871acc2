import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'guidance', as: 'Sif Krogh', go: ['/borgere', 'text=Amina Yusuf', 'text=Vejledning'] },
  {
    name: 'guidance-sheet',
    as: 'Sif Krogh',
    go: ['/borgere', 'text=Amina Yusuf', 'text=Vejledning', '.list .title'],
  },
  { name: 'guidance-own', as: 'Amina Yusuf', go: ['/min/vejledning'] },
]
