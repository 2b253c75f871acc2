import { saidOnce, type Blanks, type EarPhase, type Sql } from '@lydhoer/database'
import { listIn, type Language } from '@lydhoer/words'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { noticingColumns, openNoticings, type Noticing } from '../talk/notes/noticings.ts'
import { passageAsked, passageFrom, type Passage } from '../talk/stretch/stretch.ts'
import { openWordsKey } from '../talk/transcript/transcript.ts'
import { openThings, thingColumns, type GroupThing } from './group-things.ts'
import { howGuestStands, type Guest } from './guest/guest.ts'
import { roomOf, type SessionTime } from './time.ts'

/** A session as one of those in it sees it: the passage that it is held on, where it has come to, and who takes part. */
export interface Session extends Passage {
  sessionId: string
  time: SessionTime
  createdAt: Date
  phase: EarPhase
  phaseSince: Date
  /** The last day on which each may do this step in their own time (`YYYY-MM-DD`); null when it is done together. */
  openUntil: string | null
  facilitatorId: string
  facilitatorName: string
  /** What its owner says: yes from the beginning of one of their own, and first asked of one that another has prepared. */
  ownerSays: OwnerSays
  people: Participant[]
  /** Whether the visitor moves it on, as its owner or as whoever leads it. Nobody does before its owner has said yes. */
  leads: boolean
  /** The turn that all look at, which words of it are lit up, and when its sound was last played for all; null where nothing is. */
  focus: Focus | null
  /** Whether its owner spoke first, or let it pass; null while it is offered. */
  floor: 'taken' | 'passed' | null
  /** The leader about whom everybody in it is asked; null for none. */
  guest: Guest | null
}

export type OwnerSays = 'asked' | 'yes' | 'no'

export interface Participant {
  person_id: string
  display_name: string
  /** The phase that they are ready with. */
  ready_phase: EarPhase | null
  /** The group that they talk in; null before groups are made, or outside all of them. */
  group: number | null
}

export interface Focus {
  turn: number
  lit: { from: number; to: number } | null
  playedAt: Date | null
}

export const addressOfSession = ({ sessionId }: Pick<Session, 'sessionId'>): string =>
  `/laan-et-oere/${sessionId}`

/** Where one is asked about that its owner has not said yes to. */
export const addressOfAsked = ({ sessionId }: Pick<Session, 'sessionId'>): string =>
  `/laan-et-oere/spurgt/${sessionId}`

/** The group that somebody is in, null for none, and who else is in it. */
export function groupOf(personId: string, { people }: Pick<Session, 'people'>) {
  const number = people.find((one) => one.person_id === personId)?.group ?? null
  return { number, others: people.filter((one) => one.group === number && one.person_id !== personId) }
}

/** The names of some of those who take part, as they stand in a sentence. */
export const namesOf = (language: Language, some: readonly Participant[]): string =>
  listIn(
    language,
    some.map((one) => one.display_name),
  )

/** What of a session changes while people are in it. */
export interface Room {
  session: Session
  noticings: readonly Noticing[]
  things: readonly GroupThing[]
}

/**
 * A session with the passage that it is held on, who takes part, what of their writing the visitor may read, and what that opens with: in one question, since every screen
 * asks it after each change.
 */
const sessionRow = saidOnce((sql, { id, me }: Blanks<{ id: string; me: string }>) =>
  passageAsked(sql, me)
    .innerJoin('ear_session as e', 'e.passage_id', 'p.id')
    .innerJoin('person as f', 'f.id', 'e.facilitator_id')
    .leftJoin('conversation_key as k', 'k.conversation_id', 'e.conversation_id')
    .leftJoin('ear_session_guest as eg', 'eg.ear_session_id', 'e.id')
    .leftJoin('person as guest', 'guest.id', 'eg.person_id')
    .leftJoin('ear_session_guest_answer as mine', (on) =>
      on.onRef('mine.ear_session_id', '=', 'e.id').on('mine.person_id', '=', me),
    )
    .select(['eg.person_id as guestId', 'guest.display_name as guestName', 'mine.says as mySays'])
    .select(howGuestStands.as('guestStands'))
    .select(['e.facilitator_id', 'e.phase', 'e.created_at', 'f.display_name as facilitatorName'])
    .select(['e.owner_says', 'e.phase_since', 'e.open_until'])
    .select(['e.starts_at', 'e.minutes', 'e.room_sealed', 'e.floor', 'k.wrapped_key'])
    .select(['e.focus_turn', 'e.lit_from', 'e.lit_to', 'e.played_at'])
    .select((of) => [
      jsonArrayFrom(
        of
          .selectFrom('ear_session_participant as x')
          .innerJoin('person', 'person.id', 'x.person_id')
          .leftJoin('ear_group_member as g', (on) =>
            on.onRef('g.ear_session_id', '=', 'x.ear_session_id').onRef('g.person_id', '=', 'x.person_id'),
          )
          .select(['x.person_id', 'x.ready_phase', 'person.display_name', 'g.group_number as group'])
          .whereRef('x.ear_session_id', '=', 'e.id')
          .orderBy('person.display_name'),
      ).as('people'),
      jsonArrayFrom(
        of
          .selectFrom('noticing as n')
          .innerJoin('person as p', 'p.id', 'n.author_id')
          .select(noticingColumns)
          .whereRef('n.conversation_id', '=', 'e.conversation_id')
          .whereRef('n.ear_session_id', '=', 'e.id')
          .where('n.kind', '!=', 'draft')
          .orderBy('n.created_at'),
      ).as('noticings'),
      jsonArrayFrom(
        of
          .selectFrom('ear_group_thing as t')
          .select(thingColumns)
          .whereRef('t.ear_session_id', '=', 'e.id')
          .orderBy('t.group_number')
          .orderBy('t.place'),
      ).as('things'),
    ])
    .where('e.id', '=', id),
)

/** @throws NotFound for everybody who is not in it */
async function sessionAsked(sql: Sql, keys: Keys, me: SignedIn, id: string) {
  const [row] = await sessionRow(sql, { id, me: me.personId })
  const passage = passageFrom(row, me)
  if (!row) throw new NotFound()
  const key = openWordsKey(keys, me, passage.conversationId, row.wrapped_key)
  const { phase, facilitatorName, facilitator_id: facilitatorId, people } = row
  const { starts_at, minutes, room_sealed, floor, owner_says: ownerSays } = row
  const session: Session = {
    ...passage,
    sessionId: id,
    time: { startsAt: starts_at, minutes, room: roomOf(key, id, room_sealed) },
    createdAt: row.created_at,
    phaseSince: row.phase_since,
    openUntil: row.open_until,
    leads: ownerSays === 'yes' && [passage.ownerId, facilitatorId].includes(me.personId),
    focus: focusOf(row),
    guest: guestOf(row),
    ...{ phase, facilitatorId, facilitatorName, ownerSays, people, floor },
  }
  return { session, row, key }
}

type Keys = Pick<Services, 'masterKey'>

/** @throws NotFound for everybody who is not in it */
export async function sessionSeenBy(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Session> {
  return (await sessionAsked(sql, keys, me, id)).session
}

/**
 * The same with what people have written in it, as far as the visitor may read it.
 *
 * @throws NotFound for everybody who is not in it
 */
export async function roomSeenBy(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Room> {
  const { session, row, key } = await sessionAsked(sql, keys, me, id)
  return {
    session,
    noticings: openNoticings(key, me, session.conversationId, row.noticings),
    things: openThings(key, id, row.things),
  }
}

/** What all look at, from how it is kept. */
export function focusOf(row: {
  focus_turn: number | null
  lit_from: number | null
  lit_to: number | null
  played_at: Date | null
}): Focus | null {
  const { focus_turn: turn, lit_from: from, lit_to: to, played_at: playedAt } = row
  if (turn === null) return null
  return { turn, lit: from !== null && to !== null ? { from, to } : null, playedAt }
}

function guestOf(row: {
  guestId: string | null
  guestName: string | null
  guestStands: Guest['stands'] | null
  mySays: 'yes' | 'no' | null
}): Guest | null {
  const { guestId: personId, guestName: name, guestStands: stands, mySays } = row
  return personId !== null && name !== null && stands !== null ? { personId, name, stands, mySays } : null
}
