import type { Messages, Sentence } from '@lydhoer/words'

export const meetingProblems = {
  notGoingOn: {
    da: 'Mødet er ikke i gang. Det, der står, har I begge set. Det nye kan skrives ved næste møde.',
    en: 'The meeting is not going on. Both of you have seen what stands. What is new can be written at the next meeting.',
  },
} as const satisfies Record<string, Sentence>

const da = {
  pages: (name: string) => `Mere om ${name}`,
  yours: 'Dine sider',
}
const en: typeof da = {
  pages: (name) => `More about ${name}`,
  yours: 'Your pages',
}
export const messages: Messages<typeof da> = { da, en }
