import { inTongues, sentencesIn } from '@lydhoer/words'
import { ar } from './messages.ar.ts'
import { easy } from './messages.easy.ts'
import { uk } from './messages.uk.ts'

export const meetingProblems = sentencesIn(
  {
    notGoingOn: {
      da: 'Mødet er ikke i gang. Det, der står, har I begge set. Det nye kan skrives ved næste møde.',
      en: 'The meeting is not going on. Both of you have seen what stands. What is new can be written at the next meeting.',
    },
  },
  {
    easy: easy.meetingProblems,
    ar: ar.meetingProblems,
    uk: uk.meetingProblems,
  },
)

const da = {
  pages: (name: string) => `Mere om ${name}`,
  yours: 'Dine sider',
  saidAloud: (lasts: string) => `Sagt med stemmen, ${lasts}`,
  inWords: 'Skriv det med ord sammen',
  inWordsOne: (what: string) => `Skriv det med ord sammen: ${what}`,
  otherWords: 'Ret ordene',
  waitsForYes: 'Lyden bliver, til borgeren siger ja til ordene.',
  downByYou: 'Du skrev det sådan:',
  downByCitizen: 'Borgeren skrev det sådan:',
  downBySomebody: 'En fra kommunen skrev det sådan:',
  mine: 'Min side',
}
const en: typeof da = {
  pages: (name) => `More about ${name}`,
  yours: 'Your pages',
  saidAloud: (lasts) => `Said aloud, ${lasts}`,
  inWords: 'Put it into words together',
  inWordsOne: (what) => `Put it into words together: ${what}`,
  otherWords: 'Correct the words',
  waitsForYes: 'The sound stays until the citizen says yes to the words.',
  downByYou: 'You wrote it like this:',
  downByCitizen: 'The citizen wrote it like this:',
  downBySomebody: 'Somebody from the municipality wrote it like this:',
  mine: 'My page',
}
export const messages = inTongues(
  { da, en },
  {
    easy: easy.messages,
    ar: ar.messages,
    uk: uk.messages,
  },
)
