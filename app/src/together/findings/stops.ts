import type { Stop } from '../../shared/testing/stop.ts'

const as = 'Emil Rosenvinge'
const one = ['/fund', 'main .list a.title >> nth=-1']
const passage = ['/stykker', 'main .list a.title >> nth=0', 'main a[href^="/fund/citat"]']

export const stops: readonly Stop[] = [
  { name: 'findings', as, go: ['/fund'] },
  { name: 'finding', as, go: one },
  { name: 'finding-of-another', as: 'Lea Skovgaard', go: one },
  { name: 'finding-new', as, go: ['/fund/nyt'] },
  { name: 'finding-new-refused', as, go: ['/fund/nyt', 'main form button.do'] },
  { name: 'finding-ask', as, go: [...one, 'main a[href$="/spoerg"] >> nth=0'] },
  { name: 'finding-answer', as: 'Lea Skovgaard', go: [...one, 'main a[href$="/svar"] >> nth=0'] },
  {
    ...{ name: 'finding-answer-refused', as: 'Lea Skovgaard' },
    go: [...one, 'main a[href$="/svar"] >> nth=0', 'main form button.do'],
  },
  { name: 'finding-as-answer', as, go: [...one, 'main a[href^="/spoergsmaal/svar-med"]'] },
  { name: 'finding-quote', as: 'Sif Krogh', go: passage },
  { name: 'finding-own', as: 'Amina Yusuf', go: ['/min/gengivet'] },
]
