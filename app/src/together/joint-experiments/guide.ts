import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { messages } from './messages.ts'

export const guide: Guide = {
  for: whoAreOfTheHouse,
  title: { da: messages.da.title, en: messages.en.title },
  steps: [
    {
      da: 'Skriv på én linje, hvad I vil prøve, og hvordan I ville kunne mærke en forskel. Det kan huset læse. Se først, om nogen har prøvet det før.',
      en: 'Write in one line what you want to try, and how you would notice a difference. The house can read that. See first whether somebody has tried it before.',
    },
    {
      da: 'Spørg dem, der skal prøve med, én ad gangen. De siger selv ja eller nej. Vil du selv være med i noget, så tryk på “Jeg vil gerne prøve med”.',
      en: 'Ask those who are to try it too, one at a time. They say yes or no themselves. To join something yourself, press “I would like to try it too”.',
    },
    {
      da: 'Skriv en linje i dagbogen, når I har lyst. Kun dem, der er med, læser den, og hver sletter sine egne linjer. En tom dagbog er helt i orden.',
      en: 'Write a line in the diary when you feel like it. Only those in it read it, and each deletes their own lines. An empty diary is fine.',
    },
    {
      da: 'Sig til sidst, om det virkede, og hvad I lærte. Det, der ikke virkede, står lige så tydeligt. Det kan prøves igen, lavet om.',
      en: 'In the end say whether it worked and what you learned. What did not work stands as plainly. It can be tried again, changed.',
    },
  ],
}
