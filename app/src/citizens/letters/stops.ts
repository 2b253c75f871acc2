import type { Stop } from '../../shared/testing/stop.ts'

const as = 'Sif Krogh'
const one = ['/breve', 'main .list a >> nth=0']

export const stops: readonly Stop[] = [
  { name: 'letters', as, go: ['/breve'] },
  { name: 'letter', as, go: one },
  { name: 'letter-new', as, go: ['/breve/ny'] },
  { name: 'letter-new-refused', as, go: ['/breve/ny', 'main form button.do'] },
  { name: 'letter-text', as, go: [...one, 'main .act a'] },
  { name: 'letter-out', as, go: [...one, 'main .next a >> nth=0'] },
  { name: 'letter-answer', as, go: [...one, 'main .next a >> nth=1'] },
  { name: 'letter-facts', as, go: [...one, 'main .next a[href$="/ret"]'] },
  { name: 'letter-demands', as, go: ['/breve/krav'] },
  { name: 'letter-demand-new', as, go: ['/breve/krav/nyt'] },
  { name: 'letter-memo-schema', as, go: ['/breve/memo'] },
  { name: 'letter-memo-schema-refused', as, go: ['/breve/memo', 'main form button.do'] },
  { name: 'letter-left-out', as, go: [...one, '#krav a[href*="/udeladt/"] >> nth=0'] },
  { name: 'letter-panel', as: 'Amina Yusuf', go: ['/min/brevpanel'] },
  { name: 'letter-panel-read', as: 'Amina Yusuf', go: ['/min/brevpanel', 'main .list a >> nth=0'] },
  { name: 'letter-panel-least', as: 'Naja Berthelsen', go: ['/breve/panel/mindst'] },
  { name: 'letter-look-over', as, go: ['/breve/efter'] },
  { name: 'letter-look-over-refused', as, go: ['/breve/efter', 'main form button.do'] },
]
