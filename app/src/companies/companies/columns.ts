import type { FileRow, Names } from '../../shared/from-file/read-rows.ts'

/** Each column as it is called on the page and in the example, with what files from the register call it. */
export const columns = {
  pNumber: { name: 'P-nummer', also: ['pnr', 'p-nr', 'p-nr.', 'pnummer', 'produktionsenhed'] },
  cvr: { name: 'CVR-nummer', also: ['cvr', 'cvr-nr', 'cvr-nr.', 'cvrnr', 'cvrnummer'] },
  name: { name: 'Navn', also: ['virksomhed', 'virksomhedsnavn', 'virksomhedens navn'] },
  industryCode: { name: 'Branchekode', also: ['hovedbranchekode', 'branchekode, hovedbranche'] },
  industry: { name: 'Branche', also: ['hovedbranche', 'branchetekst', 'branche, tekst'] },
  street: { name: 'Adresse', also: ['vej', 'gade', 'vejnavn og nummer', 'beliggenhedsadresse'] },
  postcode: { name: 'Postnr.', also: ['postnr', 'postnummer'] },
  town: { name: 'By', also: ['bynavn', 'postdistrikt'] },
  closedOn: { name: 'Ophørt', also: ['ophørsdato', 'slutdato', 'ophør'] },
} as const satisfies Record<string, Names>

export type Column = keyof typeof columns

/** What a file would do with a row. */
export type State = 'unreadable' | 'new' | 'closed' | 'changed' | 'unchanged'

/** A file of companies as it was sent. */
export interface CompanyFile {
  rows: FileRow<Column>[]
  /** The columns it has: where one is missing, what is known stays. */
  has: Column[]
  /** Whether every company of the municipality is in it: those that are not have closed. */
  isWhole: boolean
}

export const columnNames = Object.values(columns).map(({ name }) => name)

/** What the file to begin with is called, and what stands in it: two companies that do not exist. */
export const exampleName = 'virksomheder.csv'
export const example = [
  columnNames.join(';'),
  '9000000010;90000004;Havnens Cykelværksted;952910;Reparation af cykler;Havnegade 4;5999;Fjordby;',
  '9000000011;90000012;Bageriet på Torvet;107120;Fremstilling af friske bageriprodukter;Torvet 1;5999;Fjordby;31-10-2026',
]
