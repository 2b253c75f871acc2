import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'glossary', as: 'Sif Krogh', go: ['/ordbog'] },
  { name: 'glossary-shared', as: 'Jonas Bæk', go: ['/ordbog'] },
]
