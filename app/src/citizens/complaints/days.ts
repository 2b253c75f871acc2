import type { Sql } from '@lydhoer/database'
import { standAtTheKeys } from '../../shared/people/at-the-keys.ts'
import type { SignedIn } from '../../shared/request/route.ts'

/** Seven, until the municipality decides. */
export const usualDays = 7

/** Within how many days one hears from us, and since when that holds; null where nobody has decided it. */
export interface DaysRule {
  days: number
  validFrom: string | null
}

/** The rule that holds on a day. */
export async function daysOn(sql: Sql, day: string): Promise<DaysRule> {
  const row = await sql
    .selectFrom('complaint_days')
    .select(['days', 'valid_from as validFrom'])
    .where('valid_from', '<=', day)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? { days: usualDays, validFrom: null }
}

/** All that has been decided, the newest first. */
export async function daysDecided(sql: Sql): Promise<{ days: number; validFrom: string }[]> {
  return sql
    .selectFrom('complaint_days')
    .select(['days', 'valid_from as validFrom'])
    .orderBy('valid_from', 'desc')
    .limit(20)
    .execute()
}

/** Decides it from a day on. @returns false when something is decided from that very day already */
export async function decideDays(
  sql: Sql,
  me: SignedIn,
  { days, validFrom }: { days: number; validFrom: string },
): Promise<boolean> {
  await standAtTheKeys(sql)
  const { numInsertedOrUpdatedRows } = await sql
    .insertInto('complaint_days')
    .values({ municipality_id: me.municipalityId, valid_from: validFrom, days })
    .onConflict((same) => same.columns(['municipality_id', 'valid_from']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Takes away what is to hold from a day that has not come yet. */
export async function undecideDays(sql: Sql, validFrom: string): Promise<void> {
  await standAtTheKeys(sql)
  await sql.deleteFrom('complaint_days').where('valid_from', '=', validFrom).execute()
}
