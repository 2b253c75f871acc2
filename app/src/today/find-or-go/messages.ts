import type { Messages } from '@lydhoer/words'

const da = {
  title: 'Find eller gå til',
  lead: 'Skriv begyndelsen af et ord: et navn på en, du arbejder sammen med, et spørgsmål til et stykke, et ord fra ordbogen eller noget, du vil.',
  leadGoTo: 'Skriv begyndelsen af et ord for det, du vil.',
  field: 'Find eller gå til',
  find: 'Find',
  goTo: 'Gå til',
  none: (asked: string) => `Her er ikke noget, der hedder noget med “${asked}”.`,
  howMany: (n: number) => (n === 1 ? '1 fundet' : `${n} fundet`),
  inAll: (asked: string) => `Søg efter “${asked}” i alt, huset har skrevet`,
  inTalk: (asked: string) => `Led efter “${asked}” i det, der blev sagt`,
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Find or go to',
    lead: 'Write the beginning of a word: a name of somebody you work with, a question about a passage, a word of the dictionary, or something you want to do.',
    leadGoTo: 'Write the beginning of a word for what you want to do.',
    field: 'Find or go to',
    find: 'Find',
    goTo: 'Go to',
    none: (asked) => `There is nothing here called anything with “${asked}”.`,
    howMany: (n) => `${n} found`,
    inAll: (asked) => `Search for “${asked}” in all that the house has written`,
    inTalk: (asked) => `Look for “${asked}” in what was said`,
  },
}
