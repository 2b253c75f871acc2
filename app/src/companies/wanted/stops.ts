import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'wanted-work', as: 'Henrik Fuglsang', go: ['/efterspurgt'] },
  { name: 'wanted-work-leader', as: 'Marianne Overgaard', go: ['/efterspurgt'] },
]
