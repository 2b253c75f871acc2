import { whoAreOfTheHouse, whoSpeakOutward } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { messages } from './messages.ts'

export const guide: Guide = {
  for: whoAreOfTheHouse,
  title: { da: messages.da.way, en: messages.en.way },
  steps: [
    {
      da: 'Her læser du, hvad andre kommuner har delt med jer. Det er kopier af deres ord. Citater, tal og navne er ikke med.',
      en: 'Here you read what other municipalities have shared with you. It is copies of their words. Quotes, counts and names are left out.',
    },
    {
      da: 'Du kan altid se, hvad jeres egen kommune deler, med hvem, og hvem der har valgt det.',
      en: 'You can always see what your own municipality shares, with whom, and who decided it.',
    },
    {
      da: 'Vil I være sammen med en anden kommune, så begynd et partnerskab, og giv dem en kode. De er først med, når de selv har sagt ja.',
      en: 'If you want to be together with another municipality, begin a partnership and give them a code. They are in it only when they have said yes themselves.',
      for: whoSpeakOutward,
    },
    {
      da: 'Del én ting ad gangen. Før du deler, står der præcis, hvad de andre kommer til at læse. Tag det tilbage, når du vil. Så er det væk hos dem med det samme.',
      en: 'Share one thing at a time. Before you share, it says exactly what the others will read. Take it back when you want. Then it is gone at theirs at once.',
      for: whoSpeakOutward,
    },
  ],
}
