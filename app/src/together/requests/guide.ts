import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { messages } from './messages.ts'

export const guide: Guide = {
  for: whoAreOfTheHouse,
  title: { da: messages.da.title, en: messages.en.title },
  steps: [
    {
      da: 'Skriv i én sætning, hvad I gerne vil vide, og hvad I skal bruge det til. Huset ser, hvilken slags mennesker der spørger, og ingen ser, at det var dig.',
      en: 'Write in one sentence what you would like to know, and what you need it for. The house sees which kind of people asks, and nobody sees that it was you.',
    },
    {
      da: 'Står jeres spørgsmål der i forvejen, så sig, at I også spørger. Huset ser, hvor mange I er. Du kan altid tage det tilbage.',
      en: 'If your request stands there already, say that you ask it too. The house sees how many you are. You can always take it back.',
    },
    {
      da: 'Svar med det, du ved, også når det er foreløbigt, eller når svaret er, at I ikke ved det. Dit navn står ved svaret.',
      en: 'Answer with what you know, also when it is preliminary, or when the answer is that you do not know. Your name stands by the answer.',
    },
    {
      for: ['researcher'],
      da: 'Lov en dag for noget lille, der kan holdes. Bliver det en anden dag, så flyt den, og skriv hvorfor. Begge dage bliver stående.',
      en: 'Promise a day for something small that can be kept. If it becomes another day, move it, and write why. Both days stay.',
    },
    {
      da: 'Et spørgsmål forsvinder ikke. Har I ikke brug for svaret mere, så skriv det på siden. Så venter ingen på det.',
      en: 'A request does not disappear. If you need the answer no more, say so on its page. Then nobody waits for it.',
    },
  ],
}
