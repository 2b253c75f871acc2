import { whoReflect } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'

export const guide: Guide = {
  for: whoReflect,
  title: { da: 'Lån et øre', en: 'Lend an ear' },
  steps: [
    {
      da: 'Tre til tolv ser på ét stykke sammen. Den, der leder, fører jer fra skridt til skridt.',
      en: 'Three to twelve look at one passage together. Whoever leads takes you from step to step.',
    },
    {
      da: 'Har du fået et stykke af en kollega, kan du spørge, om I må låne et øre til det. Den, der har haft samtalen, bliver spurgt først.',
      en: 'If a colleague has given you a passage, you can ask whether you may lend an ear to it. Whoever held the conversation is asked first.',
    },
    {
      da: 'Den, der leder, kan spørge, om en leder må være gæst. Det kræver et ja fra alle, der er med. Ingen ser, hvad du svarer.',
      en: 'Whoever leads can ask whether a leader may be a guest. It takes a yes from everybody in it. Nobody sees what you answer.',
    },
    {
      da: 'Det, du skriver alene, er dit eget, til du vælger at dele det.',
      en: 'What you write alone is your own until you choose to share it.',
    },
  ],
}
