import type { Stop } from '../../shared/testing/stop.ts'

const as = 'Sif Krogh'
const own = 'Amina Yusuf'
const ring = ['/', 'main a:has-text("Ring til Amina om")'] as const
const agenda = [...ring, '.crumbs a:has-text("Dagsorden med")'] as const

export const stops: readonly Stop[] = [
  { name: 'agenda', as, go: [...agenda] },
  { name: 'agenda-pictures', as, go: ['/', 'main a:has-text("Mød Mikkel")'] },
  {
    name: 'agenda-refused',
    as,
    go: [...agenda, 'main details:has([name=words]) summary', 'main form:has([name=words]) button'],
  },
  { name: 'agenda-ring', as, go: [...ring] },
  { name: 'agenda-next', as, go: [...agenda, 'main a:has-text("Slut med næste gang")'] },
  { name: 'agenda-move', as, go: [...agenda, 'main a:has-text("Flyt eller aflys")'] },
  { name: 'agenda-own', as: own, go: ['/min/dagsorden'] },
  { name: 'agenda-own-aloud', as: own, go: ['/min/dagsorden/lyd'] },
  { name: 'agenda-own-aloud-refused', as: own, go: ['/min/dagsorden/lyd', 'main button.do'] },
  { name: 'agenda-own-refused', as: own, go: ['/min/dagsorden', 'main form.saying button.do'] },
  { name: 'agenda-own-correct', as: own, go: ['/min/dagsorden', '.own-acts a >> nth=0'] },
]
