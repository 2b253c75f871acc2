import { listIn, type Sentence } from '@lydhoer/words'
import type { CompanyFacts } from '../known/companies.ts'
import { columns, type State } from './columns.ts'

/** What each state of a row is called, those that cannot be read first. */
export const stateNames = {
  unreadable: { da: 'Kan ikke læses', en: 'Cannot be read' },
  new: { da: 'Nye', en: 'New' },
  closed: { da: 'Lukket', en: 'Closed' },
  changed: { da: 'Ændres', en: 'Change' },
  unchanged: { da: 'Bliver, som de er', en: 'Stay as they are' },
} satisfies Record<State, Sentence>

/** What is done with a row. */
export const planSays = {
  new: { da: 'Skrives ind.', en: 'Is written in.' },
  closes: (day: Sentence): Sentence => ({
    da: `Lukket ${day.da}. Siden bliver stående og siger det.`,
    en: `Closed on ${day.en}. The page stays and says so.`,
  }),
  notThere: {
    da: 'Står ikke i filen mere. Siden bliver stående og siger, at der er lukket.',
    en: 'Is not in the file any more. The page stays and says that it has closed.',
  },
  opens: { da: 'Er åben igen.', en: 'Is open again.' },
  nowOfRegister: {
    da: 'Var skrevet ind med hånden. Den er den samme.',
    en: 'Was written in by hand. It is the same.',
  },
  closedUnknown: {
    da: 'Er lukket, og vi kendte den ikke. Den skrives ikke ind.',
    en: 'Has closed, and we did not know it. It is not written in.',
  },
}

/** Which columns say something else than before. */
export function changesOf(facts: readonly (keyof CompanyFacts)[]): Sentence {
  const names = facts.map((fact) => columns[fact].name)
  return { da: `Nyt: ${listIn('da', names)}.`, en: `New: ${listIn('en', names)}.` }
}

/** What is wrong with a cell, and what to do about it. */
export const cellProblems = {
  twice: (line: number): Sentence => ({
    da: `Det samme P-nummer står på linje ${line}. Tag den ene række ud`,
    en: `The same P-number stands on line ${line}. Take one of the rows out`,
  }),
  pNumber: {
    da: 'Et P-nummer har ti cifre. Se efter, om regnearket har lavet det om, og gem kolonnen som tekst',
    en: 'A P-number has ten digits. See whether the spreadsheet has changed it, and keep the column as text',
  },
  cvr: {
    da: 'Det kan ikke være et CVR-nummer: Det har otte cifre, og det sidste passer med de andre. Slå det op i registeret, eller lad feltet være tomt',
    en: 'It cannot be a CVR number: it has eight digits, and the last fits the others. Look it up in the register, or leave the field empty',
  },
  name: { da: 'Skriv, hvad virksomheden hedder', en: 'Write what the company is called' },
  long: (room: number): Sentence => ({
    da: `Der er plads til ${room} tegn. Skriv det kortere`,
    en: `There is room for ${room} signs. Write it shorter`,
  }),
  industryCode: { da: 'En branchekode har seks cifre', en: 'A trade’s code has six digits' },
  postcode: { da: 'Et postnummer har fire cifre', en: 'A postcode has four digits' },
  day: { da: 'Skriv dagen som 31-12-2026', en: 'Write the day as 31-12-2026' },
}
