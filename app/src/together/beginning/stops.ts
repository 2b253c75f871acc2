import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'begin', as: 'Naja Berthelsen', go: ['/kom-i-gang'] },
  { name: 'begin-unread', as: 'Naja Berthelsen', go: ['/kom-i-gang?fra=31.2.'] },
]
