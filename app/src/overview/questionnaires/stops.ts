import type { Stop } from '../../shared/testing/stop.ts'

const as = 'Naja Berthelsen'
const one = ['/spoerg', 'main .list a >> nth=0'] as const

export const stops: readonly Stop[] = [
  { name: 'questionnaires', as, go: ['/spoerg'] },
  { name: 'questionnaires-refused', as, go: ['/spoerg', 'main form button.do'] },
  { name: 'questionnaire', as, go: [...one] },
  { name: 'questionnaire-bank', as, go: [...one, 'main a.do'] },
  { name: 'questionnaire-bank-refused', as, go: [...one, 'main a.do', 'main form button.do'] },
  { name: 'questionnaire-own', as, go: [...one, 'main a[href$="/nyt"]'] },
  { name: 'question', as, go: [...one, 'main section a >> nth=0'] },
  { name: 'question-reworded', as, go: [...one, 'main section a >> nth=0', 'main a[href$="/ordlyd"]'] },
  { name: 'question-heard', as, go: [...one, 'main section a >> nth=0', 'main a[href$="/forstaaet"]'] },
  { name: 'question-dropped', as, go: [...one, 'main section a >> nth=0', 'main a[href$="/ud"]'] },
]
