import type { Guide } from '../../shared/request/place.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'

export const guide: Guide = {
  for: whoWorkWithCitizens,
  title: { da: 'Siden om en borger', en: 'The page about a citizen' },
  steps: [
    {
      da: 'Under Borgere står dem, du arbejder med nu. Dem, du møder først, står øverst. Er der intet skrevet om en i 13 uger, bliver du spurgt, om det er, som I har aftalt.',
      en: 'Behind Citizens stand those you work with now. Whom you meet first stands first. Where nothing is written of somebody for 13 weeks you are asked whether it is as you agreed.',
    },
    {
      da: 'Siden om en borger begynder med det, borgeren vil tale om. Derfra går du til dagsordenen, planen og det, I venter på. Borgeren kan se det samme på sin egen side.',
      en: 'The page about a citizen begins with what the citizen wants to talk about. From there you go to the agenda, the plan and what you wait for. The citizen can see the same on a page of their own.',
    },
    {
      da: 'Hver gang du åbner siden, står det hos borgeren under “Hvem har set min sag”.',
      en: 'Each time you open the page, the citizen finds it under “Who has seen my case”.',
    },
  ],
}
