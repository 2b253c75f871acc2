import { listIn, type Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const receipts = {
  read: {
    da: 'Virksomhederne er læst ind. Alle, der arbejder i kommunen, kan se dem.',
    en: 'The companies are read in. Everybody who works in the municipality can see them.',
  },
  added: {
    da: 'Virksomheden står her nu. Alle, der arbejder i kommunen, kan se den.',
    en: 'The company stands here now. Everybody who works in the municipality can see it.',
  },
  changed: { da: 'Det er rettet.', en: 'It is changed.' },
  takenOut: { da: 'Virksomheden er taget ud.', en: 'The company is taken out.' },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  missing: (names: readonly string[]): Sentence => ({
    da: `Den første linje mangler ${listIn('da', names)}. Skriv navnet over kolonnen, som det står nedenfor`,
    en: `The first line lacks ${listIn('en', names)}. Write the name above the column as it stands below`,
  }),
  pNumber: {
    da: 'Et P-nummer har ti cifre. Lad feltet være tomt, hvis du ikke kender det',
    en: 'A P-number has ten digits. Leave the field empty if you do not know it',
  },
  saidOf: {
    da: 'Der er skrevet noget om virksomheden, så den bliver stående. Er den lukket, så skriv det.',
    en: 'Something is written of the company, so it stays. Where it has closed, say so.',
  },
  taken: (name: string): Sentence => ({
    da: `${name} har det P-nummer. Et P-nummer er ét arbejdssted`,
    en: `${name} has that P-number. A P-number is one place of work`,
  }),
}
