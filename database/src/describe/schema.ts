// The catalogue as SQL that people read: what the database is now, table by table.
import { conjuncts } from '../access/conjuncts.ts'
import type { Catalogue, Column, Function, Policy, Rests, Table } from './catalogue.ts'

const head = `-- What the database is now, made from its catalogue by src/describe/write.ts and compared by a test. The migrations say how it
-- came to be so, and alone are run. Every table has row level security, forced on its owner, and the policy
-- "the owner, on duty only", which is left out here.
`

/**
 * The whole of schema.sql.
 * @example await writeFile('schema.sql', schemaSql(await catalogue(client)))
 */
export function schemaSql({ tables, functions }: Catalogue): string {
  return [head, ...tables.map(table), '-- ---- functions\n', ...functions.map(ofFunction)].join('\n')
}

function table({ name, comment, columns, constraints, rests, ...table }: Table): string {
  const inside = [
    ...columns.map(column),
    ...constraints.map((one) => ({
      text: quiet(one).replace(/^check \(\((.*)\)\)$/, 'check ($1)'),
      note: null,
    })),
  ]
  const lines = inside.map(
    ({ text, note }, at) => `  ${text}${at < inside.length - 1 ? ',' : ''}${note ? ` -- ${note}` : ''}`,
  )
  const statements = [
    ...table.indexes.map(quiet),
    ...table.policies.filter(({ roles }) => roles !== 'lydhoer_owner').map((one) => policy(name, one)),
    ...grants(name, columns, table),
    ...table.triggers.map(quiet),
  ]
  return [
    `-- ${comment}`,
    `-- ${restsOn(rests)}`,
    `create table ${name} (`,
    ...lines,
    ');',
    ...statements.map((statement) => `${statement};`),
    '',
  ].join('\n')
}

function column(one: Column): { text: string; note: string | null } {
  const filled = one.generated
    ? ` generated always as (${quiet(one.expression ?? '')}) stored`
    : one.expression && ` default ${quiet(one.expression)}`
  return {
    text: `${one.name} ${one.type}${one.required ? ' not null' : ''}${filled || ''}`,
    note: one.comment,
  }
}

function restsOn(rests: Rests): string {
  const list = (value: string[] = []) => value.join(', ')
  return [
    `ground: ${rests.ground}`,
    `seen by: ${list(rests.audiences) || (list(rests.follows) ? '–' : 'nobody')}`,
    list(rests.follows) && `follows: ${list(rests.follows)}`,
    rests.sealed_with && `key in: ${rests.sealed_with}`,
    rests.part && `counted as: ${rests.part}`,
    rests.purpose_in && `purpose in: ${rests.purpose_in}`,
    rests.points_at_turns && 'follows turns',
  ]
    .filter(Boolean)
    .join(' · ')
}

function policy(table: string, { name, restrictive, command, using, check }: Policy): string {
  return [
    `create policy "${name}" on ${table}${restrictive ? ' as restrictive' : ''} for ${command}`,
    using && `\n  using ${condition(using)}`,
    check && `\n  with check ${condition(check)}`,
  ]
    .filter(Boolean)
    .join('')
}

/** On one line, or a line for each part of it where that would be long. */
function condition(expression: string): string {
  const whole = quiet(expression)
  return whole.length < 110 ? whole : `(${conjuncts(whole).join('\n    and ')})`
}

function grants(
  name: string,
  columns: Column[],
  { readable, deletable }: Pick<Table, 'readable' | 'deletable'>,
): string[] {
  const whole = [readable && 'select', deletable && 'delete'].filter(Boolean)
  const some = (['inserted', 'updated'] as const).flatMap((how) => {
    const named = columns.filter((one) => one[how]).map((one) => one.name)
    return named.length
      ? `grant ${how === 'inserted' ? 'insert' : 'update'} (${named.join(', ')}) on ${name} to lydhoer_app`
      : []
  })
  return [...(whole.length ? [`grant ${whole.join(', ')} on ${name} to lydhoer_app`] : []), ...some]
}

function ofFunction({ signature, definition, comment, granted }: Function): string {
  const body = definition.replace(/^CREATE OR REPLACE FUNCTION lydhoer\./, 'CREATE FUNCTION ').trimEnd()
  return `-- ${comment}\n${body};\n${granted ? `grant execute on function ${signature} to lydhoer_app;\n` : ''}`
}

/** An expression as the migrations would write it: on one line, words of SQL small, without what PostgreSQL adds to each text. */
function quiet(sql: string): string {
  return sql
    .split(/('(?:[^']|'')*'|"[^"]*")/)
    .map((piece, at) =>
      at % 2 ? piece : piece.replace(/\s+/g, ' ').replace(/\b[A-Z]+\b/g, (word) => word.toLowerCase()),
    )
    .join('')
    .replace(/('(?:[^']|'')*')::text\b/g, '$1')
    .replace(/\( select (\w+)\(([^()]*(?:\(\)[^()]*)*)\) as \w+\)/g, '(select $1($2))')
    .replace(/\blydhoer\./g, '')
}
