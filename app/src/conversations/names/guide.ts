import { whoConverse } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'

export const guide: Guide = {
  for: whoConverse,
  title: { da: 'Navnene tages ud', en: 'Names are taken out' },
  steps: [
    {
      da: 'Se efter, hvad der er fundet. Mangler der noget, så tag det ud selv. Navnene bliver fundet alle de steder, de står.',
      en: 'Look at what has been found. If something is missing, take it out yourself. The names are found everywhere they stand.',
    },
    {
      da: 'Når du har bekræftet, findes de rigtige navne ikke mere i teksten. I lyden kan de stadig høres.',
      en: 'When you have confirmed, the real names are no longer in the text. In the sound they can still be heard.',
    },
  ],
}
