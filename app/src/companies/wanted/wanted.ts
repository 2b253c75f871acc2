import type { Sql } from '@lydhoer/database'
import { occupations } from '@lydhoer/occupations'
import { sql as sqlTag } from 'kysely'

/** So many wish for one kind of work and have waited about so long. */
export interface Wish {
  fromWeeks: number
  /** Not that long any more; null where there is no end. */
  toWeeks: number | null
  people: number
}

/** A kind of work that people wish for, and how many places there are in it. */
export interface Wanted {
  /** The unit group of ISCO-08; null where several kinds are told together. */
  unit: string | null
  wishes: Wish[]
  people: number
  /** Places that nobody has now; null where several kinds are told together. */
  places: number | null
}

/** Which work people wish for and have not got, those first that most wish for and fewest have room for. */
export async function wantedWork(sql: Sql, today: string): Promise<Wanted[]> {
  const { rows } = await sqlTag<Wish & { unit: string | null }>`
    select unit, from_weeks as "fromWeeks", to_weeks as "toWeeks", people from work_wished_for()`.execute(sql)
  const places = await placesOf(sql, today)
  return [...Map.groupBy(rows, ({ unit }) => unit)]
    .map(([unit, wishes]) => ({
      ...{ unit, wishes, people: wishes.reduce((sum, { people }) => sum + people, 0) },
      places: unit === null ? null : (places.get(unit) ?? 0),
    }))
    .sort((one, other) => lacks(other) - lacks(one))
}

/** How many more wish for it than there is room for; what is told together comes last. */
const lacks = ({ people, places }: Wanted) => (places === null ? -Infinity : people - places)

async function placesOf(sql: Sql, today: string): Promise<Map<string, number>> {
  const rows = await sql
    .selectFrom('opening')
    .select((one) => ['unit', one.fn.sum<string>('places_left').as('left')])
    .where('unit', 'is not', null)
    .where('closed_on', 'is', null)
    .where('open_until', '>=', today)
    .groupBy('unit')
    .execute()
  return new Map(rows.map(({ unit, left }) => [unit ?? '', Number(left)]))
}

/** What people call the work of a unit: a few of its names. */
export const namesOf = (unit: string): string[] =>
  occupations
    .filter((one) => one.unit === unit)
    .slice(0, 3)
    .map(({ name }) => name)
