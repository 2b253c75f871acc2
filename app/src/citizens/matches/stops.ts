import type { Stop } from '../../shared/testing/stop.ts'

const mikkel = ['/borgere', 'text=Mikkel Holst']

export const stops: readonly Stop[] = [
  { name: 'matches-own', as: 'Mikkel Holst', go: ['/min/steder'] },
  { name: 'matches-own-none', as: 'Amina Yusuf', go: ['/min/steder'] },
  { name: 'matches', as: 'Sif Krogh', go: [...mikkel, '+/steder'] },
  {
    ...{ name: 'match-answer', as: 'Sif Krogh' },
    go: [...mikkel, '+/steder', 'main a[href$="/svar"] >> nth=0'],
  },
]
