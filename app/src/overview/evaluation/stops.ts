import type { Stop } from '../../shared/testing/stop.ts'

const as = 'Dorthe Iversholt'
const one = ['/evaluering', 'main .list a >> nth=0']
const change = (words: string) => [...one, `#aendringer a:has-text("${words}")`]
/** The two sides are folded where something hangs: opened first, then pressed. */
const hangUp = 'main .both-sides section:last-child form button.button >> nth=-1'

export const stops: readonly Stop[] = [
  { name: 'evaluations', as: 'Marianne Overgaard', go: ['/evaluering'] },
  { name: 'evaluation-outside', as: 'Marianne Overgaard', go: one },
  { name: 'evaluation', as, go: one },
  { name: 'evaluation-from-outside', as: 'Samir Nasser', go: one },
  { name: 'evaluation-new', as: 'Naja Berthelsen', go: ['/evaluering/ny'] },
  { name: 'evaluation-new-refused', as: 'Naja Berthelsen', go: ['/evaluering/ny', 'main form button.do'] },
  { name: 'evaluation-people', as: 'Naja Berthelsen', go: [...one, '+/hvem'] },
  { name: 'evaluation-anew', as: 'Naja Berthelsen', go: [...one, '+/ret'] },
  { name: 'evaluation-material', as: 'Naja Berthelsen', go: [...one, '+/materiale'] },
  { name: 'evaluation-material-refused', as, go: [...one, '+/materiale', 'main form button.do'] },
  { name: 'evaluation-criteria', as, go: [...one, '+/kriterier'] },
  { name: 'evaluation-criterion', as, go: [...one, '+/kriterier', 'main .list a >> nth=0'] },
  { name: 'evaluation-change', as, go: change('bange') },
  { name: 'evaluation-change-single', as, go: change('konvolutten') },
  { name: 'evaluation-change-nothing', as, go: change('Ydelse') },
  { name: 'evaluation-change-refused', as, go: [...change('Ydelse'), hangUp] },
  { name: 'evaluation-change-new', as, go: [...one, '+/aendring/ny'] },
  { name: 'evaluation-change-anew', as, go: [...change('bange'), '+/ret'] },
  { name: 'evaluation-draft', as, go: [...change('bange'), '+/udkast'] },
  {
    name: 'evaluation-draft-answer',
    as: 'Birgitte Thorup',
    go: [...one, 'main a[href*="/udkast/"] >> nth=0'],
  },
]
