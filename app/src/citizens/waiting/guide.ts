import type { Guide } from '../../shared/request/place.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'

export const guide: Guide = {
  for: whoWorkWithCitizens,
  title: { da: 'Når en borger venter', en: 'When a citizen waits' },
  steps: [
    {
      da: 'Skriv på borgerens side Venter, hvad der ventes på, og hvem det ligger hos. Borgeren ser det på sin telefon.',
      en: 'Write on the citizen’s page Waiting what is waited for, and whom it lies with. The citizen sees it on their phone.',
    },
    {
      da: 'Vælg en dag, du spørger igen. Den dag står det på I dag. Skriv bagefter, at du har spurgt, også når der ikke er nyt.',
      en: 'Choose a day on which you ask again. That day it stands on Today. Write afterwards that you asked, also when there is no news.',
    },
    {
      da: 'Trykker borgeren “Jeg venter stadig”, ser du det på I dag, til en af jer har skrevet noget.',
      en: 'When the citizen presses “I am still waiting”, you see it on Today until one of you has written something.',
    },
  ],
}
