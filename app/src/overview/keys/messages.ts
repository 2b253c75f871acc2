import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  parts: 'Hvem er her',
  citizens: 'Borgere',
  colleagues: 'Kolleger',
  departments: 'Afdelinger',
  rules: 'Regler',
  tongues: 'Sprog',
  fromFile: 'Læs ind fra en fil',
  search: 'Find på navn',
  find: 'Find',
  first: 'Fra begyndelsen',
  further: 'De næste',
  from: (day: string) => `fra ${day}`,
  since: (day: string) => `siden ${day}`,
  until: (day: string) => `til og med ${day}`,
  whenEnds: 'Hvornår slutter det?',
  lastDay: 'Sidste dag',
  endThatDay: 'Slut den dag',
  endNow: 'Slut nu',
  takeBack: 'Det var en fejl: tag det tilbage',
  undoEnd: 'Fortryd, at det slutter',
}

/** What is said of what cannot be used. */
export const problems = {
  badFrom: {
    da: 'Vælg en dag, højst ti år tilbage og højst et år frem',
    en: 'Choose a day, at most ten years ago and at most a year ahead',
  },
  badLastDay: {
    da: 'Vælg den sidste dag, i dag eller senere, eller tryk på “Slut nu”',
    en: 'Choose the last day, today or later, or press “End now”',
  },
  badName: { da: 'Skriv et navn på højst 200 tegn', en: 'Write a name of at most 200 characters' },
  noSuchColleague: {
    da: 'Vælg en, der holder samtaler med borgere',
    en: 'Choose somebody who holds conversations with citizens',
  },
} satisfies Record<string, Sentence>

export const messages: Messages<typeof da> = {
  da,
  en: {
    parts: 'Who is here',
    citizens: 'Citizens',
    colleagues: 'Colleagues',
    departments: 'Departments',
    rules: 'Rules',
    tongues: 'Languages',
    fromFile: 'Read in from a file',
    search: 'Find by name',
    find: 'Find',
    first: 'From the beginning',
    further: 'The next ones',
    from: (day) => `from ${day}`,
    since: (day) => `since ${day}`,
    until: (day) => `until ${day}`,
    whenEnds: 'When does it end?',
    lastDay: 'Last day',
    endThatDay: 'End on that day',
    endNow: 'End now',
    takeBack: 'It was a mistake: take it back',
    undoEnd: 'Undo that it ends',
  },
}
