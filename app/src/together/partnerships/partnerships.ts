import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { nameContext, openAcross, sealAcross, type Keys } from './sealed.ts'

/** A municipality that is in a partnership. Days are `YYYY-MM-DD`. */
export interface Member {
  municipalityId: string
  name: string
  since: string
  isOurs: boolean
}

/** A partnership that the visitor's municipality is in. */
export interface Partnership {
  id: string
  name: string
  /** Those who are in it, ours first. */
  members: readonly Member[]
  /** Those who have left it, the latest first. */
  left: readonly { name: string; on: string }[]
}

/** The partnerships that the visitor's municipality is in, those it came into first first. */
export async function partnershipsOf(sql: Sql, keys: Keys, me: SignedIn): Promise<Partnership[]> {
  const rows = await sql
    .selectFrom('partnership_member')
    .select(['partnership_id', 'municipality_id', 'municipality_name', 'name_sealed', 'member_since'])
    .orderBy('member_since')
    .orderBy('municipality_name')
    .execute()
  const left = await sql
    .selectFrom('partnership_left')
    .select(['partnership_id', 'municipality_name', 'left_on'])
    .orderBy('left_on', 'desc')
    .execute()
  const isOurs = ({ municipality_id }: { municipality_id: string }) => municipality_id === me.municipalityId
  return rows.filter(isOurs).map(({ partnership_id: id, name_sealed }) => ({
    id,
    name: openAcross<string>(keys, id, nameContext(id), name_sealed),
    members: rows
      .filter((row) => row.partnership_id === id)
      .sort((one, other) => Number(isOurs(other)) - Number(isOurs(one)))
      .map((row) => ({
        ...{ municipalityId: row.municipality_id, name: row.municipality_name },
        ...{ since: row.member_since, isOurs: isOurs(row) },
      })),
    left: left
      .filter((row) => row.partnership_id === id)
      .map((row) => ({ name: row.municipality_name, on: row.left_on })),
  }))
}

/** @throws NotFound unless the visitor's municipality is in it */
export async function partnershipOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Partnership> {
  const one = (await partnershipsOf(sql, keys, me)).find((partnership) => partnership.id === id)
  if (!one) throw new NotFound()
  return one
}

/** Those that the visitor's municipality has left and is not in again, the latest first. */
export async function leftByUs(sql: Sql, keys: Keys, me: SignedIn): Promise<{ name: string; on: string }[]> {
  const rows = await sql
    .selectFrom('partnership_left')
    .select(['partnership_id', 'name_sealed', 'left_on'])
    .where('municipality_id', '=', me.municipalityId)
    .where((of) =>
      of.not(
        of.exists(
          of
            .selectFrom('partnership_member as m')
            .select('m.partnership_id')
            .whereRef('m.partnership_id', '=', 'partnership_left.partnership_id')
            .where('m.municipality_id', '=', me.municipalityId),
        ),
      ),
    )
    .orderBy('left_on', 'desc')
    .limit(20)
    .execute()
  return rows.map(({ partnership_id: id, name_sealed, left_on }) => ({
    ...{ name: openAcross<string>(keys, id, nameContext(id), name_sealed), on: left_on },
  }))
}

/** Begins a partnership with the visitor's municipality as its first; the same id twice is one. */
export async function beginPartnership(sql: Sql, keys: Keys, id: string, name: string): Promise<void> {
  await sqlTag`select begin_partnership(${id}, ${sealAcross(keys, id, nameContext(id), name)})`.execute(sql)
}

/** The visitor's municipality leaves; what it shared there goes with it. */
export async function leavePartnership(sql: Sql, me: SignedIn, id: string): Promise<void> {
  await sql
    .deleteFrom('partnership_member')
    .where('municipality_id', '=', me.municipalityId)
    .where('partnership_id', '=', id)
    .execute()
}
