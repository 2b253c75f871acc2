import type { Sql } from '@lydhoer/database'
import { wilson } from '@lydhoer/measuring'
import { sql as sqlTag } from 'kysely'

/** What a team is asked about, each with its answers in the order in which they are shown. */
export const answersTo = {
  became: ['paidHours', 'job', 'flexJob', 'education', 'further', 'stopped', 'nothing', 'other'],
  again: ['ledOn', 'one', 'two', 'more'],
  wish: ['first', 'second', 'third', 'none'],
} as const
export type Pattern = keyof typeof answersTo
export const patterns = Object.keys(answersTo) as Pattern[]

/** So many citizens under one answer, and what their share of all may lie between. */
export interface Share {
  /** Null where several answers are told together. */
  answer: string | null
  citizens: number
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
    .map(({ answer, citizens }) => ({ answer, citizens, ...wilson(citizens, of) }))
    .sort((one, other) => order.indexOf(one.answer) - order.indexOf(other.answer))
  return { pattern, fromDay, untilDay, departments, of, shares }
}
