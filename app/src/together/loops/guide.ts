import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { messages } from './messages.ts'

export const guide: Guide = {
  for: whoAreOfTheHouse,
  title: { da: messages.da.title, en: messages.en.title },
  steps: [
    {
      da: 'Skriv i én sætning, hvad du eller en borger undrer sig over. Alle i huset kan læse det, og enhver kan sige “Jeg vil være med”.',
      en: 'Write in one sentence what you or a citizen wonders at. Everybody in the house can read it, and anybody can say “I want to take part”.',
    },
    {
      da: 'Skriv et skridt, når der er sket noget: noget, I ved, noget, I prøver, noget, der blev anderledes. Rækkefølgen er kun et forslag.',
      en: 'Write a step when something has happened: something you know, something you try, something that changed. The order is only a suggestion.',
    },
    {
      da: 'Hæng et stykke, et brev eller et læringsrum på med ét tryk, der hvor det står. Det åbner kun for dem, der må se det i forvejen.',
      en: 'Hang a passage, a letter or a learning room there with one press, where it stands. It opens only for those who may see it anyway.',
    },
    {
      da: 'En undren bliver aldrig lukket. Står den stille i tre måneder, spørger I dag dem, der er med. Den må gerne hvile.',
      en: 'A wonder is never closed. When it stands still for three months, Today asks those who take part. It may rest.',
    },
  ],
}
