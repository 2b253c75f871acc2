import type { EarPhase, SharePurpose, Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter } from '../../shared/request/list-page.ts'
import type { SignedIn } from '../../shared/request/route.ts'

/** A page of the sessions in which the visitor takes part, as whoever leads one or holds it on their own passage does; newest first. */
export async function sessionsOf(sql: Sql, me: SignedIn, after: string | null) {
  const rows = await sql
    .selectFrom((from) =>
      from
        .selectFrom('ear_session_participant as x')
        .innerJoin('ear_session', 'ear_session.id', 'x.ear_session_id')
        .selectAll('ear_session')
        .where('x.person_id', '=', me.personId)
        .where(standsAfter('ear_session', ['created_at', 'id'], after))
        .orderBy('ear_session.created_at', 'desc')
        .orderBy('ear_session.id', 'desc')
        .limit(readPerPage)
        .as('e'),
    )
    .innerJoin('passage as p', 'p.id', 'e.passage_id')
    .innerJoin('person as o', 'o.id', 'e.owner_id')
    .select(['e.id', 'e.phase', 'e.created_at', 'p.from_turn', 'p.to_turn', 'o.display_name as owner_name'])
    .orderBy('e.created_at', 'desc')
    .orderBy('e.id', 'desc')
    .execute()
  return pageOfList(rows, after)
}

export interface NewSession {
  submissionId: string
  passage: { id: string; conversation_id: string; citizen_id: string }
  facilitatorId: string
  guests: readonly { id: string; purpose: SharePurpose }[]
  until: string
}

/**
 * Opens a session on a passage of one's own; whoever takes part gets the passage, for as long as was agreed. The same form sent
 * twice opens one.
 */
export async function openSession(sql: Sql, owner: SignedIn, session: NewSession): Promise<string> {
  const id = crypto.randomUUID()
  const of = { municipality_id: owner.municipalityId }
  const { passage } = session
  const opened = await sql
    .insertInto('ear_session')
    .values({
      ...of,
      id,
      submission_id: session.submissionId,
      passage_id: passage.id,
      conversation_id: passage.conversation_id,
      owner_id: owner.personId,
      facilitator_id: session.facilitatorId,
    })
    .onConflict((on) => on.columns(['municipality_id', 'owner_id', 'submission_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!opened) return openedWith(sql, owner, session.submissionId)
  await sql
    .insertInto('passage_share')
    .values(
      session.guests.map((guest) => ({
        ...of,
        passage_id: passage.id,
        conversation_id: passage.conversation_id,
        owner_id: owner.personId,
        citizen_id: passage.citizen_id,
        with_person_id: guest.id,
        purpose: guest.purpose,
        until: session.until,
        ear_session_id: id,
      })),
    )
    .onConflict((on) =>
      on
        .columns(['municipality_id', 'passage_id', 'with_person_id', 'purpose'])
        .doUpdateSet({ ear_session_id: id, until: session.until }),
    )
    .execute()
  await sql
    .insertInto('ear_session_participant')
    .values(
      [owner.personId, ...session.guests.map((guest) => guest.id)].map((person_id) => ({
        ...of,
        ear_session_id: id,
        person_id,
      })),
    )
    .execute()
  return id
}

async function openedWith(sql: Sql, owner: SignedIn, submissionId: string): Promise<string> {
  const { id } = await sql
    .selectFrom('ear_session')
    .select('id')
    .where('owner_id', '=', owner.personId)
    .where('submission_id', '=', submissionId)
    .executeTakeFirstOrThrow()
  return id
}

/**
 * A session as one of those in it.
 *
 * @throws NotFound for everybody else.
 */
export async function sessionSeenBy(sql: Sql, me: SignedIn, id: string) {
  const session = await sql
    .selectFrom('ear_session as e')
    .innerJoin('passage as p', 'p.id', 'e.passage_id')
    .innerJoin('person as o', 'o.id', 'e.owner_id')
    .innerJoin('person as f', 'f.id', 'e.facilitator_id')
    .select([
      'e.id',
      'e.passage_id',
      'e.conversation_id',
      'e.owner_id',
      'e.facilitator_id',
      'e.phase',
      'p.citizen_id',
      'p.from_turn',
      'p.to_turn',
      'p.from_ms',
      'p.to_ms',
      'o.display_name as owner_name',
      'f.display_name as facilitator_name',
    ])
    .where('e.id', '=', id)
    .executeTakeFirst()
  if (!session) throw new NotFound()
  const people = await sql
    .selectFrom('ear_session_participant as x')
    .innerJoin('person as p', 'p.id', 'x.person_id')
    .select(['x.person_id', 'x.ready_phase', 'p.display_name'])
    .where('x.ear_session_id', '=', id)
    .orderBy('p.display_name')
    .execute()
  const share = await sql
    .selectFrom('passage_share')
    .select(['purpose', 'with_sound'])
    .where('passage_id', '=', session.passage_id)
    .where('with_person_id', '=', me.personId)
    .executeTakeFirst()
  return {
    ...session,
    people,
    share,
    leads: [session.owner_id, session.facilitator_id].includes(me.personId),
  }
}

/** Moves everybody to another phase. */
export async function moveTo(sql: Sql, sessionId: string, phase: EarPhase): Promise<void> {
  const moved = await sql
    .updateTable('ear_session')
    .set({ phase, phase_since: new Date() })
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (moved.numUpdatedRows === 0n) throw new NotFound()
}

/** Says that the visitor is ready with this phase, or not yet. */
export async function sayReady(
  sql: Sql,
  me: SignedIn,
  sessionId: string,
  phase: EarPhase | null,
): Promise<void> {
  await sql
    .updateTable('ear_session_participant')
    .set({ ready_phase: phase })
    .where('ear_session_id', '=', sessionId)
    .where('person_id', '=', me.personId)
    .execute()
}
