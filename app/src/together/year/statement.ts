import type { Sql } from '@lydhoer/database'
import type { Sentence } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { holdsOneOf } from '../../shared/people/roles.ts'
import type { AskedYear, OnTheYear, TellingYear, YearRow } from '../../shared/year/year.ts'

/** Something of the year, where it stands and where it leads. */
export interface InTheYear {
  kind: OnTheYear
  id: string
  /** `YYYY-MM-DD`. */
  day: string
  moment: Date | null
  minutes: number | null
  what: Sentence
  href: string
  row: unknown
}

/** Of each kind so many are read: more than that is no picture of a year. */
export const atMost = 200

interface Row {
  which: number
  row: { id: string; day: string; moment: string | null; minutes: number | null }
}

/** All that the places have in the days that are asked about, by one statement, the first day first. */
export async function inTheYear(sql: Sql, asked: AskedYear, all: readonly OnTheYear[]): Promise<InTheYear[]> {
  const mine = all.filter((one) => holdsOneOf(asked.me.roles, one.for))
  if (mine.length === 0) return []
  const arms = mine.map((one, which) => {
    const rows = one.rows(sql, asked).as('r')
    return sqlTag`(select ${sqlTag.lit(which)}::int as which, to_jsonb(r) as row from ${rows}
      order by r.day, r.id limit ${sqlTag.lit(atMost)})`
  })
  const { rows } = await sqlTag<Row>`${sqlTag.join(arms, sqlTag` union all `)}`.execute(sql)
  return rows
    .flatMap(({ which, row }): InTheYear[] => {
      const kind = mine[which]
      if (!kind) return []
      const moment = row.moment === null ? null : new Date(row.moment)
      const { id, day, minutes } = row satisfies Omit<YearRow, 'moment'>
      return [{ kind, id, day, moment, minutes, ...kind.leadsTo(row), row }]
    })
    .sort((a, b) => order(a) - order(b))
}

const order = ({ day, moment }: InTheYear) => moment?.getTime() ?? Date.parse(`${day}T00:00:00Z`)

export const saysOf = ({ kind, row }: InTheYear, telling: TellingYear): string => kind.says(row, telling)

/** The kinds of which there were more than are read. */
export const cutShort = (found: readonly InTheYear[]): OnTheYear[] =>
  [...Map.groupBy(found, ({ kind }) => kind)].flatMap(([kind, of]) => (of.length >= atMost ? [kind] : []))
