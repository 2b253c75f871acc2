import { whoAreOfTheHouse, whoConverse } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { messages } from './messages.ts'

export const guide: Guide = {
  for: whoAreOfTheHouse,
  title: { da: messages.da.way, en: messages.en.way },
  steps: [
    {
      da: 'Skriv på listen, hvad I fortæller, for hvem og hvornår. Vil du stå der med navn, så skriv dig selv på.',
      en: 'Put down what you tell, to whom and when. If you want to stand there by name, put yourself down.',
    },
    {
      da: 'Skal et menneskes historie med, så bed om den på siden. Skriv den, som den skal fortælles. Den, den handler om, svarer selv, og kan tage sit ja tilbage når som helst. Så er ordene ude med det samme, og I dag siger det til dem, der skal fortælle.',
      en: 'If somebody’s story is to be in it, ask for it on the page. Write it as it is to be told. Whoever it is about answers themselves, and can take their yes back at any time. The words are then out at once, and Today says so to those who are to tell.',
    },
    {
      da: 'En borger, du arbejder med, ser spørgsmålet på sin egen side under “Det, vi må fortælle”. Der bliver ikke sendt noget, så sig det til dem.',
      en: 'A citizen whom you work with sees the question on their own page, under “What we may tell”. Nothing is sent, so tell them.',
      for: whoConverse,
    },
    {
      da: 'Hent arket, før I tager af sted, og skriv bagefter, hvad de spurgte om.',
      en: 'Get the sheet before you go, and write afterwards what they asked about.',
    },
  ],
}
