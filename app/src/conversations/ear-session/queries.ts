import type { EarPhase, Sql } from '@lydhoer/database'
import { Conflict, NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter } from '../../shared/request/list-page.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { letGo, letGoBefore } from '../../shared/undo/let-go.ts'
import { openPassage, type Chosen, type PassageToOpen } from '../talk/passage/open-passage.ts'
import { wordsKey } from '../talk/transcript/transcript.ts'
import { bookSession, callOff } from './booked.ts'
import { roomProblems } from './room-messages.ts'
import { sessionSeenBy } from './session.ts'
import { timeColumns, type SessionTime } from './time.ts'

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
    .innerJoin('conversation_key as k', 'k.conversation_id', 'e.conversation_id')
    .leftJoin('passage_question as q', 'q.passage_id', 'p.id')
    .leftJoin('conversation as c', 'c.id', 'p.conversation_id')
    .select(['e.id', 'e.phase', 'e.created_at', 'e.starts_at as startsAt', 'o.display_name as ownerName'])
    .select('e.owner_says as ownerSays')
    .select(['c.kind as talkKind', 'c.held_on as heldOn'])
    .select(['p.id as passageId', 'p.conversation_id as conversationId'])
    .select(['p.from_turn as fromTurn', 'p.to_turn as toTurn'])
    .select(['k.wrapped_key as wrappedKey', 'q.question_sealed as questionSealed'])
    .orderBy('e.created_at', 'desc')
    .orderBy('e.id', 'desc')
    .execute()
  return pageOfList(rows, after)
}

export interface NewSession {
  submissionId: string
  passage: PassageToOpen
  facilitatorId: string
  guests: Chosen
  until: string
  time: SessionTime
}

/**
 * Opens a session on a passage of one's own; whoever takes part gets the passage, for as long as was agreed. The same form sent
 * twice opens one.
 */
export async function openSession(
  sql: Sql,
  services: Services,
  owner: SignedIn,
  session: NewSession,
): Promise<string> {
  const id = crypto.randomUUID()
  const of = { municipality_id: owner.municipalityId }
  const { passage, guests, until } = session
  const key = await wordsKey(sql, services, owner, passage.conversationId)
  const opened = await sql
    .insertInto('ear_session')
    .values({
      ...of,
      id,
      submission_id: session.submissionId,
      passage_id: passage.passageId,
      conversation_id: passage.conversationId,
      owner_id: owner.personId,
      facilitator_id: session.facilitatorId,
      ...timeColumns(key, id, session.time),
    })
    .onConflict((on) => on.columns(['municipality_id', 'owner_id', 'submission_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!opened) return openedWith(sql, owner, session.submissionId)
  await openPassage(sql, owner, passage, { recipients: guests, until, earSessionId: id })
  const people = [owner.personId, ...guests.map((guest) => guest.id)]
  await sql
    .insertInto('ear_session_participant')
    .values(people.map((person_id) => ({ ...of, ear_session_id: id, person_id })))
    .execute()
  await bookSession(sql, services, owner, id, session.time)
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
 * Moves everybody to another phase.
 *
 * @param from left out, from whichever it is in
 * @returns false when it is in another phase than that: somebody was first, or pressed twice
 */
export async function moveTo(
  sql: Sql,
  sessionId: string,
  phase: EarPhase,
  from?: EarPhase,
): Promise<boolean> {
  const { numUpdatedRows } = await sql
    .updateTable('ear_session')
    .set({ phase, phase_since: new Date(), open_until: null })
    .where('id', '=', sessionId)
    .$if(from !== undefined, (one) => one.where('phase', '=', from ?? phase))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

interface KeptPhase {
  sessionId: string
  from: EarPhase
  to: EarPhase
}

/**
 * Ends a phase: everybody goes on to the next.
 *
 * @returns the address that undoes it, also when the visitor has just ended it; undefined when somebody else has
 */
export async function endPhase(
  sql: Sql,
  { services, me }: Pick<Visit, 'services' | 'me'>,
  kept: KeptPhase,
): Promise<string | undefined> {
  const isMoved = await moveTo(sql, kept.sessionId, kept.to, kept.from)
  if (isMoved && kept.to === 'ended') await callOff(sql, services, me, kept.sessionId)
  return (isMoved ? letGo : letGoBefore)(sql, services, me, { kind: 'earPhase', kept })
}

/** Leads everybody back to a phase that was ended by mistake, unless they have gone further since. */
export const backToPhase: PutBack = async ({ services, me }, sql, kept) => {
  const { sessionId, from, to } = kept as KeptPhase
  if (!(await moveTo(sql, sessionId, from, to))) {
    const { phase } = await sql
      .selectFrom('ear_session')
      .select('phase')
      .where('id', '=', sessionId)
      .executeTakeFirstOrThrow(() => new NotFound())
    if (phase !== from) throw new Conflict(roomProblems.goneFurther)
  }
  if (to === 'ended') {
    const { time } = await sessionSeenBy(sql, services, me, sessionId)
    await bookSession(sql, services, me, sessionId, time)
  }
  return `/laan-et-oere/${sessionId}`
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
