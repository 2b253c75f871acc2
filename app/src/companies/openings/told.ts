import type { Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const receipts = {
  begun: {
    da: 'Pladsen står her nu. Alle, der arbejder i kommunen, kan se den og tage den.',
    en: 'The place stands here now. Everybody who works in the municipality can see it and take it.',
  },
  changed: { da: 'Det er rettet.', en: 'It is changed.' },
  taken: {
    da: 'Pladsen er din. De andre kan se, at du har den. De kan ikke se, hvem den er til.',
    en: 'The place is yours. The others can see that you have it. They cannot see whom it is for.',
  },
  givenBack: {
    da: 'Pladsen er givet tilbage. Andre kan tage den.',
    en: 'The place is given back. Others can take it.',
  },
  closed: { da: 'Det er lukket. Det bliver stående, hvorfor.', en: 'It is closed. Why stays to be read.' },
  openAgain: { da: 'Det er åbent igen.', en: 'It is open again.' },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  noWork: { da: 'Skriv, hvilket arbejde det er', en: 'Write which work it is' },
  badHours: {
    da: 'Skriv timer om ugen fra 1 til 37, det laveste tal først',
    en: 'Write hours a week from 1 to 37, the lower number first',
  },
  badPlaces: {
    da: 'Skriv, hvor mange pladser der er, fra 1 til 50',
    en: 'Write how many places there are, from 1 to 50',
  },
  fewerThanTaken: {
    da: 'Så mange pladser er allerede taget. Giv en tilbage først',
    en: 'As many places are taken already. Give one back first',
  },
  badFrom: { da: 'Vælg den dag, pladsen er der fra', en: 'Choose the day from which the place is there' },
  badUntil: {
    da: 'Vælg, hvor længe pladsen er der: i dag eller senere, og ikke før den første dag',
    en: 'Choose how long the place is there: today or later, and not before the first day',
  },
  badStart: {
    da: 'Vælg den dag, borgeren skal begynde: i dag eller inden for et år',
    en: 'Choose the day on which the citizen is to begin: today or within a year',
  },
  noWhy: { da: 'Vælg, hvorfor det bliver lukket', en: 'Choose why it is closed' },
  gone: {
    da: 'En anden nåede at tage den sidste plads. Den er ikke din. Spørg virksomheden, om der kan komme én til.',
    en: 'Somebody else took the last place before you. It is not yours. Ask the company whether there can be one more.',
  },
  notOpen: {
    da: 'Pladsen er lukket. Du kan ikke tage den.',
    en: 'The place has closed. You cannot take it.',
  },
} satisfies Record<string, Sentence>
