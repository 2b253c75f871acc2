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
  mine: 'Min side',
}
const en: typeof da = {
  pages: (name) => `More about ${name}`,
  yours: 'Your pages',
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
