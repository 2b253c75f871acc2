import type { Stop } from '../../shared/testing/stop.ts'

const as = 'Lea Skovgaard'

export const stops: readonly Stop[] = [
  { name: 'outside-signs', as, go: ['/tegn'] },
  { name: 'outside-signs-refused', as, go: ['/tegn', 'main form button.do'] },
]
