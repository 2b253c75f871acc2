import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { messages } from './messages.ts'

export const guide: Guide = {
  for: whoAreOfTheHouse,
  title: { da: messages.da.title, en: messages.en.title },
  steps: [
    {
      da: 'Lav et seminar, et besøg eller et fast møde: Skriv temaet, hvem det er for, og hvor tit det kommer igen. Det står i årshjulet med det samme.',
      en: 'Make a seminar, a visit or a standing meeting: Write the theme, whom it is for, and how often it comes again. It stands in the year wheel at once.',
    },
    {
      da: 'Inviter, én ad gangen eller alle vidensmæglere på én gang. De får besked i deres kalender og svarer med ét tryk.',
      en: 'Invite, one at a time or all brokers at once. They are told in their calendar and answer in one press.',
    },
    {
      da: 'Når forskerne kommer, er en del af tiden jeres. Skriv, hvad I ønsker, og sig til, når I er færdige. Først da kan forskningen bruge resten.',
      en: 'When the researchers come, a part of the time is yours. Write what you wish, and say when you are done. Only then can research use the rest.',
    },
    {
      da: 'Bagefter skriver en af jer med få ord, hvad det gav. Kommer det igen, så aftal den næste: De samme bliver inviteret.',
      en: 'Afterwards one of you writes in a few words what it came to. Where it comes again, agree on the next one: the same people are invited.',
    },
  ],
}
