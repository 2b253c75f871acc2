import type { FileRow, Names } from '../../../shared/from-file/read-rows.ts'

/** What a file is about: one row for each citizen and worker, or for each colleague and role. */
export type Kind = 'citizens' | 'colleagues'

/** Each column as it is called on the page and in the example, with what else it may be called. */
export const columns = {
  citizens: {
    cpr: { name: 'CPR', also: ['cpr-nummer', 'cprnr', 'cpr nr', 'personnummer'] },
    name: { name: 'Navn', also: ['borger', 'borgers navn', 'borgernavn'] },
    worker: { name: 'Medarbejder', also: ['sagsbehandler', 'kollega', 'rådgiver'] },
    from: { name: 'Fra', also: ['fra dato', 'startdato', 'start'] },
    to: { name: 'Til', also: ['til dato', 'slutdato', 'slut', 'til og med'] },
  },
  colleagues: {
    key: { name: 'Nøgle', also: ['sub', 'brugernavn', 'bruger-id', 'bruger'] },
    name: { name: 'Navn', also: ['medarbejder', 'kollega'] },
    role: { name: 'Rolle', also: ['funktion', 'stilling'] },
    department: { name: 'Afdeling', also: ['team', 'enhed'] },
    from: { name: 'Fra', also: ['fra dato', 'startdato', 'start'] },
    to: { name: 'Til', also: ['til dato', 'slutdato', 'slut', 'til og med'] },
  },
} as const

export type CitizenColumn = keyof typeof columns.citizens
export type ColleagueColumn = keyof typeof columns.colleagues
export type Column = CitizenColumn | ColleagueColumn

/** The columns of one kind of file, in their order. */
export const columnsOf = (kind: Kind): Partial<Record<Column, Names>> => columns[kind]
export const namesOf = (kind: Kind): string[] => Object.values(columnsOf(kind)).map(({ name }) => name)

export type PeopleFile =
  | { kind: 'citizens'; rows: FileRow<CitizenColumn>[] }
  | { kind: 'colleagues'; rows: FileRow<ColleagueColumn>[] }

/** Files to begin with: the columns, and two rows of people who do not exist. */
export const examples: Record<Kind, readonly string[]> = {
  citizens: [
    'CPR;Navn;Medarbejder;Fra;Til',
    '620395-0018;Alma Lund;Lea Skovgaard;01-12-2026;',
    '711188-0027;Bent Vig;Jonas Bæk;01-12-2026;31-12-2026',
  ],
  colleagues: [
    'Nøgle;Navn;Rolle;Afdeling;Fra;Til',
    'kim.dam@fjordby.example;Kim Dam;sagsbehandler;Ungeteamet;01-12-2026;',
    'ida.rask@fjordby.example;Ida Rask;virksomhedskonsulent;Job og Mestring;01-12-2026;30-06-2027',
  ],
}

/** What an example is called. */
export const exampleName = (kind: Kind): string => (kind === 'citizens' ? 'borgere.csv' : 'kolleger.csv')
