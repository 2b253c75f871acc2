import { saidOnce, type Blanks, type SharePurpose, type Sql } from '@lydhoer/database'
import type { Veil } from '@lydhoer/sound'
import { sql as sqlTag, type RawBuilder } from 'kysely'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { SoundSpan } from '../passage/passage-sound.ts'
import type { Called } from '../passage/question.ts'
import { conversationOwnedBy } from './conversation.ts'

/** Turns in a row of one conversation, and by what the visitor may read them. */
export interface Stretch {
  conversationId: string
  citizenId: string
  fromTurn: number
  toTurn: number
  /** Null for the whole of a conversation of one's own. */
  passageId: string | null
  /** The purpose that carries the reading. */
  purpose: 'ownReflection' | SharePurpose
}

/** By what somebody has a passage that is another's: `until` is the last day, as `YYYY-MM-DD`. */
export interface Share {
  id: string
  purpose: SharePurpose
  withSound: boolean
  veil: Veil | null
  until: string
}

/** A stretch of talk as its page shows it. */
export interface StretchOnPage extends Stretch, Omit<Called, 'passageId'> {
  ownerId: string
  ownerName: string
  /** Null of one's own. */
  share: Share | null
  /** From when to when it lasts in the sound; null when it cannot be cut, or not be heard by the visitor. */
  sound: SoundSpan | null
}
export interface Passage extends StretchOnPage {
  passageId: string
}

/** A passage, or the whole of a conversation; by its id. */
type Which = { passage: string } | { conversation: string }

/**
 * A stretch of talk as its owner or as somebody it was shared with. It is the one place where that is asked; whether the
 * ground, the share and the visitor's role still stand, the database knows.
 *
 * @throws NotFound for everybody else, and of a whole conversation until the names are out.
 */
export function stretchSeenBy(
  sql: Sql,
  me: SignedIn,
  which: Exclude<Which, { conversation: string }>,
): Promise<Passage>
export function stretchSeenBy(sql: Sql, me: SignedIn, which: Which): Promise<StretchOnPage>
export async function stretchSeenBy(sql: Sql, me: SignedIn, which: Which): Promise<StretchOnPage> {
  return 'conversation' in which
    ? wholeConversation(sql, me, which.conversation)
    : passageFrom((await byPassage(sql, { id: which.passage, me: me.personId }))[0], me)
}

/** The page of a passage, or of the whole conversation. */
export function addressOf({
  passageId,
  conversationId,
}: Pick<Stretch, 'passageId' | 'conversationId'>): string {
  return passageId === null ? `/samtaler/${conversationId}` : `/stykker/${passageId}`
}

/** @throws NotFound also when it is another's, who has shared it. */
export async function ownPassage(sql: Sql, me: SignedIn, passage: string): Promise<Passage> {
  const stretch = await stretchSeenBy(sql, me, { passage })
  if (stretch.share) throw new NotFound()
  return stretch
}

/**
 * A passage (`p`) as the database shows it to this person, with its owner (`o`) and what it is called: for whoever says which, and asks for
 * more along with it.
 */
export const passageAsked = (sql: Sql, me: RawBuilder<string>) =>
  sql
    .selectFrom('passage as p')
    .innerJoin('person as o', 'o.id', 'p.owner_id')
    .leftJoin('recording as r', 'r.conversation_id', 'p.conversation_id')
    .leftJoin('passage_question as q', 'q.passage_id', 'p.id')
    .leftJoin('conversation as c', 'c.id', 'p.conversation_id')
    .leftJoin('passage_share as s', (on) =>
      on.onRef('s.passage_id', '=', 'p.id').on('s.with_person_id', '=', me),
    )
    .select(['p.id', 'p.conversation_id', 'p.owner_id', 'p.citizen_id', 'p.from_turn', 'p.to_turn'])
    .select(['p.from_ms', 'p.to_ms', 'r.state as sound', 'o.display_name as owner_name'])
    .select(['q.question_sealed as questionSealed', 'c.kind as talkKind', 'c.held_on as heldOn'])
    .select(['s.id as share_id', 's.purpose', 's.with_sound', 's.veil', 's.until'])
    // Shared with them for two purposes, it is shown by the one that lets them hear most of it.
    .orderBy('s.with_sound', 'desc')
    .orderBy(sqlTag`s.veil is null`, 'desc')
    .orderBy('s.until', 'desc')
    .limit(1)

const byPassage = saidOnce((sql, { id, me }: Blanks<{ id: string; me: string }>) =>
  passageAsked(sql, me).where('p.id', '=', id),
)
type PassageRow = Awaited<ReturnType<typeof byPassage>>[number]

/**
 * The passage that such a question answered with.
 *
 * @throws NotFound when it answered with none, or with one that the visitor only sees was chosen
 */
export function passageFrom(row: PassageRow | undefined, me: SignedIn): Passage {
  const own = row?.owner_id === me.personId
  // The citizen sees that passages were chosen, and reads the whole of it on pages of their own.
  if (!row || me.kind === 'citizen') throw new NotFound()
  const { share_id: id, purpose, with_sound: withSound, veil, until, from_ms: fromMs, to_ms: toMs } = row
  const share = id && purpose && until ? { id, purpose, withSound: withSound === true, veil, until } : null
  if (!own && !share) throw new NotFound()
  const isHeard = row.sound === 'ready' && (own || share?.withSound === true)
  return {
    conversationId: row.conversation_id,
    citizenId: row.citizen_id,
    ownerId: row.owner_id,
    ownerName: row.owner_name,
    passageId: row.id,
    fromTurn: row.from_turn,
    toTurn: row.to_turn,
    questionSealed: row.questionSealed,
    talkKind: row.talkKind,
    heldOn: row.heldOn,
    share: own ? null : share,
    purpose: share?.purpose ?? 'ownReflection',
    sound: isHeard && fromMs !== null && toMs !== null ? { fromMs, toMs } : null,
  }
}

async function wholeConversation(sql: Sql, owner: SignedIn, id: string): Promise<StretchOnPage> {
  const conversation = await conversationOwnedBy(sql, owner, id)
  const { citizen_id, confirmed_at, recording_state, duration_ms } = conversation
  const last = await sql
    .selectFrom('turn')
    .select('number')
    .where('conversation_id', '=', id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!confirmed_at || !last) throw new NotFound()
  return {
    conversationId: id,
    citizenId: citizen_id,
    ownerId: owner.personId,
    ownerName: owner.displayName,
    passageId: null,
    fromTurn: 1,
    toTurn: last.number,
    questionSealed: null,
    talkKind: conversation.kind,
    heldOn: conversation.held_on,
    share: null,
    purpose: 'ownReflection',
    sound: recording_state === 'ready' && duration_ms !== null ? { fromMs: 0, toMs: duration_ms } : null,
  }
}
