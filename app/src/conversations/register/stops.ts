import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'conversations', as: 'Sif Krogh', go: ['/samtaler'] },
  { name: 'register', as: 'Sif Krogh', go: ['/samtaler/ny'] },
  { name: 'register-refused', as: 'Sif Krogh', go: ['/samtaler/ny', 'main form button.do'] },
  { name: 'forbidden', as: 'Marianne Overgaard', go: ['/samtaler'] },
]
