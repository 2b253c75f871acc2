import type { Sql } from '@lydhoer/database'
import type { Handed } from '../../shared/handed/handed.ts'
import { Conflict } from '../../shared/request/errors.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { thingsOf, type Thing } from './things.ts'
import { problems } from './told.ts'

/** Something that stands offered, with what it is. */
export interface Offer {
  id: string
  thing: Thing
  from: { id: string; name: string }
  to: { id: string; name: string }
  offeredBy: string
}

/** So many are shown. */
const most = 100

/** What stands offered to the visitor or by them, and is still carried by whoever it is offered from. */
export async function offersThatStand(visit: Visit, sql: Sql, all: readonly Handed[]): Promise<Offer[]> {
  const rows = await sql
    .selectFrom('carry_offer as o')
    .leftJoin('person as f', 'f.id', 'o.from_id')
    .leftJoin('person as t', 't.id', 'o.to_id')
    .select(['o.id', 'o.kind', 'o.thing_id', 'o.from_id', 'o.to_id', 'o.offered_by'])
    .select(['f.display_name as from_name', 't.display_name as to_name'])
    .where('o.says', 'is', null)
    .orderBy('o.offered_at', 'desc')
    .limit(most)
    .execute()
  const things = await thingsOf(visit, sql, all, [...new Set(rows.map(({ from_id }) => from_id))])
  return rows.flatMap((row) => {
    const thing = things.find(
      ({ kind, id, carrier }) => kind.kind === row.kind && id === row.thing_id && carrier === row.from_id,
    )
    if (!thing) return []
    return [
      {
        ...{ id: row.id, thing, offeredBy: row.offered_by },
        from: { id: row.from_id, name: row.from_name ?? '' },
        to: { id: row.to_id, name: row.to_name ?? '' },
      },
    ]
  })
}

/** Offers things to somebody; what stands offered already, to whomever, is left as it is. @returns whether all of them were offered */
export async function offer(
  sql: Sql,
  me: SignedIn,
  things: readonly Thing[],
  toId: string,
): Promise<boolean> {
  let all = true
  for (const { kind, id, carrier } of things) {
    const { numInsertedOrUpdatedRows: made } = await sql
      .insertInto('carry_offer')
      .values({
        ...{ municipality_id: me.municipalityId, kind: kind.kind, thing_id: id },
        ...{ from_id: carrier, to_id: toId, offered_by: me.personId },
      })
      .onConflict((same) => same.doNothing())
      .executeTakeFirst()
    if (made !== 1n) all = false
  }
  return all
}

/**
 * The visitor says yes, and carries it from now on. Said twice it is once.
 *
 * @throws Conflict where another carries it by now, it is over, or it is only for one who is in it
 */
export async function sayYes(
  visit: Visit,
  sql: Sql,
  all: readonly Handed[],
  id: string,
): Promise<string | null> {
  const { me } = visit
  const row = await sql
    .selectFrom('carry_offer')
    .select(['kind', 'thing_id', 'says', 'from_id'])
    .where('id', '=', id)
    .where('to_id', '=', me.personId)
    .executeTakeFirst()
  const kind = all.find((one) => one.kind === row?.kind)
  if (!row || !kind || row.says !== null) return null
  const thing = (await thingsOf(visit, sql, [kind], [row.from_id])).find((one) => one.id === row.thing_id)
  if (!thing || !(await kind.take(visit, sql, row.thing_id)))
    throw new Conflict(thing && kind.onlyInside ? problems.onlyInside : problems.isOver)
  await answer(sql, visit, id, 'yes')
  return thing.href
}

/** The visitor says no. */
export async function sayNo(sql: Sql, visit: Visit, id: string): Promise<void> {
  await answer(sql, visit, id, 'no')
}

const answer = (sql: Sql, { me, services }: Visit, id: string, says: 'yes' | 'no') =>
  sql
    .updateTable('carry_offer')
    .set({ says, said_at: services.now() })
    .where('id', '=', id)
    .where('to_id', '=', me.personId)
    .where('says', 'is', null)
    .execute()

/** The visitor takes an offer of theirs back; what is answered or gone stays as it is. */
export async function takeBack(sql: Sql, id: string): Promise<void> {
  await sql.deleteFrom('carry_offer').where('id', '=', id).execute()
}
