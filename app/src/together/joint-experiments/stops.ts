import type { Stop } from '../../shared/testing/stop.ts'

const as = 'Sif Krogh'
const list = '/vi-proever'
const running = [list, 'main .list a:has-text("midtvejs") >> nth=0']
const dropped = [list, 'main .list a:has-text("posten") >> nth=0']

export const stops: readonly Stop[] = [
  { name: 'joint-experiments', as, go: [list] },
  { name: 'joint-experiments-none-found', as, go: [`${list}?tema=companies`] },
  { name: 'joint-experiment', as, go: running },
  { name: 'joint-experiment-refused', as, go: [...running, 'main form button.do'] },
  { name: 'joint-experiment-outside', as: 'Dorthe Iversholt', go: running },
  { name: 'joint-experiment-dropped', as, go: dropped },
  { name: 'joint-experiment-new', as, go: [`${list}/nyt`] },
  { name: 'joint-experiment-new-refused', as, go: [`${list}/nyt`, 'main form button.do'] },
  { name: 'joint-experiment-ask', as, go: [...running, '+/spoerg'] },
  { name: 'joint-experiment-change', as, go: [...running, '+/ret'] },
  { name: 'joint-experiment-end', as, go: [...running, '+/slut'] },
  { name: 'joint-experiment-end-refused', as, go: [...running, '+/slut', 'main form button.do'] },
]
