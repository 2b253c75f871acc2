import type { Stop } from '../../shared/testing/stop.ts'

const own = ['/min/moede', '.earlier a >> nth=0'] as const
const held = ['/', 'main a:has-text("sagde et ord om jeres møde") >> nth=0'] as const
const toMeeting = 'main .crumbs a >> nth=-1'
const goesOn = [
  '/',
  'main a:has-text("Gå tilbage til mødet med Sara"), main a:has-text("gå tilbage til mødet med Sara")',
] as const

export const stops: readonly Stop[] = [
  { name: 'meeting-own', as: 'Amina Yusuf', go: ['/min/moede'] },
  { name: 'meeting-own-held', as: 'Amina Yusuf', go: own },
  { name: 'meeting-own-photo', as: 'Amina Yusuf', go: [...own, '#papir a.button'] },
  { name: 'meeting-photo-refused', as: 'Jonas Bæk', go: [...held, '#papir a.button', 'main button.do'] },
  { name: 'meeting-own-word', as: 'Amina Yusuf', go: [...own, '#ord summary'] },
  { name: 'meeting-held', as: 'Jonas Bæk', go: held },
  { name: 'meeting-word-refused', as: 'Jonas Bæk', go: [...held, '#ord button.do'] },
  { name: 'meeting-to-begin', as: 'Jonas Bæk', go: [...held, toMeeting] },
  { name: 'meeting-paper', as: 'Jonas Bæk', go: [...held, toMeeting, 'main .next a >> nth=0'] },
  { name: 'meeting-goes-on', as: 'Birgitte Thorup', go: goesOn },
  { name: 'meeting-no-refused', as: 'Birgitte Thorup', go: [...goesOn, 'button:has-text("Nej, fordi")'] },
  { name: 'meeting-agreed', as: 'Birgitte Thorup', go: [...goesOn, '.after a >> nth=0'] },
  { name: 'meeting-line-correct', as: 'Birgitte Thorup', go: [...goesOn, '.points a >> nth=0'] },
]
