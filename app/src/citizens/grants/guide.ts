import { whoMakeTime } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { messages } from './messages.ts'

export const workersGuide: Guide = {
  for: whoWorkWithCitizens,
  title: { da: messages.da.word, en: messages.en.word },
  steps: [
    {
      da: 'Borgeren kan selv skrive et ønske på sin telefon. Det står på I dag, til du har spurgt en leder om det eller svaret med ord. Ordene er borgerens; dit kommer ved siden af.',
      en: 'The citizen can write a wish themselves on their phone. It stands on Today until you have asked a leader for it or answered with words. The words are the citizen’s; yours come beside them.',
    },
    {
      da: 'Venter der et job, så begynd på siden med praktikken: Det, der venter, kommer med, og hver side fører til den anden.',
      en: 'When a job waits, begin on the page of the placement: what waits comes along, and each page leads to the other.',
    },
    {
      da: 'Ønsker en borger noget, der ikke plejer at kunne lade sig gøre? Skriv det sammen på borgerens side, og vælg, hvem der skal svare. Borgeren følger med på sin telefon.',
      en: 'Does a citizen wish for something that cannot usually be done? Write it together on the page of the citizen, and choose who is to answer. The citizen follows it on their phone.',
    },
    {
      da: 'På den dag, der blev valgt, spørger I dag, hvad der kom ud af det. Det gør den både efter et ja og efter et nej.',
      en: 'On the day that was chosen, Today asks what came of it, after a yes and after a no.',
    },
  ],
}

export const decidersGuide: Guide = {
  for: whoMakeTime,
  title: { da: messages.da.decideTitle, en: messages.en.decideTitle },
  steps: [
    {
      da: 'Det, du er spurgt om, står på I dag. Du ser ønsket, hvorfor, og hvad der kan gå galt, og intet andet. Svar ja eller nej, skriv hvorfor, og vælg en dag at se på, hvad der kom ud af det.',
      en: 'What you are asked stands on Today. You see the wish, why, and what may go wrong, and nothing else. Answer yes or no, write why, and choose a day for looking at what came of it.',
    },
  ],
}
