import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { messages } from './messages.ts'
import { whoKeepTheLog } from './who.ts'

export const guide: Guide = {
  for: whoAreOfTheHouse,
  title: { da: messages.da.title, en: messages.en.title },
  steps: [
    {
      da: 'Begynd på et kvartal, når I har tid. Et kvartal uden log er ikke noget, der mangler.',
      en: 'Begin on a quarter when you have the time. A quarter without a log is nothing that is lacking.',
      for: whoKeepTheLog,
    },
    {
      da: 'Til venstre står det, Lydhør ved er sket. “Tag med” sætter en linje i loggen, og du kan rette den til jeres egne ord.',
      en: 'On the left stands what Lydhør knows has happened. “Take along” puts a line into the log, and you can change it to your own words.',
      for: whoKeepTheLog,
    },
    {
      da: 'Skriv, hvad I har lært, hvad der står i vejen, og under hvilke vilkår. Vilkår er ikke mål.',
      en: 'Write what you have learned, what stands in the way, and under which conditions. Conditions are no goals.',
      for: whoKeepTheLog,
    },
    {
      da: 'Et benspænd kan få koder fra kodebogen med “Sæt koder på”. Så kan benspænd fra flere kvartaler læses efter tema.',
      en: 'An obstacle can be given codes of the codebook with “Put codes on it”. Then obstacles of several quarters can be read by theme.',
      for: whoKeepTheLog,
    },
    {
      da: '“Giv loggen ud” lader alle i huset læse den. Det, du ændrer bagefter, bliver en ny udgave, når du giver den ud igen.',
      en: '“Give the log out” lets everybody in the house read it. What you change afterwards becomes a new version when you give it out again.',
      for: whoKeepTheLog,
    },
    {
      da: 'Tag en log med som Word, PDF eller Markdown. Forskere læser kun de logge, der er delt med dem.',
      en: 'Take a log along as Word, PDF or Markdown. Researchers read only the logs that are shared with them.',
    },
  ],
}
