import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { messages } from './messages.ts'

export const guide: Guide = {
  for: whoAreOfTheHouse,
  title: { da: messages.da.title, en: messages.en.title },
  steps: [
    {
      da: 'Begynd med, hvad svarene skal bruges til. Skal de ikke ændre noget, så lad være med at spørge.',
      en: 'Begin with what the answers are to be used for. If they are not to change anything, do not ask.',
    },
    {
      da: 'Vælg fra banken, eller skriv jeres egne. Siden siger, hvad spørgsmålene ikke kan fortælle om.',
      en: 'Choose from the bank, or write your own. The page says what the questions cannot tell of.',
    },
    {
      da: 'Sid en time med nogle af dem, I vil spørge. Lad dem sige med egne ord, hvad hvert spørgsmål betyder, og skriv det ned uden navne. Sig det på en anden måde, eller tag det ud.',
      en: 'Sit for an hour with some of those you will ask. Let them say in their own words what each question means, and write it down without names. Put it another way, or drop it.',
    },
  ],
}
