import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { standAtTheKeys } from '../../../shared/people/at-the-keys.ts'
import type { SignedIn } from '../../../shared/request/route.ts'

/** The tables that keep a number from a day on, and the column in which it stands. */
const columns = { complaint_days: 'days', panel_rule: 'least' } as const
export type NumberKept = keyof typeof columns

/** A number, and since when it holds; null where nobody has decided it. */
export interface FromADay<Day = string> {
  number: number
  validFrom: Day
}

/** All that has been decided, the newest first. */
export async function numbersDecided(sql: Sql, kept: NumberKept): Promise<FromADay[]> {
  const { rows } =
    await sqlTag<FromADay>`select ${sqlTag.ref(columns[kept])} as number, valid_from as "validFrom"
    from ${sqlTag.table(kept)} order by valid_from desc limit 20`.execute(sql)
  return rows
}

/** The one that holds on a day, or null. */
export async function numberOn(sql: Sql, kept: NumberKept, day: string): Promise<FromADay | null> {
  const { rows } =
    await sqlTag<FromADay>`select ${sqlTag.ref(columns[kept])} as number, valid_from as "validFrom"
    from ${sqlTag.table(kept)} where valid_from <= ${day} order by valid_from desc limit 1`.execute(sql)
  return rows[0] ?? null
}

/** Decides it from a day on, at the keys. @returns false when something is decided from that very day already */
export async function decideFrom(
  sql: Sql,
  me: SignedIn,
  kept: NumberKept,
  { number, validFrom }: FromADay,
): Promise<boolean> {
  await standAtTheKeys(sql)
  const { numAffectedRows } = await sqlTag`insert into ${sqlTag.table(kept)}
    (municipality_id, valid_from, ${sqlTag.ref(columns[kept])}) values (${me.municipalityId}, ${validFrom}, ${number})
    on conflict (municipality_id, valid_from) do nothing`.execute(sql)
  return numAffectedRows === 1n
}

/** Takes away what is to hold from a day that has not come yet. */
export async function undecide(sql: Sql, kept: NumberKept, validFrom: string): Promise<void> {
  await standAtTheKeys(sql)
  await sqlTag`delete from ${sqlTag.table(kept)} where valid_from = ${validFrom}`.execute(sql)
}
