import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'brokers', as: 'Lea Skovgaard', go: ['/vidensmaeglere'] },
  { name: 'brokers-own', as: 'Tove Lauritsen', go: ['/vidensmaeglere'] },
  { name: 'brokers-leader', as: 'Marianne Overgaard', go: ['/vidensmaeglere'] },
  { name: 'brokers-thanks', as: 'Lea Skovgaard', go: ['/vidensmaeglere', 'main a[href*="/tak/"] >> nth=0'] },
]
