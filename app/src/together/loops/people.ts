import type { Sql } from '@lydhoer/database'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'

/** Somebody of the house who takes part in a loop. */
export interface TakesPart {
  id: string
  name: string
  raised: boolean
}

/** Who of the house takes part; whoever raised it or wrote it down first. A citizen is never among them. */
export async function peopleOf(sql: Sql, loopId: string): Promise<TakesPart[]> {
  return sql
    .selectFrom('loop_person as p')
    .innerJoin('person as n', 'n.id', 'p.person_id')
    .select(['n.id', 'n.display_name as name', 'p.raised'])
    .where('p.loop_id', '=', loopId)
    .where('p.is_citizen', '=', false)
    .orderBy('p.raised', 'desc')
    .orderBy('n.display_name')
    .limit(60)
    .execute()
}

/** The visitor, who works here, takes part; twice is once. */
export async function joinLoop(sql: Sql, me: SignedIn, loopId: string): Promise<void> {
  await sql
    .insertInto('loop_person')
    .values({
      ...{ municipality_id: me.municipalityId, loop_id: loopId, person_id: me.personId },
      ...{ is_citizen: false, raised: false },
    })
    .onConflict((same) => same.columns(['municipality_id', 'loop_id', 'person_id']).doNothing())
    .execute()
}

/** The visitor takes part no more. */
export async function leaveLoop(sql: Sql, me: SignedIn, loopId: string): Promise<void> {
  await sql
    .deleteFrom('loop_person')
    .where('loop_id', '=', loopId)
    .where('person_id', '=', me.personId)
    .execute()
}

/** The visitor has seen what is new on it. A citizen's row is not moved: it tells nothing of when she looks. */
export async function sawLoop(sql: Sql, me: SignedIn, loopId: string, now: Date): Promise<void> {
  if (me.kind === 'citizen') return
  await sql
    .updateTable('loop_person')
    .set({ seen_at: now })
    .where('loop_id', '=', loopId)
    .where('person_id', '=', me.personId)
    .execute()
}

/** Lets it rest until a day; nobody is asked about it before. */
export async function letRest(sql: Sql, me: SignedIn, loopId: string, until: string): Promise<void> {
  await sql.deleteFrom('loop_rest').where('loop_id', '=', loopId).execute()
  await sql
    .insertInto('loop_rest')
    .values({ municipality_id: me.municipalityId, loop_id: loopId, until, said_by: me.personId })
    // Pressed by two at once, it rests as the first of them said.
    .onConflict((same) => same.columns(['municipality_id', 'loop_id']).doNothing())
    .execute()
}

/**
 * Lets it go on.
 *
 * @returns the address that undoes it; undefined where it did not rest
 */
export async function goOn(sql: Sql, { services, me }: Visit, loopId: string): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('loop_rest')
    .where('loop_id', '=', loopId)
    .returning(['loop_id', 'until'])
    .executeTakeFirst()
  return row && letGo(sql, services, me, { kind: 'loopRest', kept: row })
}

/** It rests again. */
export const restAgain: PutBack = async ({ me }, sql, kept) => {
  const { loop_id: loopId, until } = kept as { loop_id: string; until: string }
  await letRest(sql, me, loopId, until)
  return `/undren/${loopId}`
}
