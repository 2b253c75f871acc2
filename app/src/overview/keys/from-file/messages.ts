import type { Messages, Sentence } from '@lydhoer/words'
import type { Kind } from './columns.ts'
import type { State } from './plan.ts'

const da = {
  title: 'Læs ind fra en fil',
  lead: 'Mange på én gang. Du ser først, hvad der vil ske, række for række. Intet gemmes, før du siger ja.',
  file: 'Filen',
  fileHint:
    'CSV, som regneark gemmer den, med semikolon eller komma, højst 1 MB og 10.000 rækker. Den første linje siger, hvad kolonnerne hedder.',
  look: 'Se, hvad der vil ske',
  beingRead: 'Filen bliver læst …',
  kinds: { citizens: 'Borgere', colleagues: 'Kolleger' } as Record<Kind, string>,
  columnsAre: 'Kolonnerne hedder',
  days: 'Dage skrives som 31-12-2026 eller 2026-12-31. “Til” er den sidste dag.',
  perKind: {
    citizens:
      'En række for hver borger og medarbejder. Medarbejderen skrives med navn, eller med nøgle, hvis to hedder det samme. Borgere, der ikke står i filen, bliver, som de er.',
    colleagues:
      'En række for hver kollega og rolle. For dem, der har logget ind, læses kun “Til”: resten kommer fra kommunens log ind. Står der kun nøgle og “Til”, slutter alle rollerne.',
  } as Record<Kind, string>,
  example: 'Hent en fil at begynde med',
  dryTitle: 'Det vil ske',
  nothingYet: 'Intet er gemt endnu.',
  passedOver: (names: string) => `Disse kolonner læses ikke og gemmes ikke: ${names}.`,
  oldLetters: 'Filen er læst med ældre bogstaver (Windows-1252). Se efter, om æ, ø og å er rigtige.',
  states: {
    unreadable: 'Kan ikke læses',
    new: 'Nye',
    ended: 'Slutter',
    changed: 'Ændres',
    unchanged: 'Bliver, som de er',
  } as Record<State, string>,
  line: 'Linje',
  who: 'Hvem',
  what: 'Hvad der sker',
  column: (name: string) => `Kolonnen ${name}: `,
  mendFirst: 'Ret rækkerne i filen, og hent den ind igen. Ingen af rækkerne bliver gemt, før alle kan læses.',
  nothingToDo: 'Alt står, som filen siger. Der er ikke noget at gøre.',
  rows: (n: number) => (n === 1 ? '1 række' : `${n} rækker`),
  doIt: 'Gør det hele',
  beingDone: 'Rækkerne bliver gemt …',
  again: 'Tag en anden fil',
  whose: 'borgerne',
  those: 'dem, de arbejder sammen med',
}

/** What is said of a file as a whole. */
export const problems = {
  noFile: { da: 'Vælg en fil', en: 'Choose a file' },
  notText: {
    da: 'Filen er ikke tekst. Gem regnearket som CSV, og hent den fil ind',
    en: 'The file is not text. Save the spreadsheet as CSV, and bring that file',
  },
  spoiled: {
    da: 'Der er tegn i filen, der er ødelagt. Gem regnearket igen som CSV (UTF-8), og hent den fil ind',
    en: 'Signs in the file are spoiled. Save the spreadsheet again as CSV (UTF-8), and bring that file',
  },
  empty: {
    da: 'Der er ingen rækker i filen under den første linje',
    en: 'There are no rows in the file below the first line',
  },
  tooMany: {
    da: 'Filen har mere end 10.000 rækker. Del den i flere',
    en: 'The file has more than 10,000 rows. Part it in several',
  },
  noKind: {
    da: 'Den første linje skal have kolonnen CPR (borgere) eller Nøgle (kolleger)',
    en: 'The first line must have the column CPR (citizens) or Nøgle (colleagues)',
  },
} satisfies Record<string, Sentence>

/** The same column twice: which of them is meant? */
export const twiceInHead = (name: string): Sentence => ({
  da: `Den første linje har kolonnen ${name} to gange. Tag den ene ud`,
  en: `The first line has the column ${name} twice. Take one of them out`,
})

export const receipts = {
  done: {
    da: 'Det er gjort, alt sammen. Hver borger kan se sit eget på sin side.',
    en: 'It is done, all of it. Each citizen can see their own on their page.',
  },
  changed: {
    da: 'Noget er ændret, siden du så det, eller der er gået en time. Intet er gemt. Hent filen ind igen.',
    en: 'Something has changed since you saw it, or an hour has passed. Nothing was kept. Bring the file again.',
  },
} satisfies Record<string, Sentence>

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Read in from a file',
    lead: 'Many at once. You first see what would happen, row by row. Nothing is kept before you say yes.',
    file: 'The file',
    fileHint:
      'CSV as spreadsheets save it, with semicolons or commas, 1 MB and 10,000 rows at most. The first line says what the columns are called.',
    look: 'See what would happen',
    beingRead: 'The file is being read …',
    kinds: { citizens: 'Citizens', colleagues: 'Colleagues' },
    columnsAre: 'The columns are called',
    days: 'Days are written as 31-12-2026 or 2026-12-31. “Til” is the last day.',
    perKind: {
      citizens:
        'A row for each citizen and worker. The worker is written by name, or by key where two have the same name. Citizens who are not in the file stay as they are.',
      colleagues:
        'A row for each colleague and role. Of those who have signed in only “Til” is read: the rest comes from the municipality’s sign-in. With only a key and “Til”, all roles end.',
    },
    example: 'Fetch a file to begin with',
    dryTitle: 'This would happen',
    nothingYet: 'Nothing is kept yet.',
    passedOver: (names) => `These columns are not read and not kept: ${names}.`,
    oldLetters: 'The file was read with older letters (Windows-1252). Check that æ, ø and å are right.',
    states: {
      unreadable: 'Cannot be read',
      new: 'New',
      ended: 'End',
      changed: 'Change',
      unchanged: 'Stay as they are',
    },
    line: 'Line',
    who: 'Who',
    what: 'What happens',
    column: (name) => `Column ${name}: `,
    mendFirst:
      'Mend the rows in the file, and bring it again. None of the rows is kept before all can be read.',
    nothingToDo: 'All stands as the file says. There is nothing to do.',
    rows: (n) => (n === 1 ? '1 row' : `${n} rows`),
    doIt: 'Do all of it',
    beingDone: 'The rows are being stored …',
    again: 'Take another file',
    whose: 'the citizens',
    those: 'those they work with',
  },
}
