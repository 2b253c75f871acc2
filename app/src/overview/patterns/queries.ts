import type { Sql } from '@lydhoer/database'
import { fewest, wilson } from '@lydhoer/measuring'
import { sql as sqlTag } from 'kysely'
import { endings } from '../../shared/companies/endings.ts'

/** What a team is asked about, each with its answers in the order in which they are shown. */
export const answersTo = {
  became: endings,
  again: ['ledOn', 'one', 'two', 'more'],
  wish: ['first', 'second', 'third', 'none'],
} as const
export type Pattern = keyof typeof answersTo
export const patterns = Object.keys(answersTo) as Pattern[]

/** So many citizens, or companies, under one answer, and what their share of all may lie between. */
export interface Share {
  /** Null where several answers are told together. */
  answer: string | null
  count: number
  low: number
  high: number
}

/** One pattern in a half year, in a department or in several that are told together. */
export interface Told {
  pattern: Pattern
  fromDay: string
  untilDay: string
  /** By name, in the order of the alphabet. */
  departments: readonly string[]
  of: number
  shares: readonly Share[]
}

interface Row {
  fromDay: string
  untilDay: string
  departments: readonly string[]
  pattern: Pattern
  answer: string | null
  citizens: number
}

/** The patterns that the visitor's team, or the house, is asked about: the newest half year first, and departments as in the alphabet. */
export async function patternsTold(sql: Sql): Promise<Told[]> {
  const { rows } = await sqlTag<Row>`
    select p.from_day::text as "fromDay", p.until_day::text as "untilDay", p.pattern, p.answer, p.citizens,
      (select jsonb_agg(d.name order by d.name) from unnest(p.departments) as u(department_id) join department d on d.id = u.department_id) as departments
    from placement_patterns() p`.execute(sql)
  const groups = Map.groupBy(rows, (row) => JSON.stringify([row.pattern, row.fromDay, row.departments]))
  return [...groups.values()]
    .flatMap((those) => toldOf(those) ?? [])
    .sort(
      (one, other) =>
        other.fromDay.localeCompare(one.fromDay) ||
        one.departments.join().localeCompare(other.departments.join(), 'da'),
    )
}

function toldOf(rows: readonly Row[]): Told | null {
  const [first] = rows
  if (!first) return null
  const { pattern, fromDay, untilDay, departments } = first
  const of = rows.reduce((sum, { citizens }) => sum + citizens, 0)
  const order: readonly (string | null)[] = [...answersTo[pattern], null]
  const shares = rows
    .map(({ answer, citizens }) => ({ answer, count: citizens, ...wilson(citizens, of) }))
    .sort((one, other) => order.indexOf(one.answer) - order.indexOf(other.answer))
  return { pattern, fromDay, untilDay, departments, of, shares }
}

/** The latest answer of each company that has one to whether working together is worth their while; none where they are fewer than five. */
export async function companiesVoice(sql: Sql): Promise<Share[]> {
  const { rows } = await sqlTag<{ says: string; count: number }>`
    select l.says, count(*)::int as count from (select distinct on (company_id) company_id, says from company_word where kind = 'worth'
      order by company_id, said_on desc, created_at desc, id) l group by l.says`.execute(sql)
  const of = rows.reduce((sum, { count }) => sum + count, 0)
  if (of < fewest) return []
  const countOf = (answer: string) => rows.find(({ says }) => says === answer)?.count ?? 0
  return ['yes', 'partly', 'no'].map((answer) => ({
    ...{ answer, count: countOf(answer), ...wilson(countOf(answer), of) },
  }))
}
