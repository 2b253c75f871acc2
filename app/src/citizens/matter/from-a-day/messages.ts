import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  from: 'Fra hvilken dag',
  save: 'Gem',
  all: 'Det er besluttet',
  takeBack: 'Tag det tilbage',
  takeBackOf: (line: string) => `Tag det tilbage: ${line}`,
}
const en: typeof da = {
  from: 'From which day',
  save: 'Save',
  all: 'What has been decided',
  takeBack: 'Take it back',
  takeBackOf: (line) => `Take it back: ${line}`,
}
export const messages: Messages<typeof da> = { da, en }

export const problems = {
  badNumber: (least: number, most: number): Sentence => ({
    da: `Skriv et tal fra ${least} til ${most}`,
    en: `Write a number from ${least} to ${most}`,
  }),
  badFrom: {
    da: 'Vælg en dag fra i dag og højst et år frem',
    en: 'Choose a day from today and at most a year ahead',
  },
  dayTaken: {
    da: 'Fra den dag er noget andet besluttet. Vælg en anden dag',
    en: 'Something else is decided from that day. Choose another day',
  },
} as const

export const undecided: Sentence = { da: 'Det gælder ikke.', en: 'It does not hold.' }
