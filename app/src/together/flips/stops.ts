import type { Stop } from '../../shared/testing/stop.ts'

const as = 'Tove Lauritsen'
const one = ['/flip', 'main .list a >> nth=0']
const held = ['/flip', 'main .list a:has-text("brev") >> nth=-1']

export const stops: readonly Stop[] = [
  { name: 'flips', as, go: ['/flip'] },
  { name: 'flip', as, go: one },
  { name: 'flip-held', as, go: held },
  { name: 'flip-outside', as: 'Henrik Fuglsang', go: held },
  { name: 'flip-new', as, go: ['/flip/ny'] },
  { name: 'flip-new-refused', as, go: ['/flip/ny', 'main form button.do'] },
  { name: 'flip-change', as, go: [...one, '+/ret'] },
  { name: 'flip-theme', as, go: [...one, '+/tema'] },
  { name: 'flip-theme-refused', as, go: [...one, '+/tema', 'main form button.do'] },
  { name: 'flip-programme', as, go: [...one, '+/program'] },
  { name: 'flip-invite', as, go: [...one, '+/inviter'] },
  { name: 'flip-invite-refused', as, go: [...one, '+/inviter', 'main form button.do'] },
  { name: 'flip-invited', as, go: [...one, 'main a[href*="/inviteret/"] >> nth=0'] },
  { name: 'flip-answer', as: 'Poul-Erik Ravn', go: [...one, '+/svar'] },
  { name: 'flip-answer-refused', as: 'Poul-Erik Ravn', go: [...one, '+/svar', 'main form button.do'] },
  { name: 'flip-day', as, go: [...held, '+/moede'] },
  { name: 'flip-recording-asked', as, go: [...one, '+/optagelse'] },
  {
    name: 'flip-recording',
    as: 'Marianne Overgaard',
    go: ['/flip', 'main .list a:has-text("mønsteret")', '+/optagelse'],
  },
  {
    name: 'flip-put-in-refused',
    as: 'Marianne Overgaard',
    go: ['/flip', 'main .list a:has-text("mønsteret")', '+/optagelse/fil', 'main form button.do'],
  },
  {
    name: 'flip-voices',
    as: 'Marianne Overgaard',
    go: ['/flip', 'main .list a:has-text("mønsteret")', '+/optagelse/stemmer'],
  },
  { name: 'flip-invite-citizen', as: 'Sif Krogh', go: [...one, '+/borger'] },
  { name: 'flip-invite-citizen-refused', as: 'Sif Krogh', go: [...one, '+/borger', 'main form button.do'] },
  { name: 'own-flips', as: 'Amina Yusuf', go: ['/min/flip'] },
  { name: 'own-flip', as: 'Amina Yusuf', go: ['/min/flip', 'main section a >> nth=0'] },
  { name: 'flip-summary', as, go: [...held, '+/referat'] },
  { name: 'flip-summary-refused', as, go: [...one, '+/referat', 'main form button.do'] },
]
