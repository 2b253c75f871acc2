import { whoConverse } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'

export const guide: Guide = {
  for: whoConverse,
  title: { da: 'Den første samtale', en: 'The first conversation' },
  steps: [
    {
      da: 'Spørg borgeren, før I begynder, om én ting ad gangen: Må jeg lytte igen? Må mine kolleger høre et stykke? Et nej er lige så godt et svar.',
      en: 'Ask the citizen before you begin, one thing at a time: may I listen again? May my colleagues hear a passage? A no is as good an answer.',
    },
    {
      da: 'Optag, som du plejer. Telefonen midt på bordet er god nok.',
      en: 'Record as you are used to. The phone in the middle of the table is good enough.',
    },
    {
      da: 'Vælg Samtaler og Skriv en samtale ind. Læg så lyd eller tekst ind, eller begge dele.',
      en: 'Choose Conversations and Write in a conversation. Then put in sound or text, or both.',
    },
  ],
}
