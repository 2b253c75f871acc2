import { longDate, type Messages, type Sentence } from '@lydhoer/words'

const da = {
  until: (day: string) => `til ${day}`,
  turns: (from: number, to: number) => (from === to ? `Tur ${from}` : `Tur ${from}–${to}`),
  /** A passage without a question, to whoever knows from what it was chosen. */
  turnsOf: (turns: string, kind: string, day: string) => `${turns}, ${kind.toLowerCase()} ${day}`,
  citizen: 'borgeren',
  othersOf: (name: string) => `andre, som ${name} har delt det med`,
  otherPeople: (n: number) => `Andre (${n})`,
  findPeople: 'Find en anden: skriv noget af navnet eller afdelingen',
  foundPeople: 'passer',
}

export const words: Messages<typeof da> = {
  da,
  en: {
    until: (day) => `until ${day}`,
    turns: (from, to) => (from === to ? `Turn ${from}` : `Turns ${from}–${to}`),
    turnsOf: (turns, kind, day) => `${turns}, ${kind.toLowerCase()} ${day}`,
    citizen: 'the citizen',
    othersOf: (name) => `others with whom ${name} has shared it`,
    otherPeople: (n) => `Others (${n})`,
    findPeople: 'Find somebody else: write some of the name or the department',
    foundPeople: 'fit',
  },
}

/** What is said of people who cannot be given a passage, or not for so long. */
export const problems = {
  refused: {
    da: 'En af dem, du valgte, kan ikke få stykket. Ledere kan ikke, og forskere kun, når borgeren har sagt ja til forskning',
    en: 'One of those you chose cannot have the passage. Leaders cannot, and researchers only when the citizen has agreed to research',
  },
  badUntil: (latest: string): Sentence => ({
    da: `Vælg en dag fra i dag til og med ${longDate('da', latest)}, som borgeren har sagt ja til`,
    en: `Choose a day from today until and including ${longDate('en', latest)}, as the citizen agreed`,
  }),
}
