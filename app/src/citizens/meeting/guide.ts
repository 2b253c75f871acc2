import type { Guide } from '../../shared/request/place.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'

export const guide: Guide = {
  for: whoWorkWithCitizens,
  title: { da: 'Mødet med en borger', en: 'The meeting with a citizen' },
  steps: [
    {
      da: 'Åbn borgerens side, vælg Møde, og tryk Begynd mødet. Vend skærmen, så I begge kan se den. Det kan også være et møde, ingen har planlagt.',
      en: 'Open the citizen’s page, choose Meeting, and press Begin the meeting. Turn the screen so that both can see it. It can also be a meeting that nobody planned.',
    },
    {
      da: 'Tag linjerne på dagsordenen én ad gangen: talt om, ændret, eller nej med en grund. Det, I ikke når, står der næste gang.',
      en: 'Take the lines of the agenda one at a time: talked about, changed, or no with a reason. What you do not get to stands there next time.',
    },
    {
      da: 'Skriv undervejs på de to lister: det, I er enige om, og det, I ikke er enige om. Borgeren kan også skrive fra sin telefon. Den, der har skrevet en linje, retter den.',
      en: 'Write on the two lists as you go: what you agree on, and what you do not. The citizen can write from their phone too. Whoever wrote a line corrects it.',
    },
    {
      da: 'Skriver I hellere på papir, så tag et billede af arket og sæt det op på mødets side. I kan begge se det. Den, der satte det op, kan tage det væk, og det kan borgeren altid.',
      en: 'If you would rather write on paper, take a photo of the sheet and put it up on the page of the meeting. Both of you can see it. Whoever put it up can take it away, and the citizen always can.',
    },
    {
      da: 'Tryk Slut mødet. Listerne lukkes, og I kan begge se dem. Så kan I hver især sige et ord til sidst. Det ser kun I to.',
      en: 'Press End the meeting. The lists are closed, and both can see them. Then each of you can say a word at the end. Only the two of you see it.',
    },
  ],
}
