import type { Guide } from '../../shared/request/place.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { messages } from './messages.ts'

export const guide: Guide = {
  for: whoWorkWithCitizens,
  title: { da: messages.da.word, en: messages.en.word },
  steps: [
    {
      da: 'Når borgeren har et ønske med en slags arbejde, viser siden de steder, der passer, med det, der taler for, imod, og det, I ikke ved. Læg to eller tre frem.',
      en: 'When the citizen has a wish with a kind of work, the page shows the places that fit, with what speaks for, against, and what you do not know. Lay two or three before them.',
    },
    {
      da: 'Borgeren vælger på sin telefon, eller I skriver svaret sammen. Et nej huskes, og det samme sted kan ikke lægges frem igen.',
      en: 'The citizen chooses on their phone, or you write the answer together. A no is remembered, and the same place cannot be laid before them again.',
    },
  ],
}
