import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import type { KindOfPeople } from '../house/kinds-of-people.ts'
import type { Standing } from './kinds.ts'

/** What a finding stood as from a day, `YYYY-MM-DD`. */
export interface StoodAs {
  standing: Standing
  on: string
}

/** Which kinds of people a finding came from, asked what they say to it by a day. */
export interface AskedOf {
  kinds: KindOfPeople[]
  by: string
  on: string
}

/** All that a finding has stood as since it was written, the first first. */
export async function stoodAs(sql: Sql, findingId: string): Promise<StoodAs[]> {
  const rows = await sql
    .selectFrom('finding_standing')
    .select(['standing', 'said_on as on'])
    .where('finding_id', '=', findingId)
    .orderBy('created_at')
    .limit(50)
    .execute()
  return rows
}

/** Says what the visitor's own finding stands as from today; the same id twice is one, and so is the same again. */
export async function sayStanding(
  sql: Sql,
  me: SignedIn,
  findingId: string,
  { id, standing }: { id: string; standing: Standing },
): Promise<void> {
  await sql
    .insertInto('finding_standing')
    .values({ municipality_id: me.municipalityId, id, finding_id: findingId, standing, said_by: me.personId })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/** Whether those it came from have been asked, which, and by when they are to answer; null where nobody has been. */
export async function askedOf(sql: Sql, findingId: string): Promise<AskedOf | null> {
  const row = await sql
    .selectFrom('finding_asked')
    .select(['kinds', 'answer_by', 'asked_on'])
    .where('finding_id', '=', findingId)
    .executeTakeFirst()
  return row ? { kinds: row.kinds as KindOfPeople[], by: row.answer_by, on: row.asked_on } : null
}

/** Asks those it came from; asked again, they are these kinds and this day. */
export async function askThem(
  sql: Sql,
  me: SignedIn,
  findingId: string,
  { kinds, by }: Pick<AskedOf, 'kinds' | 'by'>,
): Promise<void> {
  await sql
    .insertInto('finding_asked')
    .values({
      ...{ municipality_id: me.municipalityId, finding_id: findingId, kinds, answer_by: by },
      asked_by: me.personId,
    })
    .onConflict((same) =>
      same.columns(['municipality_id', 'finding_id']).doUpdateSet({ kinds, answer_by: by }),
    )
    .execute()
}
