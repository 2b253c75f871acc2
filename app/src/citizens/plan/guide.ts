import type { Guide } from '../../shared/request/place.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'

export const guide: Guide = {
  for: whoWorkWithCitizens,
  title: { da: 'Planen sammen med borgeren', en: 'The plan together with the citizen' },
  steps: [
    {
      da: 'Åbn borgerens plan, og begynd en kladde, mens I sidder sammen. Den begynder med det, I blev enige om sidst, og det, borgeren selv har sagt.',
      en: 'Open the citizen’s plan and begin a draft as you sit together. It begins with what you agreed on last, and with what the citizen has said.',
    },
    {
      da: 'Ved hver linje står, hvor den kommer fra. Har ingen sagt den med borgerens ord, står det der også, til jer begge.',
      en: 'By each line stands where it comes from. If nobody has said it in the citizen’s words, that stands there too, for both of you.',
    },
    {
      da: 'Når planen er besluttet, kan ingen rette i den. Borgeren kan svare ja eller nej til det hele eller til en linje. Et nej bliver stående, til I har talt om det.',
      en: 'Once the plan is decided nobody can change it. The citizen can say yes or no to all of it or to a line. A no stands until you have talked about it.',
    },
    {
      da: 'Et løfte med en dag står på din I dag, når dagen er gået. Tryk “Gjort”, når det er gjort.',
      en: 'A promise with a day stands on your Today once the day has passed. Press “Done” when it is done.',
    },
  ],
}
