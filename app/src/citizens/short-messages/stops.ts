import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'write-to-worker', as: 'Amina Yusuf', go: ['/min/skriv'] },
  { name: 'short-messages', as: 'Sif Krogh', go: ['/borgere', 'text=Amina Yusuf', '+/beskeder'] },
]
