import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: 'Klager over tid',
  lead: 'Hvor mange der har klaget, år for år. Intet om hvem, om hvilken afdeling eller om nogen, der arbejder her.',
  limits: 'Det kan tallene ikke sige',
  limitCause: 'De kan ikke bevise, hvad der er årsag til hvad. Meget andet ændrer sig på samme tid.',
  limitFewer:
    'Færre klager kan betyde, at hjælpen er bedre. Det kan også betyde, at færre tør eller orker at klage. Flere klager kan betyde, at det er blevet lettere at sige noget.',
  limitBefore: 'Tal fra før systemet er talt på en anden måde. Kilden står ved dem.',
  none: 'Der er ingen tal endnu.',
  years: 'År og kvartal',
  year: 'År',
  total: 'I alt',
  quarter: (nth: number) => `${nth}. kvartal`,
  before: (year: number) => `${year} (før systemet)`,
  source: (year: number, source: string) => `${year}: ${source}`,
  kinds: 'Hvad de handlede om',
  kindsLead:
    'Kun kvartaler, der er slut. Er der under fem mennesker bag en slags, står den sammen med andre eller slet ikke, så ingen kan kendes.',
  kindsNone: 'Der er for få til at vise, hvad de handlede om.',
  few: 'Flere slags sammen',
  hidden: '–',
  hiddenSays: 'for få til at vise',
  committee: 'Til udvalgets dagsorden',
  committeeLead: 'Teksten kan kopieres til punktet om uafsluttede klager. Den skrives ud fra i dag.',
  pending: (day: string, pending: number, past: number) =>
    pending === 0
      ? `Der er ingen uafsluttede klager den ${day}.`
      : `Der er ${pending} ${pending === 1 ? 'uafsluttet klage' : 'uafsluttede klager'} den ${day}. ${
          past === 0
            ? 'Ingen af dem har ventet på svar ud over den dag, borgeren fik lovet.'
            : `${past} af dem har ventet på svar ud over den dag, borgeren fik lovet.`
        }`,
  thisYear: (year: number, n: number) => `I ${year} er der kommet ${n} ${n === 1 ? 'klage' : 'klager'}.`,
  copy: 'Teksten til punktet',
  toBefore: 'Skriv tal fra før ind',
  toDays: 'Inden hvor mange dage man skal svare',
  // Counts from before.
  beforeTitle: 'Klager fra før systemet',
  beforeLead: 'Skriv tallet for et år og hvor det står. Så kan man se tilbage til før.',
  beforeNone: 'Der er ikke skrevet nogen tal ind.',
  beforeYear: 'År',
  beforeKind: 'Hvad de handlede om',
  beforeAll: 'Alle klager i det år',
  beforeCount: 'Hvor mange',
  beforeSource: 'Hvor står det?',
  beforeSourceHint: 'For eksempel: udvalgets årsopgørelse, punkt 7. Ingen navne.',
  beforeSave: 'Skriv det ind',
  beforeLine: (year: number, kind: string, n: number) => `${year} · ${kind} · ${n}`,
  remove: 'Slet',
  removeOne: (line: string) => `Slet: ${line}`,
}

const en: typeof da = {
  title: 'Complaints over time',
  lead: 'How many have complained, year by year. Nothing of who, of which department or of anybody who works here.',
  limits: 'What the figures cannot say',
  limitCause: 'They cannot prove what causes what. Much else changes at the same time.',
  limitFewer:
    'Fewer complaints may mean that the help is better. They may also mean that fewer dare or have the strength to complain. More complaints may mean that it has become easier to say something.',
  limitBefore: 'Figures from before the system were counted in another way. Their source stands with them.',
  none: 'There are no figures yet.',
  years: 'Year and quarter',
  year: 'Year',
  total: 'All',
  quarter: (nth) => `Quarter ${nth}`,
  before: (year) => `${year} (before the system)`,
  source: (year, source) => `${year}: ${source}`,
  kinds: 'What they were about',
  kindsLead:
    'Only quarters that have ended. A kind with fewer than five people behind it stands together with others or not at all, so that nobody can be recognised.',
  kindsNone: 'There are too few to show what they were about.',
  few: 'Several kinds together',
  hidden: '–',
  hiddenSays: 'too few to show',
  committee: 'For the committee’s agenda',
  committeeLead: 'The text can be copied to the item on pending complaints. It is written as of today.',
  pending: (day, pending, past) =>
    pending === 0
      ? `There are no pending complaints on ${day}.`
      : `There ${pending === 1 ? 'is 1 pending complaint' : `are ${pending} pending complaints`} on ${day}. ${
          past === 0
            ? 'None of them has waited for an answer beyond the day that the citizen was promised.'
            : `${past} of them ${past === 1 ? 'has' : 'have'} waited for an answer beyond the day that the citizen was promised.`
        }`,
  thisYear: (year, n) =>
    `In ${year} there ${n === 1 ? 'has been 1 complaint' : `have been ${n} complaints`}.`,
  copy: 'The text of the item',
  toBefore: 'Write in figures from before',
  toDays: 'Within how many days to answer',
  beforeTitle: 'Complaints from before the system',
  beforeLead: 'Write the figure for a year, and where it stands. Then one can look back to before.',
  beforeNone: 'No figures have been written in.',
  beforeYear: 'Year',
  beforeKind: 'What they were about',
  beforeAll: 'All complaints of that year',
  beforeCount: 'How many',
  beforeSource: 'Where does it stand?',
  beforeSourceHint: 'For example: the committee’s annual statement, item 7. No names.',
  beforeSave: 'Write it in',
  beforeLine: (year, kind, n) => `${year} · ${kind} · ${n}`,
  remove: 'Delete',
  removeOne: (line) => `Delete: ${line}`,
}
export const trendMessages: Messages<typeof da> = { da, en }

export const trendProblems = {
  badYear: { da: 'Skriv et år fra 2000 til i år', en: 'Write a year from 2000 to this year' },
  badCount: { da: 'Skriv et helt tal, 0 eller mere', en: 'Write a whole number, 0 or more' },
  noSource: { da: 'Skriv, hvor tallet står', en: 'Write where the figure stands' },
  badKind: { da: 'Vælg, hvad tallet er for', en: 'Choose what the figure is of' },
  isThere: {
    da: 'Det år har allerede et tal for det. Slet det gamle først',
    en: 'That year has a figure for it already. Delete the old one first',
  },
} as const satisfies Record<string, Sentence>

export const trendReceipts = {
  written: {
    da: 'Tallet er skrevet ind. Ledere, koordinatorer og politikere kan se det.',
    en: 'The figure has been written in. Leaders, coordinators and politicians can see it.',
  },
  removed: { da: 'Tallet er slettet.', en: 'The figure has been deleted.' },
} as const satisfies Record<string, Sentence>
