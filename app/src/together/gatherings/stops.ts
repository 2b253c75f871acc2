import type { Stop } from '../../shared/testing/stop.ts'

const as = 'Tove Lauritsen'
const seminar = ['/samlinger', 'main .list a:has-text("seminar") >> nth=0']
const visit = ['/samlinger', 'main .list a:has-text("besøg") >> nth=0']

export const stops: readonly Stop[] = [
  { name: 'gatherings', as, go: ['/samlinger'] },
  { name: 'gathering-seminar', as, go: seminar },
  { name: 'gathering-visit', as: 'Naja Berthelsen', go: visit },
  { name: 'gathering-visit-research', as: 'Emil Rosenvinge', go: visit },
  {
    name: 'gathering-invite',
    as: 'Naja Berthelsen',
    go: ['/samlinger', 'main .list a:has-text("beskyttet") >> nth=0', '+/inviter'],
  },
  { name: 'gathering-new', as, go: ['/samlinger/ny'] },
  { name: 'gathering-new-refused', as, go: ['/samlinger/ny', 'main form button.do'] },
  { name: 'gathering-programme', as: 'Naja Berthelsen', go: [...visit, '+/program'] },
  {
    name: 'gathering-programme-refused',
    as: 'Naja Berthelsen',
    go: [...visit, '+/program', 'main form button.do'],
  },
]
