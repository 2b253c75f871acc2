import type { Sql } from '@lydhoer/database'
import { Conflict, NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { openPassage, type Chosen } from '../talk/passage/open-passage.ts'
import type { Passage } from '../talk/stretch/stretch.ts'
import { wordsKey } from '../talk/transcript/transcript.ts'
import { askedProblems } from './asked-messages.ts'
import { bookSession, callOff, inviteTheOthers } from './booked.ts'
import type { Session } from './session.ts'
import { timeColumns, type SessionTime } from './time.ts'

export interface AskedFor {
  submissionId: string
  /** One that another has shared with the visitor. */
  passage: Pick<Passage, 'passageId' | 'conversationId' | 'ownerId'>
  /** Those who are to take part, besides the visitor and the owner. */
  people: readonly string[]
  time: SessionTime
}

/**
 * Asks the owner of a passage whether a session may be held on it, which the visitor then leads. Nobody else hears of it. The same form
 * sent twice asks once.
 *
 * @returns the session's id
 */
export async function askForSession(
  sql: Sql,
  services: Services,
  me: SignedIn,
  { submissionId, passage, people, time }: AskedFor,
): Promise<string> {
  const of = { municipality_id: me.municipalityId }
  const id = crypto.randomUUID()
  const key = await wordsKey(sql, services, me, passage.conversationId)
  const asked = await sql
    .insertInto('ear_session')
    .values({
      ...of,
      id,
      submission_id: submissionId,
      passage_id: passage.passageId,
      conversation_id: passage.conversationId,
      owner_id: passage.ownerId,
      facilitator_id: me.personId,
      owner_says: 'asked',
      ...timeColumns(key, id, time),
    })
    .onConflict((on) => on.columns(['municipality_id', 'owner_id', 'submission_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!asked) return askedWith(sql, me, submissionId)
  await sql
    .insertInto('ear_session_participant')
    .values(
      [passage.ownerId, me.personId, ...people].map((person_id) => ({
        ...of,
        ear_session_id: id,
        person_id,
      })),
    )
    .execute()
  await bookSession(sql, services, me, id, time)
  return id
}

async function askedWith(sql: Sql, me: SignedIn, submissionId: string): Promise<string> {
  const { id } = await sql
    .selectFrom('ear_session')
    .select('id')
    .where('facilitator_id', '=', me.personId)
    .where('submission_id', '=', submissionId)
    .executeTakeFirstOrThrow()
  return id
}

/**
 * The owner says yes: those who may have it are given the passage until a day, and invited. Said twice is once; those who were to be there
 * and may no longer have the passage are not.
 */
export async function sayYes(
  sql: Sql,
  services: Services,
  owner: SignedIn,
  session: Session,
  { guests, until }: { guests: Chosen; until: string },
): Promise<void> {
  if (!(await answered(sql, session, 'yes'))) return
  await openPassage(sql, owner, session, { recipients: guests, until, earSessionId: session.sessionId })
  await sql
    .deleteFrom('ear_session_participant')
    .where('ear_session_id', '=', session.sessionId)
    .where('person_id', 'not in', [owner.personId, ...guests.map(({ id }) => id)])
    .execute()
  await bookSession(sql, services, owner, session.sessionId, session.time)
  await inviteTheOthers(sql, services, owner, session.sessionId)
}

/**
 * The owner says no: it is off, and nobody but whoever asked has heard of it.
 *
 * @throws Conflict when they have said yes before
 */
export async function sayNo(sql: Sql, services: Services, owner: SignedIn, session: Session): Promise<void> {
  if (session.ownerSays === 'yes') throw new Conflict(askedProblems.alreadyYes)
  if (await answered(sql, session, 'no')) await callOff(sql, services, owner, session.sessionId)
}

/** Whether that changed anything: pressed twice, or by both at once, the first counts. */
async function answered(sql: Sql, { sessionId }: Session, says: 'yes' | 'no'): Promise<boolean> {
  const { numUpdatedRows } = await sql
    .updateTable('ear_session')
    .set({ owner_says: says, phase_since: new Date() })
    .where('id', '=', sessionId)
    .where('owner_says', 'in', says === 'yes' ? ['asked', 'no'] : ['asked'])
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Whoever asked takes it back, or puts away what became nothing.
 *
 * @throws NotFound unless they did, and once the owner has said yes
 */
export async function takeBackAsked(sql: Sql, me: SignedIn, sessionId: string): Promise<void> {
  const { numDeletedRows } = await sql
    .deleteFrom('ear_session')
    .where('id', '=', sessionId)
    .where('facilitator_id', '=', me.personId)
    .where('owner_says', '!=', 'yes')
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw new NotFound()
}
