import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'waiting-times', as: 'Naja Berthelsen', go: ['/overblik/ventetid'] },
]
