import type { Sql } from '@lydhoer/database'
import { standAtTheKeys } from '../../../shared/people/at-the-keys.ts'
import type { SignedIn } from '../../../shared/request/route.ts'

/** For how many an answer of the panel waits, from a day on. */
export interface Least {
  least: number
  validFrom: string
}

/** All that has been decided, the newest first. */
export const leastDecided = (sql: Sql): Promise<Least[]> =>
  sql
    .selectFrom('panel_rule')
    .select(['least', 'valid_from as validFrom'])
    .orderBy('valid_from', 'desc')
    .limit(20)
    .execute()

/** Decides it from a day on. @returns false when something is decided from that very day already */
export async function decideLeast(sql: Sql, me: SignedIn, { least, validFrom }: Least): Promise<boolean> {
  await standAtTheKeys(sql)
  const { numInsertedOrUpdatedRows } = await sql
    .insertInto('panel_rule')
    .values({ municipality_id: me.municipalityId, valid_from: validFrom, least })
    .onConflict((same) => same.columns(['municipality_id', 'valid_from']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Takes away what is to hold from a day that has not come yet. */
export async function undecideLeast(sql: Sql, validFrom: string): Promise<void> {
  await standAtTheKeys(sql)
  await sql.deleteFrom('panel_rule').where('valid_from', '=', validFrom).execute()
}
