import type { Guide } from '../../shared/request/place.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { whoFindPlaces } from './consultant-routes.ts'
import { messages } from './messages.ts'

export const workersGuide: Guide = {
  for: whoWorkWithCitizens,
  title: { da: messages.da.word, en: messages.en.word },
  steps: [
    {
      da: 'Skriv borgerens ønsker ned sammen, med borgerens egne ord og det kæreste først. Det, der stod før, bliver stående, også når ønsket bliver sagt på en anden måde.',
      en: 'Write the citizen’s wishes down together, in the citizen’s own words and the dearest first. What stood there before stays, also when the wish is said in another way.',
    },
    {
      da: 'Kan et ønske ikke lade sig gøre, så skriv hvorfor. Det bliver på sin plads, og borgeren kan læse, hvem der sagde det og hvornår.',
      en: 'If a wish can’t be met, write why. It keeps its place, and the citizen can read who said so and when.',
    },
    {
      da: 'Er et ønske svært, så spørg dine kolleger i afdelingen, uden navne. Borgeren læser spørgsmålet og svarene.',
      en: 'If a wish is hard, ask your colleagues in the department, without names. The citizen reads the question and the answers.',
    },
    {
      da: 'Når borgeren siger ja, kan ønsket sendes til konsulenterne. De ser ordene og ikke, hvem det er.',
      en: 'When the citizen says yes, the wish can be sent to the consultants. They see the words and not who it is.',
    },
  ],
}

export const consultantsGuide: Guide = {
  for: whoFindPlaces,
  title: { da: messages.da.orders, en: messages.en.orders },
  steps: [
    {
      da: 'Det, borgere ønsker sig, står under Bestillinger, det, der har ventet længst, først. Tag et ønske, og vælg, hvilken dag du giver svar. Borgeren ser dit navn og dagen.',
      en: 'What citizens wish for stands under Job orders, the longest waiting first. Take a wish, and choose by which day you answer. The citizen sees your name and the day.',
    },
    {
      da: 'Har du fundet noget, vælger borgeren selv, om du skal vide, hvem det er. Så ser du også de hensyn, borgeren har delt med konsulenter.',
      en: 'Once you have found something, the citizen chooses whether you are to know who it is. Then you also see the considerations that they share with consultants.',
    },
  ],
}
