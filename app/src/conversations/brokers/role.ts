import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import { Invalid } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { municipalityKey } from '../../shared/sealing/municipality-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'
import { roleProblems } from './role-messages.ts'

type Keys = Pick<Services, 'masterKey'>

interface RoleWords {
  does: string
  /** What was changed, and why. */
  why: string
}

/** A version of what a knowledge broker does here. */
export interface RoleVersion extends RoleWords {
  version: number
  by: string
  /** `YYYY-MM-DD`. */
  on: string
}

const context = (version: number) => `broker_role ${version} words`
const keyOf = (keys: Keys, me: SignedIn) => municipalityKey(keys, me, 'broker role')

/** So many versions are told. */
const most = 30

/** The versions, the latest first; it holds. */
export async function roleVersions(sql: Sql, keys: Keys, me: SignedIn): Promise<RoleVersion[]> {
  const rows = await sql
    .selectFrom('broker_role as r')
    .leftJoin('person as p', 'p.id', 'r.written_by')
    .select(['r.version', 'r.words_sealed', 'r.written_on as on', 'p.display_name as name'])
    .orderBy('r.version', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ version, words_sealed, on, name }) => ({
    ...unsealJson<RoleWords>(keyOf(keys, me), context(version), words_sealed),
    ...{ version, on, by: name ?? '' },
  }))
}

/**
 * Writes the next version.
 *
 * @param seen the version that it was written on; 0 where there was none
 * @throws Invalid where somebody else has written one in the meantime
 */
export async function writeRole(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { seen, ...words }: RoleWords & { seen: number },
): Promise<void> {
  const version = seen + 1
  const [stands] = await roleVersions(sql, keys, me)
  // A version follows the one that stands there.
  if (seen > (stands?.version ?? 0)) throw new Invalid([{ field: 'does', what: roleProblems.writtenSince }])
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('broker_role')
    .values({
      ...{ municipality_id: me.municipalityId, version, written_by: me.personId },
      words_sealed: sealJson(keyOf(keys, me), context(version), words satisfies RoleWords),
    })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  if (made === 1n) return
  // Sent twice, it stands there already.
  const before = (await roleVersions(sql, keys, me)).find((one) => one.version === version)
  if (before?.does === words.does && before.why === words.why) return
  throw new Invalid([{ field: 'does', what: roleProblems.writtenSince }])
}

/** Who says of a version that it is so for them too, by name. */
export async function alikeFor(sql: Sql, version: number): Promise<{ id: string; name: string }[]> {
  const rows = await sql
    .selectFrom('broker_role_alike as a')
    .innerJoin('person as p', 'p.id', 'a.person_id')
    .select(['p.id', 'p.display_name as name'])
    .where('a.version', '=', version)
    .execute()
  return rows.sort(byName(({ name }) => name))
}

/** It is so for the visitor too; said twice is once. */
export async function sayAlike(sql: Sql, me: SignedIn, version: number): Promise<void> {
  await sql
    .insertInto('broker_role_alike')
    .values({ municipality_id: me.municipalityId, version, person_id: me.personId })
    .onConflict((same) => same.doNothing())
    .execute()
}

/** It is so for the visitor no longer. */
export async function takeBackAlike(sql: Sql, me: SignedIn, version: number): Promise<void> {
  await sql
    .deleteFrom('broker_role_alike')
    .where('version', '=', version)
    .where('person_id', '=', me.personId)
    .execute()
}
