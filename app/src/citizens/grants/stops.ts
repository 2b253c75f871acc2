import type { Stop } from '../../shared/testing/stop.ts'

const mikkel = ['/borgere', 'text=Mikkel Holst']

export const stops: readonly Stop[] = [
  { name: 'grants-own', as: 'Mikkel Holst', go: ['/min/uden-for'] },
  { name: 'grant-wish-own', as: 'Mikkel Holst', go: ['/min/uden-for/nyt'] },
  { name: 'grant-wish-own-refused', as: 'Mikkel Holst', go: ['/min/uden-for/nyt', 'main form button.do'] },
  { name: 'grants', as: 'Sif Krogh', go: [...mikkel, '+/uden-for'] },
  { name: 'grant-new', as: 'Sif Krogh', go: [...mikkel, '+/uden-for/nyt'] },
  { name: 'grant-new-refused', as: 'Sif Krogh', go: [...mikkel, '+/uden-for/nyt', 'main form button.do'] },
  { name: 'grants-to-decide', as: 'Marianne Overgaard', go: ['/uden-for'] },
  { name: 'grant-decide', as: 'Marianne Overgaard', go: ['/uden-for', 'main .list a >> nth=0'] },
  {
    name: 'grant-decide-refused',
    as: 'Marianne Overgaard',
    go: ['/uden-for', 'main .list a >> nth=0', 'main form button.do'],
  },
]
