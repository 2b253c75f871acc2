import type { Stop } from '../../testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'own-calendar', as: 'Lea Skovgaard', go: ['/kalender'] },
  {
    name: 'own-calendar-refused',
    as: 'Lea Skovgaard',
    go: ['/kalender', 'main section:last-of-type form:last-of-type button'],
  },
]
