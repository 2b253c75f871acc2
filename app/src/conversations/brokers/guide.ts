import type { Guide } from '../../shared/request/place.ts'
import { whoBringTogether } from '../../shared/people/roles.ts'
import { whoSee } from './who.ts'

export const guide: Guide = {
  for: whoSee,
  title: { da: 'Vidensmæglere', en: 'Knowledge brokers' },
  steps: [
    {
      da: 'Se, hvem du kan spørge i din afdeling og i de andre. Er du selv vidensmægler, står det, du leder og planlægger, øverst.',
      en: 'See whom you can ask in your department and in the others. If you are a broker yourself, what you lead and plan stands first.',
    },
    {
      da: 'Din egen side samler det, der bliver spurgt om, og det, du bærer: rum, undren, FLIP, seminarer og besøg.',
      en: 'Your own page gathers what is asked and what you carry: rooms, wonders, FLIPs, seminars and visits.',
      for: whoBringTogether,
    },
    {
      da: 'Læs, hvad en vidensmægler gør her, og skriv med. Er rollen uklar, eller er du alene om den, så sig det til en koordinator. Kun I to ser det.',
      en: 'Read what a knowledge broker does here, and write along. If the role is unclear, or you are alone with it, tell a coordinator. Only the two of you see it.',
      for: whoBringTogether,
    },
  ],
}
