import type { Messages } from '@lydhoer/words'

const da = {
  title: 'Tegn udefra',
  lead: 'Det, andre siger om en ændring, uden at vi har spurgt.',
  none: 'Her er ingen tegn endnu.',
  note: 'Skriv et tegn ned',
  words: 'Hvad blev der sagt?',
  wordsHint: 'Én linje, så tæt på ordene som muligt. Ingen navne.',
  source: 'Hvem sagde det?',
  day: 'Hvornår?',
  save: 'Skriv det ned',
  remove: 'Slet',
  removeThis: (words: string) => `Slet: ${words}`,
  heard: 'Det har vi hørt',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Signs from outside',
    lead: 'What others say about a change without having been asked.',
    none: 'There are no signs here yet.',
    note: 'Note a sign',
    words: 'What was said?',
    wordsHint: 'One line, as close to the words as possible. No names.',
    source: 'Who said it?',
    day: 'When?',
    save: 'Note it',
    remove: 'Delete',
    removeThis: (words) => `Delete: ${words}`,
    heard: 'What we have heard',
  },
}

/** What is told once it is done. */
export const receipts = {
  noted: {
    da: 'Det står der nu. Alle i huset kan læse det.',
    en: 'It stands there now. Everybody in the house can read it.',
  },
  gone: { da: 'Tegnet er slettet.', en: 'The sign is deleted.' },
}

/** What is said of what cannot be kept. */
export const problems = {
  noWords: { da: 'Skriv i én linje, hvad der blev sagt', en: 'Write in one line what was said' },
  noSource: { da: 'Vælg, hvem det var, der sagde det', en: 'Choose who it was that said it' },
  badDay: {
    da: 'Vælg den dag, det blev sagt. Den kan ikke ligge fremme',
    en: 'Choose the day on which it was said. It cannot be one to come',
  },
}
