import type { Messages, Sentence } from '@lydhoer/words'

export const receipts = {
  answered: {
    da: 'Svaret er sendt. Borgeren ser det på sin side.',
    en: 'The answer is sent. The citizen sees it on their page.',
  },
  before: {
    da: 'Der er svaret allerede. Det svar står.',
    en: 'It has been answered already. That answer stands.',
  },
} as const satisfies Record<string, Sentence>

export const problems = {
  noWords: { da: 'Skriv et svar', en: 'Write an answer' },
} as const satisfies Record<string, Sentence>

const da = {
  word: 'Beskeder',
  title: (name: string) => `Korte beskeder fra ${name}`,
  lead: (name: string) => `${name} kan se, at du har læst dem.`,
  none: (name: string) => `${name} har ikke skrevet noget.`,
  on: (day: string) => `Skrevet ${day}.`,
  answer: 'Dit svar',
  hint: 'Du svarer én gang, og svaret står. Er der mere at sige, så ring eller aftal et møde.',
  send: 'Send svaret',
  answered: (who: string, day: string) => `${who} svarede ${day}.`,
  you: 'Du',
  somebody: 'En kollega',
  tell: (name: string) => `Svar ${name}`,
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    word: 'Messages',
    title: (name) => `Short messages from ${name}`,
    lead: (name) => `${name} can see that you have read them.`,
    none: (name) => `${name} has not written anything.`,
    on: (day) => `Written ${day}.`,
    answer: 'Your answer',
    hint: 'You answer once, and the answer stands. If there is more to say, ring or plan a meeting.',
    send: 'Send the answer',
    answered: (who, day) => `${who} answered ${day}.`,
    you: 'You',
    somebody: 'A colleague',
    tell: (name) => `Answer ${name}`,
  },
}
