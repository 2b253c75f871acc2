import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'citizens', as: 'Sif Krogh', go: ['/borgere'] },
  { name: 'citizen', as: 'Sif Krogh', go: ['/borgere', 'text=Amina Yusuf'] },
]
