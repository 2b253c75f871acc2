import type { Guide } from '../../shared/request/place.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'

export const guide: Guide = {
  for: whoWorkWithCitizens,
  title: { da: 'Når en borger åbner noget for andre', en: 'When a citizen opens something to others' },
  steps: [
    {
      da: 'Borgeren kan lade en kollega eller en afdeling læse en del af sagen: planen, dagsordenen, det, der ventes på, brevene eller rettigheder og pligter. Du kan foreslå det på siden om borgeren. Du kan ikke åbne noget.',
      en: 'The citizen can let a colleague or a department read a part of the case: the plan, the agenda, what is waited for, the letters, or rights and duties. You can suggest it on the page about the citizen. You can’t open anything.',
    },
    {
      da: 'Har en borger åbnet noget for dig, står det nederst under Borgere. Du kan læse og ikke skrive, og borgeren kan se, at du har læst.',
      en: 'If a citizen has opened something to you, it stands last behind Citizens. You can read and not write, and the citizen can see that you have read.',
    },
  ],
}
