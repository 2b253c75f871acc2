import type { Stop } from '../../shared/testing/stop.ts'

const one = ['/faelles', 'main .list a.title']
const speaks = 'Naja Berthelsen'

export const stops: readonly Stop[] = [
  { name: 'partnerships', as: speaks, go: ['/faelles'] },
  { name: 'partnership', as: speaks, go: one },
  { name: 'partnership-of-a-colleague', as: 'Tove Lauritsen', go: one },
  { name: 'partnership-next-door', as: 'Vibeke Stald', go: one },
  { name: 'partnership-thing-next-door', as: 'Vibeke Stald', go: [...one, 'main .list a.title'] },
  { name: 'partnership-share', as: speaks, go: [...one, '+/del'] },
  { name: 'partnership-preview', as: speaks, go: [...one, '+/del', 'main .list a.title'] },
  { name: 'partnership-leave', as: speaks, go: [...one, '+/forlad'] },
  { name: 'partnership-researcher', as: speaks, go: [...one, '+/forskere'] },
  {
    name: 'partnership-researcher-refused',
    as: speaks,
    go: [...one, '+/forskere', 'main form button.do'],
  },
  { name: 'partnership-new', as: speaks, go: ['/faelles/nyt'] },
  { name: 'partnership-new-refused', as: speaks, go: ['/faelles/nyt', 'main form button.do'] },
  { name: 'partnership-code', as: speaks, go: ['/faelles/kode'] },
  { name: 'partnership-code-refused', as: speaks, go: ['/faelles/kode', 'main form button.do'] },
]
