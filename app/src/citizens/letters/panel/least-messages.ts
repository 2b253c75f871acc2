import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: 'Hvor mange et svar venter på',
  now: (n: number) => `Lige nu venter et svar på, at ${n} borgere har svaret om brevet.`,
  lead: 'En borger, der læser et brev for os, kan lade sit svar vente, til flere har svaret. Så kan ingen gætte, hvem der har skrevet hvad. Det tal, der gælder den dag, borgeren svarer, bliver ved svaret.',
  least: 'Antal borgere',
  leastHint: 'Mindst 3',
  from: 'Fra hvilken dag',
  save: 'Gem',
  all: 'Det er besluttet',
  line: (n: number, day: string) => `${n} borgere fra ${day}`,
  ahead: 'Tag det tilbage',
}
const en: typeof da = {
  title: 'How many an answer waits for',
  now: (n) => `Now an answer waits until ${n} citizens have answered about the letter.`,
  lead: 'A citizen who reads a letter for us may let their answer wait until more have answered. Then nobody can guess who wrote what. The number that holds on the day the citizen answers stays with the answer.',
  least: 'Number of citizens',
  leastHint: '3 at least',
  from: 'From which day',
  save: 'Save',
  all: 'What has been decided',
  line: (n, day) => `${n} citizens from ${day}`,
  ahead: 'Take it back',
}
export const leastMessages: Messages<typeof da> = { da, en }

export const leastProblems = {
  badLeast: { da: 'Skriv et tal fra 3 til 50', en: 'Write a number from 3 to 50' },
  badFrom: {
    da: 'Vælg en dag fra i dag og højst et år frem',
    en: 'Choose a day from today and at most a year ahead',
  },
  dayTaken: {
    da: 'Fra den dag er noget andet besluttet. Vælg en anden dag',
    en: 'Something else is decided from that day. Choose another day',
  },
} as const satisfies Record<string, Sentence>

export const leastReceipts = {
  decided: {
    da: 'Det er gemt. Borgerne får tallet at vide, før de svarer.',
    en: 'It has been saved. Citizens are told the number before they answer.',
  },
  undecided: { da: 'Det gælder ikke.', en: 'It does not hold.' },
} as const satisfies Record<string, Sentence>
