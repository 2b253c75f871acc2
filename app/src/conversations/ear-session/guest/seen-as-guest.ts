import type { EarPhase, Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'
import { noticingColumns, openNoticings, type Noticing } from '../../talk/notes/noticings.ts'
import type { Called } from '../../talk/passage/question.ts'
import type { Stretch } from '../../talk/stretch/stretch.ts'
import { openWordsKey } from '../../talk/transcript/transcript.ts'
import { openThings, thingColumns, type GroupThing } from '../group-things.ts'
import { focusOf, type Focus, type Session } from '../session.ts'

/** What a guest sees of a session whether or not the citizen has said yes: its step, its time and who is in it. */
export interface Frame extends Pick<Session, 'phase' | 'phaseSince' | 'openUntil' | 'time' | 'ownerName'> {
  sessionId: string
  passageId: string
  facilitatorName: string
  /** The names of those who take part. */
  people: string[]
  /** Where all look; null while the talk is not theirs to see. */
  focus: Focus | null
}

/** What they see besides, once the citizen too has said yes, while it goes on. */
export interface Heard {
  stretch: Stretch & Called
  key: Buffer
  /** What has been brought, once all are together. */
  noticings: Noticing[]
  things: GroupThing[]
}

export interface FrameRow {
  ear_session_id: string
  passage_id: string
  phase: EarPhase
  phase_since: Date
  open_until: string | null
  starts_at: Date | null
  minutes: number | null
  created_at: Date
  owner_id: string
  facilitator_id: string
  people: string[]
  focus_turn: number | null
  lit_from: number | null
  lit_to: number | null
  played_at: Date | null
}

/** The frames of the sessions in which the visitor is a guest, everybody in them having said yes. */
export const seenAsGuest = sqlTag<FrameRow>`seen_as_guest()`

/** @throws NotFound for everybody who is not a guest in it now */
export async function frameSeenBy(sql: Sql, id: string): Promise<Frame> {
  const row = await sql
    .selectFrom(seenAsGuest.as('e'))
    .selectAll()
    .where('e.ear_session_id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const { owner_id, facilitator_id, people } = row
  const named = await sql
    .selectFrom('person')
    .select(['id', 'display_name as name'])
    .where('id', 'in', [...people, owner_id, facilitator_id])
    .orderBy('display_name')
    .execute()
  const nameOf = (personId: string) => named.find((one) => one.id === personId)?.name ?? ''
  return {
    ...{ sessionId: id, passageId: row.passage_id, phase: row.phase, phaseSince: row.phase_since },
    ...{ openUntil: row.open_until, time: { startsAt: row.starts_at, minutes: row.minutes, room: '' } },
    ...{ ownerName: nameOf(owner_id), facilitatorName: nameOf(facilitator_id) },
    people: named.map(({ name }) => name),
    focus: focusOf(row),
  }
}

/** The talk, and what has been brought about it; null for a guest who sees the frame alone. */
export async function heardBy(
  sql: Sql,
  services: Pick<Services, 'masterKey'>,
  me: SignedIn,
  { sessionId }: Pick<Frame, 'sessionId'>,
): Promise<Heard | null> {
  const row = await sql
    .selectFrom('ear_session_guest as g')
    .innerJoin('passage as p', 'p.id', 'g.passage_id')
    .leftJoin('passage_question as q', 'q.passage_id', 'p.id')
    .leftJoin('conversation_key as k', 'k.conversation_id', 'p.conversation_id')
    .select(['p.id as passageId', 'p.conversation_id as conversationId', 'p.citizen_id as citizenId'])
    .select(['p.from_turn as fromTurn', 'p.to_turn as toTurn'])
    .select(['q.question_sealed as questionSealed', 'k.wrapped_key'])
    .where('g.ear_session_id', '=', sessionId)
    .where('g.person_id', '=', me.personId)
    .executeTakeFirst()
  if (!row) return null
  const { wrapped_key, ...passage } = row
  const { conversationId } = passage
  const key = openWordsKey(services, me, conversationId, wrapped_key)
  const noticings = await sql
    .selectFrom('noticing as n')
    .innerJoin('person as p', 'p.id', 'n.author_id')
    .select(noticingColumns)
    .where('n.ear_session_id', '=', sessionId)
    .orderBy('n.created_at')
    .execute()
  const things = await sql
    .selectFrom('ear_group_thing as t')
    .select(thingColumns)
    .where('t.ear_session_id', '=', sessionId)
    .orderBy('t.group_number')
    .orderBy('t.place')
    .execute()
  return {
    stretch: { ...passage, purpose: 'colleagues', talkKind: null, heldOn: null },
    key,
    noticings: openNoticings(key, me, conversationId, noticings),
    things: openThings(key, sessionId, things),
  }
}
