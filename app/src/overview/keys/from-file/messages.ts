import type { Messages, Sentence } from '@lydhoer/words'
import type { Kind } from './columns.ts'
import type { State } from './plan.ts'

const da = {
  title: 'Læs ind fra en fil',
  lead: 'Mange på én gang. Du ser først, hvad der vil ske, række for række. Intet gemmes, før du siger ja.',
  kinds: { citizens: 'Borgere', colleagues: 'Kolleger' } as Record<Kind, string>,
  days: 'Dage skrives som 31-12-2026 eller 2026-12-31. “Til” er den sidste dag.',
  perKind: {
    citizens:
      'En række for hver borger og medarbejder. Medarbejderen skrives med navn, eller med nøgle, hvis to hedder det samme. Borgere, der ikke står i filen, bliver, som de er.',
    colleagues:
      'En række for hver kollega og rolle. For dem, der har logget ind, læses kun “Til”: resten kommer fra kommunens log ind. Står der kun nøgle og “Til”, slutter alle rollerne.',
  } as Record<Kind, string>,
  whose: 'borgerne',
  those: 'dem, de arbejder sammen med',
}

/** What each state of a row is called, those that cannot be read first. */
export const stateNames = {
  unreadable: { da: 'Kan ikke læses', en: 'Cannot be read' },
  new: { da: 'Nye', en: 'New' },
  ended: { da: 'Slutter', en: 'End' },
  changed: { da: 'Ændres', en: 'Change' },
  unchanged: { da: 'Bliver, som de er', en: 'Stay as they are' },
} satisfies Record<State, Sentence>

/** What is said of a file as a whole. */
export const problems = {
  noKind: {
    da: 'Den første linje skal have kolonnen CPR (borgere) eller Nøgle (kolleger)',
    en: 'The first line must have the column CPR (citizens) or Nøgle (colleagues)',
  },
} satisfies Record<string, Sentence>

export const receipts = {
  done: {
    da: 'Det er gjort, alt sammen. Hver borger kan se sit eget på sin side.',
    en: 'It is done, all of it. Each citizen can see their own on their page.',
  },
} satisfies Record<string, Sentence>

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Read in from a file',
    lead: 'Many at once. You first see what would happen, row by row. Nothing is kept before you say yes.',
    kinds: { citizens: 'Citizens', colleagues: 'Colleagues' },
    days: 'Days are written as 31-12-2026 or 2026-12-31. “Til” is the last day.',
    perKind: {
      citizens:
        'A row for each citizen and worker. The worker is written by name, or by key where two have the same name. Citizens who are not in the file stay as they are.',
      colleagues:
        'A row for each colleague and role. Of those who have signed in only “Til” is read: the rest comes from the municipality’s sign-in. With only a key and “Til”, all roles end.',
    },
    whose: 'the citizens',
    those: 'those they work with',
  },
}
