import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import type { SignedIn } from '../../shared/request/route.ts'
import { hashOfCode, nameContext, newCode, openAcross, openCode, sealCode, type Keys } from './sealed.ts'

/** A code that the visitor has made and that nobody has used yet. */
export interface Code {
  id: string
  code: string
  /** The last day on which it can be used, `YYYY-MM-DD`. */
  until: string
}

/** The codes that the visitor has made for a partnership, the one that lasts longest first. */
export async function codesOf(sql: Sql, keys: Keys, me: SignedIn, partnershipId: string): Promise<Code[]> {
  const rows = await sql
    .selectFrom('partnership_invitation')
    .select(['id', 'code_sealed', 'until'])
    .where('partnership_id', '=', partnershipId)
    .where('made_by', '=', me.personId)
    .where(sqlTag<boolean>`until >= today()`)
    .orderBy('until', 'desc')
    .orderBy('id')
    .limit(20)
    .execute()
  return rows.map(({ id, code_sealed, until }) => ({ id, until, code: openCode(keys, me, id, code_sealed) }))
}

/** Makes a code by which one other municipality can say yes; the same id twice is one. */
export async function makeCode(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, partnershipId }: { id: string; partnershipId: string },
): Promise<void> {
  const code = newCode()
  // Those that nobody used in their days are let go of.
  await sql
    .deleteFrom('partnership_invitation')
    .where(sqlTag<boolean>`until < today()`)
    .execute()
  await sql
    .insertInto('partnership_invitation')
    .values({
      ...{ municipality_id: me.municipalityId, id, partnership_id: partnershipId, made_by: me.personId },
      ...{ code_hash: hashOfCode(code), code_sealed: sealCode(keys, me, id, code) },
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/** Takes back a code that the visitor has made. */
export async function takeBackCode(sql: Sql, id: string): Promise<void> {
  await sql.deleteFrom('partnership_invitation').where('id', '=', id).execute()
}

/** What a code invites to. */
export interface Invited {
  partnershipId: string
  name: string
  invitedBy: string
  members: readonly string[]
  until: string
}

/** What a code invites the visitor's municipality to; null where it invites it to nothing. */
export async function invitedBy(sql: Sql, keys: Keys, code: string): Promise<Invited | null> {
  const { rows } = await sqlTag<{
    partnership_id: string
    name_sealed: Buffer
    invited_by: string
    members: string[]
    until: string
  }>`select * from partnership_invited(${hashOfCode(code)})`.execute(sql)
  const [row] = rows
  if (!row) return null
  const { partnership_id: id, name_sealed, invited_by, members, until } = row
  return {
    ...{ partnershipId: id, name: openAcross<string>(keys, id, nameContext(id), name_sealed) },
    ...{ invitedBy: invited_by, members, until },
  }
}

/** Says yes for the visitor's municipality. @returns the partnership; null where the code invites to none any more */
export async function joinBy(sql: Sql, code: string): Promise<string | null> {
  const { rows } = await sqlTag<{
    it: string | null
  }>`select join_partnership(${hashOfCode(code)}) as it`.execute(sql)
  return rows[0]?.it ?? null
}
