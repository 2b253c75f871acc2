import { inTongues } from '@lydhoer/words'
import { ar } from './own-messages.ar.ts'
import { easy } from './own-messages.easy.ts'
import { uk } from './own-messages.uk.ts'

const da = {
  title: 'Dine rettigheder og pligter',
  lead: 'Det her har I talt om, eller skal tale om. Ved siden af står den hjælp, du kan få.',
  none: 'Her står ikke noget endnu.',
  given: (day: string) => `I gik det igennem den ${day}.`,
  notGiven: 'I har ikke gået det igennem endnu.',
  ask: 'Er noget svært at forstå? Sig det, når I mødes. Du må spørge lige så tit, du vil.',
}
const en: typeof da = {
  title: 'Your rights and duties',
  lead: 'You have talked about this, or will. Beside it stands the help that you can get.',
  none: 'Nothing stands here yet.',
  given: (day) => `You went through it on ${day}.`,
  notGiven: 'You have not gone through it yet.',
  ask: 'Is something hard to understand? Say so when you meet. You may ask as often as you like.',
}
export const ownMessages = inTongues(
  { da, en },
  {
    easy: easy.ownMessages,
    ar: ar.ownMessages,
    uk: uk.ownMessages,
  },
)
