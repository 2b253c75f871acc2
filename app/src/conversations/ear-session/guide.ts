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
      da: 'Det, du skriver alene, er dit eget, til du vælger at dele det.',
      en: 'What you write alone is your own until you choose to share it.',
    },
  ],
}
