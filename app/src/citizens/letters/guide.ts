import { whoWrite } from './who.ts'
import type { Guide } from '../../shared/request/place.ts'

export const guide: Guide = {
  for: whoWrite,
  title: { da: 'Breve', en: 'Letters' },
  steps: [
    {
      da: 'Læg et brev ind, som I sender igen og igen. Ingen borger må stå i det: skriv {fornavn} og {dato}, hvor noget skal fyldes ud.',
      en: 'Put in a letter that you send again and again. No citizen may stand in it: write {fornavn} and {dato} where something is to be filled in.',
    },
    {
      da: 'Begynd på den næste udgave. De to står ved siden af hinanden, afsnit for afsnit, og begge bliver spurgt lige hårdt.',
      en: 'Begin the next version. The two stand beside each other, paragraph by paragraph, and both are questioned as hard.',
    },
    {
      da: 'Mærkerne spørger, de dømmer ikke. Hver slags kan slås fra, og “Hvad mærkerne betyder” forklarer dem.',
      en: 'The marks ask, they do not judge. Each kind can be switched off, and “What the marks mean” explains them.',
    },
    {
      da: 'Har en jurist svaret om et afsnit, så læg svaret ind ved siden af det. Så behøver ingen at spørge igen.',
      en: 'When a lawyer has answered about a paragraph, put the answer in beside it. Then nobody need ask again.',
    },
    {
      da: 'Skriv på listen, hvad loven kræver, og fra hvornår. Et brev kan lade noget være ude efter en beslutning, og siger så hvis.',
      en: 'Write on the list what the law demands, and from when. A letter may leave something out by a decision, and then says whose.',
    },
    {
      da: 'Spørg panelet om en udgave. Borgere, der har sagt ja, siger, hvad de forstår, mærker og ville gøre. Der står ikke, hvem der sagde hvad, og et svar kan vente, til flere har svaret.',
      en: 'Ask the panel about a version. Citizens who said yes say what they understand, feel and would do. It does not say who said what, and an answer can wait until more have answered.',
    },
    {
      for: ['coordinator'],
      da: 'På siden “Hvor mange et svar venter på” bestemmer I, hvor mange i panelet der skal have svaret, før et svar, der venter, bliver vist.',
      en: 'On the page “How many an answer waits for” you decide how many of the panel must have answered before an answer that waits is shown.',
    },
    {
      da: 'Tag brevet ud som PDF, Word eller en fil til Digital Post. Lydhør sender intet.',
      en: 'Take the letter out as PDF, Word or a file for Digital Post. Lydhør sends nothing.',
    },
    {
      da: 'Et brev, der kun sendes én gang, kan ses efter uden at blive gemt.',
      en: 'A letter that is sent only once can be looked over without being kept.',
    },
  ],
}
