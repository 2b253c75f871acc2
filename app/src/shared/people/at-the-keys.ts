import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import type { SignedIn } from '../request/route.ts'

/** From here on the transaction is for the keys, and the database shows a coordinator who is here. Every handler begins with it. */
export async function standAtTheKeys(sql: Sql): Promise<void> {
  await sqlTag`select set_config('lydhoer.at_keys', 'on', true)`.execute(sql)
}

/** The same to change something: one change at a time in a municipality, so that what was looked up still holds when it is written. */
export async function turnTheKeys(sql: Sql, me: SignedIn): Promise<void> {
  await sqlTag`select pg_advisory_xact_lock(hashtextextended(${`keys ${me.municipalityId}`}, 0))`.execute(sql)
  await standAtTheKeys(sql)
}
