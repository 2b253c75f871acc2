import type { Guide } from '../../shared/request/place.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { messages } from './messages.ts'

export const guide: Guide = {
  for: whoWorkWithCitizens,
  title: { da: messages.da.word, en: messages.en.word },
  steps: [
    {
      da: 'Skriv stedet op på borgerens side sammen med borgeren. Er det for tidligt, så skriv «ikke endnu» med grunden og det, I gør først. Det er et svar, der kan vises til den, der bestemmer.',
      en: 'Write the place down on the citizen’s page, together with the citizen. If it is too early, write “not yet” with the reason and what you do first. It is an answer that can be shown to whoever decides.',
    },
    {
      da: 'Aftal timerne uge for uge, op og ned, og hvis ønske det er. Borgeren skriver på sin telefon, hvad ugen blev til. Ønsker borgeren andre timer, står det på I dag, indtil du har svaret.',
      en: 'Agree on hours week by week, up and down, and whose wish it is. The citizen writes on their phone what the week came to. A wish for other hours stands on Today until you have answered.',
    },
    {
      da: 'Har stedet en side med en hemmelig adresse, kan borgeren selv vise sine aftalte timer der, med eller uden navn, og tage det tilbage på sin telefon. Det er væk i samme øjeblik, og når praktikken slutter, eller adressen tages tilbage.',
      en: 'Where the place has a page by a secret address, the citizen can show their agreed hours there, with or without a name, and take it back on their phone. It is gone the same moment, and when the placement ends or the address is revoked.',
    },
    {
      da: 'Siger borgeren, at det ikke går, så ring inden den dag, der står. Sig det kun til stedet, hvis borgeren har sagt ja. Skriv, om det stopper, mens I sidder sammen; borgeren ser det samme.',
      en: 'When the citizen says that it does not work, call by the day that stands there. Tell the place only if the citizen has said yes. Write whether it stops while you sit together; the citizen sees the same.',
    },
  ],
}
