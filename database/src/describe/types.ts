// The catalogue as TypeScript: the tables as Kysely sees them. What the application is not granted, its types do not let it write.
import type { Catalogue, Column } from './catalogue.ts'

const head = `// The tables as Kysely sees them, made from the catalogue by describe/write.ts and compared by a test. Columns that the
// application is not granted have \`never\` where they would be written.
import type { ColumnType, Generated } from 'kysely'

/** A calendar date as \`YYYY-MM-DD\`; PostgreSQL's \`infinity\` and \`-infinity\` come as those words. */
export type Day = string

/** A moment as it is written: a Date, or an ISO 8601 string. */
export type Moment = Date | string

/** Filled in by the database, never by the application. */
export type Kept<T> = ColumnType<T, never, never>

/** Written with its row and never changed. */
export type Once<T, Written = T> = ColumnType<T, Written, never>

/** Never written with its row, but changed afterwards. */
export type Later<T, Written = T> = ColumnType<T, never, Written>

export type Tables = {
`

/**
 * The whole of tables.ts, as Prettier then lays it out.
 * @example await writeFile('tables.ts', await format(tablesTs(await catalogue(client)), { parser: 'typescript' }))
 */
export function tablesTs({ tables }: Catalogue): string {
  const types = tables.map(
    ({ name, comment, columns }) =>
      `/** ${comment} */\n${name}: {\n${columns.map((one) => `${told(one)}${one.name}: ${typeOf(one)}`).join('\n')}\n}\n`,
  )
  return `${head}${types.join('\n')}}\n`
}

const told = ({ comment }: Column) => (comment ? `/** ${comment} */\n` : '')

/** What is read, what may be inserted and what may be set, as short as Kysely has it. */
function typeOf(column: Column): string {
  const orNull = column.required ? '' : ' | null'
  const read = readType(column) + orNull
  const write = writeType(column) + orNull
  const left = column.expression !== null || !column.required
  const insert = !column.inserted ? 'never' : left ? `${write} | undefined` : write
  const update = column.updated ? write : 'never'
  if (insert === 'never' && update === 'never') return `Kept<${read}>`
  if (insert === 'never') return `Later<${read}${update === read ? '' : `, ${update}`}>`
  if (update === 'never') return `Once<${read}${insert === read ? '' : `, ${insert}`}>`
  if (insert === read && update === read) return read
  if (insert === `${read} | undefined` && update === read) return `Generated<${read}>`
  return `ColumnType<${read}, ${insert}, ${update}>`
}

const plain: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  smallint: 'number',
  integer: 'number',
  bigint: 'number',
  boolean: 'boolean',
  bytea: 'Buffer',
  date: 'Day',
  'timestamp with time zone': 'Date',
}

function readType({ type, words, comment }: Column): string {
  if (type === 'jsonb') return /`(.*)`/.exec(comment ?? '')?.[1] ?? 'unknown'
  const one = type.replace(/\[\]$/, '')
  const known = words?.map((word) => `'${word}'`).join(' | ') ?? plain[one]
  if (!known)
    throw new Error(
      `${type} is a type that the tables have not had yet; say in describe/types.ts how it comes`,
    )
  return type === one ? known : words ? `(${known})[]` : `${known}[]`
}

/**
 * The whole of who-sees.ts, as Prettier then lays it out: what pages say about who can see them is made from it.
 * @example await writeFile('who-sees.ts', await format(whoSeesTs(await catalogue(client)), { parser: 'typescript' }))
 */
export function whoSeesTs({ tables }: Catalogue): string {
  const rows = tables.map(({ name, rests: { audiences = [], follows = [] } }) => {
    return `${name}: { audiences: ${JSON.stringify(audiences)}, follows: ${JSON.stringify(follows)} },`
  })
  return `// Who sees the rows of each table, by the audiences that its policies call and the tables that these look at: made from the catalogue
// by describe/write.ts and compared by a test.
export const whoSees = {\n${rows.join('\n')}\n} as const\n`
}

/** The driver would take an array in JSON for one of PostgreSQL's own, so JSON is written as text. */
function writeType(column: Column): string {
  if (column.type === 'jsonb') return 'string'
  return column.type === 'timestamp with time zone' ? 'Moment' : readType(column)
}
