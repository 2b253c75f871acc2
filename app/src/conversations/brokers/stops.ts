import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'brokers', as: 'Lea Skovgaard', go: ['/vidensmaeglere'] },
  { name: 'brokers-own', as: 'Tove Lauritsen', go: ['/vidensmaeglere'] },
  { name: 'brokers-leader', as: 'Marianne Overgaard', go: ['/vidensmaeglere'] },
  { name: 'brokers-mine', as: 'Tove Lauritsen', go: ['/vidensmaeglere/mit'] },
  { name: 'brokers-role', as: 'Inge Møldrup', go: ['/vidensmaeglere/rollen'] },
  { name: 'brokers-role-alone', as: 'Tove Lauritsen', go: ['/vidensmaeglere/rollen'] },
  { name: 'brokers-role-new', as: 'Tove Lauritsen', go: ['/vidensmaeglere/rollen/ny'] },
  {
    name: 'brokers-role-new-refused',
    as: 'Tove Lauritsen',
    go: ['/vidensmaeglere/rollen/ny', 'main form button.do'],
  },
  { name: 'brokers-tell', as: 'Tove Lauritsen', go: ['/vidensmaeglere/rollen/sig'] },
  { name: 'brokers-told', as: 'Naja Berthelsen', go: ['/vidensmaeglere'] },
  { name: 'brokers-thanks', as: 'Lea Skovgaard', go: ['/vidensmaeglere', 'main a[href*="/tak/"] >> nth=0'] },
]
