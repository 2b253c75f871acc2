import type { Sql } from '@lydhoer/database'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import type { RoomParty } from './kinds.ts'
import { graspContext, keyOfGroup, openInside, sealInside } from './sealed.ts'

/** What somebody of a party grasped; it has no name. */
export interface Grasp {
  id: string
  party: RoomParty
  /** They learnt nothing new. */
  nothingNew: boolean
  /** '' only where they learnt nothing new. */
  words: string
  isMine: boolean
}

/** What each party grasped, in an order that says nothing of who or when. */
export async function graspsOf(sql: Sql, key: Buffer, flipId: string): Promise<Grasp[]> {
  const rows = await sql
    .selectFrom('flip_grasp as g')
    .leftJoin('flip_grasp_writer as w', 'w.grasp_id', 'g.id')
    .select(['g.id', 'g.party', 'g.nothing_new', 'g.words_sealed', 'w.person_id'])
    .where('g.flip_id', '=', flipId)
    .orderBy('g.id')
    .execute()
  return rows.map(({ id, party, ...row }) => ({
    ...{ id, party, nothingNew: row.nothing_new, isMine: row.person_id !== null },
    words: openInside<string>(key, graspContext(id), row.words_sealed),
  }))
}

/** Says what the visitor grasped; said again, it is said anew. */
export async function sayGrasped(
  sql: Sql,
  me: SignedIn,
  key: Buffer,
  {
    flipId,
    party,
    nothingNew,
    words,
  }: { flipId: string; party: RoomParty; nothingNew: boolean; words: string },
): Promise<void> {
  // Pressed twice at once, the second finds what the first wrote.
  await oneAtATime(sql, `grasp ${flipId} ${me.personId}`)
  const mine = await sql
    .selectFrom('flip_grasp_writer')
    .select('grasp_id')
    .where('flip_id', '=', flipId)
    .where('person_id', '=', me.personId)
    .executeTakeFirst()
  // A new one has an id of ours: what comes from the form would tell the same page's two words apart.
  const id = mine?.grasp_id ?? crypto.randomUUID()
  const said = { nothing_new: nothingNew, words_sealed: sealInside(key, graspContext(id), words) }
  if (mine) {
    await sql.updateTable('flip_grasp').set(said).where('id', '=', id).execute()
    return
  }
  await write(sql, me, { id, flipId, party, ...said })
}

async function write(
  sql: Sql,
  me: SignedIn,
  {
    flipId,
    ...grasp
  }: { id: string; flipId: string; party: RoomParty; nothing_new: boolean; words_sealed: Buffer },
): Promise<void> {
  const here = { municipality_id: me.municipalityId, flip_id: flipId }
  await sql
    .insertInto('flip_grasp')
    .values({ ...here, ...grasp })
    .execute()
  await sql
    .insertInto('flip_grasp_writer')
    .values({ ...here, person_id: me.personId, grasp_id: grasp.id })
    .execute()
}

/**
 * Takes back what the visitor grasped.
 *
 * @returns the address that undoes it; undefined where they had said nothing
 */
export async function takeBackGrasp(
  sql: Sql,
  { services, me }: Visit,
  flipId: string,
  party: RoomParty,
): Promise<string | undefined> {
  const key = await keyOfGroup(sql, services, me, flipId)
  const mine = (await graspsOf(sql, key, flipId)).find(({ isMine }) => isMine)
  if (!mine) return undefined
  await sql.deleteFrom('flip_grasp').where('id', '=', mine.id).execute()
  const kept = { flipId, party, nothingNew: mine.nothingNew, words: mine.words }
  return letGo(sql, services, me, { kind: 'flipGrasp', kept })
}

/** It is said again. */
export const graspAgain: PutBack = async ({ services, me }, sql, kept) => {
  const said = kept as { flipId: string; party: RoomParty; nothingNew: boolean; words: string }
  await sayGrasped(sql, me, await keyOfGroup(sql, services, me, said.flipId), said)
  return said.party === 'citizen' ? `/min/flip/${said.flipId}` : `/flip/${said.flipId}/moede`
}
