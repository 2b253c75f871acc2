import type { Sql } from '@lydhoer/database'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { cameContext, openOfOutward, sealOfOutward, type Keys } from './sealed.ts'

/** So many are shown. */
const most = 100

/** Those who have said that they speak, by name. */
export async function speakersOf(sql: Sql, outwardId: string): Promise<{ id: string; name: string }[]> {
  const rows = await sql
    .selectFrom('outward_speaker as s')
    .innerJoin('person as p', 'p.id', 's.person_id')
    .select(['p.id', 'p.display_name as name'])
    .where('s.outward_id', '=', outwardId)
    .orderBy('p.display_name')
    .limit(most)
    .execute()
  return rows
}

/** The visitor says that they speak; twice is once. */
export async function speak(sql: Sql, me: SignedIn, outwardId: string): Promise<void> {
  await sql
    .insertInto('outward_speaker')
    .values({ municipality_id: me.municipalityId, outward_id: outwardId, person_id: me.personId })
    .onConflict((same) => same.doNothing())
    .execute()
}

/** The visitor does not speak after all. */
export async function speakNot(sql: Sql, me: SignedIn, outwardId: string): Promise<void> {
  await sql
    .deleteFrom('outward_speaker')
    .where('outward_id', '=', outwardId)
    .where('person_id', '=', me.personId)
    .execute()
}

/** What came back of a telling: what people asked about. */
export interface Came {
  id: string
  words: string
  by: string
  /** `YYYY-MM-DD` */
  on: string
  isMine: boolean
}

/** What came back, the first first. */
export async function cameBack(sql: Sql, keys: Keys, me: SignedIn, outwardId: string): Promise<Came[]> {
  const rows = await sql
    .selectFrom('outward_came as c')
    .leftJoin('person as p', 'p.id', 'c.written_by')
    .select(['c.id', 'c.words_sealed', 'c.written_by', 'c.written_on', 'p.display_name as name'])
    .where('c.outward_id', '=', outwardId)
    .orderBy('c.created_at')
    .orderBy('c.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, by: row.name ?? '', on: row.written_on, isMine: row.written_by === me.personId },
    words: openOfOutward<string>(keys, me, cameContext(row.id), row.words_sealed),
  }))
}

/** The visitor writes what came back; the same id twice is one. */
export async function writeCame(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, outwardId, words }: { id: string; outwardId: string; words: string },
): Promise<void> {
  await sql
    .insertInto('outward_came')
    .values({
      ...{ municipality_id: me.municipalityId, id, outward_id: outwardId, written_by: me.personId },
      words_sealed: sealOfOutward(keys, me, cameContext(id), words),
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/** Takes out what the visitor wrote. @returns the address that undoes it; undefined where there is none of theirs */
export async function takeOutCame(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const [kept] = await sql
    .deleteFrom('outward_came')
    .where('id', '=', id)
    .returning(['municipality_id', 'id', 'outward_id', 'words_sealed', 'written_by'])
    .execute()
  return kept && letGo(sql, services, me, { kind: 'outwardCame', kept })
}
