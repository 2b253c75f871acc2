import { saidWords, spanRatings, type Turn } from '@lydhoer/conversation'
import type { Level, Rating } from '@lydhoer/measuring'
import type { Purpose, Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { Mark } from '../talk/notes/marks.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Transcript } from '../talk/transcript/transcript.ts'

/** Talk to put codes on: a passage, or the whole of a conversation of one's own. */
export interface Place {
  conversationId: string
  passageId: string | null
  ownerId: string
  citizenId: string
  fromTurn: number
  toTurn: number
  /** Under which consent the visitor sees it. */
  purpose: Purpose
  address: string
}

/**
 * A passage as its owner or as somebody it was shared with.
 *
 * @throws NotFound for everybody else.
 */
export async function passagePlace(sql: Sql, me: SignedIn, id: string): Promise<Place> {
  const passage = await sql
    .selectFrom('passage')
    .select(['id', 'conversation_id', 'owner_id', 'citizen_id', 'from_turn', 'to_turn'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!passage || me.kind === 'citizen') throw new NotFound()
  const share = await sql
    .selectFrom('passage_share')
    .select('purpose')
    .where('passage_id', '=', id)
    .where('with_person_id', '=', me.personId)
    .executeTakeFirst()
  if (!share && passage.owner_id !== me.personId) throw new NotFound()
  return {
    conversationId: passage.conversation_id,
    passageId: passage.id,
    ownerId: passage.owner_id,
    citizenId: passage.citizen_id,
    fromTurn: passage.from_turn,
    toTurn: passage.to_turn,
    purpose: share?.purpose ?? 'ownReflection',
    address: `/stykker/${passage.id}`,
  }
}

/**
 * The whole of one's own conversation, once the names are out.
 *
 * @throws NotFound for everybody else.
 */
export async function conversationPlace(sql: Sql, owner: SignedIn, id: string): Promise<Place> {
  const row = await sql
    .selectFrom('transcript as t')
    .innerJoin('turn as u', 'u.conversation_id', 't.conversation_id')
    .select((of) => ['t.citizen_id', of.fn.max('u.number').as('last')])
    .where('t.conversation_id', '=', id)
    .where('t.owner_id', '=', owner.personId)
    .where('t.confirmed_at', 'is not', null)
    .groupBy('t.citizen_id')
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return {
    conversationId: id,
    passageId: null,
    ownerId: owner.personId,
    citizenId: row.citizen_id,
    fromTurn: 1,
    toTurn: row.last,
    purpose: 'ownReflection',
    address: `/samtaler/${id}`,
  }
}

/** Passages that the visitor may see and on which two or more have shared their marks, with those marks. */
export async function sharedMarks(sql: Sql) {
  return sql
    .selectFrom('coded_span as c')
    .innerJoin('passage as p', 'p.id', 'c.passage_id')
    .select([
      'p.id as passageId',
      'p.from_turn as first',
      'p.to_turn as last',
      'c.author_id as coder',
      'c.concept',
      'c.code_id',
      'c.from_turn as fromTurn',
      'c.to_turn as toTurn',
      'c.answer',
    ])
    .where('c.shared_at', 'is not', null)
    .execute()
}

/** Where in a turn the words stand that somebody typed, whatever marks lie between them; null when they do not. */
export function wordsWithin(turn: Turn, notation: Transcript['conversation']['notation'], typed: string) {
  const words = saidWords(turn.text, notation)
  const plain = (text: string) => text.toLowerCase()
  const wanted = saidWords(typed, notation).map((word) => plain(word.text))
  if (wanted.length === 0) return null
  const at = words.findIndex((_, start) =>
    wanted.every((word, i) => plain(words[start + i]?.text ?? '') === word),
  )
  const [first, last] = [words[at], words[at + wanted.length - 1]]
  return first && last ? { from: first.from, to: last.to } : null
}

/** Shared marks as ratings. Coders go by number: figures and tables name nobody. */
export function ratingsOf(
  transcript: Transcript,
  marks: readonly Mark[],
  passageId: string,
  level: Level,
): Rating[] {
  const { turns, notation } = transcript.conversation
  const shared = marks.filter((mark) => mark.shared)
  const coders = [...new Set(shared.map((mark) => mark.authorId))].sort()
  return spanRatings(
    passageId,
    turns.map(({ number, text }) => ({ number, words: saidWords(text, notation) })),
    shared.map((mark) => ({ ...mark, coder: String(coders.indexOf(mark.authorId) + 1) })),
    level,
  )
}
