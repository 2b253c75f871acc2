import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { messages } from './messages.ts'

export const guide: Guide = {
  for: whoAreOfTheHouse,
  title: { da: messages.da.way, en: messages.en.way },
  steps: [
    {
      da: 'Del et fund, mens det er foreløbigt: højst tre korte pointer, hvad det hviler på, og hvad det ikke siger noget om.',
      en: 'Share a finding while it is preliminary: three short points at most, what it rests on, and what it says nothing about.',
    },
    {
      da: 'Spørg dem, det kom fra, og giv dem en dag. Før de er spurgt, kan fundet ikke blive andet end foreløbigt.',
      en: 'Ask those it came from, and give them a day. Before they are asked, the finding can be nothing but preliminary.',
    },
    {
      da: 'Er I spurgt, så sig, om I kan kende det. “Vi er allerede videre” er også et svar. Det står ved siden af fundet.',
      en: 'If you are asked, say whether you recognise it. “We have already moved on” is an answer too. It stands beside the finding.',
    },
    {
      da: 'Har du et stykke, og har borgeren sagt ja til at blive gengivet, så kan du sætte borgerens ord ind i et fund fra stykkets side. Siger borgeren nej, sletter Lydhør ordene, og fundet siger, at der stod et citat.',
      en: 'If you have a passage, and its citizen has said yes to being quoted, you can put the citizen’s words into a finding from the page of the passage. If the citizen says no, Lydhør deletes the words, and the finding says that a quote stood there.',
    },
  ],
}
