import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  {
    name: 'codes',
    as: 'Jonas Bæk',
    go: ['/stykker', 'main .list a:has-text("der er væk")', 'text=Sæt koder', '#t12 .n a'],
  },
  {
    name: 'agreement',
    as: 'Jonas Bæk',
    go: ['/stykker', 'main .list a:has-text("der er væk")', 'text=Er vi enige?'],
  },
  { name: 'codebook', as: 'Jonas Bæk', go: ['/ordbog/egne'] },
  { name: 'agreement-everywhere', as: 'Jonas Bæk', go: ['/enige'] },
  {
    name: 'codes-own',
    as: 'Sif Krogh',
    go: ['/samtaler', 'main .list a >> nth=1', '+/koder'],
  },
]
