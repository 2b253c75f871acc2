import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  file: 'Filen',
  fileHint:
    'CSV, som regneark gemmer den, med semikolon eller komma, højst 1 MB og 10.000 rækker. Den første linje siger, hvad kolonnerne hedder.',
  look: 'Se, hvad der vil ske',
  beingRead: 'Filen bliver læst …',
  columnsAre: 'Kolonnerne hedder',
  example: 'Hent en fil at begynde med',
  dryTitle: 'Det vil ske',
  nothingYet: 'Intet er gemt endnu.',
  passedOver: (names: string) => `Disse kolonner læses ikke og gemmes ikke: ${names}.`,
  oldLetters: 'Filen er læst med ældre bogstaver (Windows-1252). Se efter, om æ, ø og å er rigtige.',
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
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    file: 'The file',
    fileHint:
      'CSV as spreadsheets save it, with semicolons or commas, 1 MB and 10,000 rows at most. The first line says what the columns are called.',
    look: 'See what would happen',
    beingRead: 'The file is being read …',
    columnsAre: 'The columns are called',
    example: 'Fetch a file to begin with',
    dryTitle: 'This would happen',
    nothingYet: 'Nothing is kept yet.',
    passedOver: (names) => `These columns are not read and not kept: ${names}.`,
    oldLetters: 'The file was read with older letters (Windows-1252). Check that æ, ø and å are right.',
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
  },
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
} satisfies Record<string, Sentence>

/** The same column twice: which of them is meant? */
export const twiceInHead = (name: string): Sentence => ({
  da: `Den første linje har kolonnen ${name} to gange. Tag den ene ud`,
  en: `The first line has the column ${name} twice. Take one of them out`,
})

/** Said where what was shown is not what would be done now. */
export const changed: Sentence = {
  da: 'Noget er ændret, siden du så det, eller der er gået en time. Intet er gemt. Hent filen ind igen.',
  en: 'Something has changed since you saw it, or an hour has passed. Nothing was kept. Bring the file again.',
}
