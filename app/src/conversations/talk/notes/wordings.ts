import type { Sql } from '@lydhoer/database'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { SignedIn, Visit } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'
import { sealJson, unsealJson } from '../../../shared/sealing/seal.ts'
import { nameOf, questionAmong } from '../passage/question.ts'
import { keyOfRooms, openRoom } from '../room-words.ts'

type Keys = Pick<Services, 'masterKey'>

/** How a word is said, as it was written in a learning room. */
export interface Wording {
  id: string
  /** The word, as `UsableCode.id`. */
  code: string
  words: string
  room: { id: string; name: string }
  /** '' where the visitor does not see who it is. */
  byName: string
  at: Date
  isMine: boolean
  /** Those who have said that they agree, and when; the first before the others. */
  agreed: { personId: string; name: string; at: Date }[]
  /** Passages that the visitor has. */
  examples: { passageId: string; name: string; isMine: boolean }[]
}

/** So many of the latest are read. */
const most = 300

const context = (id: string) => `glossary wording ${id}`
const sealed = (keys: Keys, me: SignedIn, id: string, words: string) =>
  sealJson(keyOfRooms(keys, me), context(id), words)

/** What rooms have written of words, the latest first: of all of them, or of one room's. */
export async function wordingsFor(
  sql: Sql,
  { language, services, me }: Visit,
  only: { roomId?: string; code?: string; id?: string } = {},
): Promise<Wording[]> {
  let query = sql
    .selectFrom('glossary_wording as w')
    .innerJoin('learning_room as r', 'r.id', 'w.room_id')
    .leftJoin('person as p', 'p.id', 'w.written_by')
    .select(['w.id', 'w.concept', 'w.code_id', 'w.words_sealed', 'w.written_by', 'w.created_at as at'])
    .select(['r.id as room_id', 'r.words_sealed as room_words', 'p.display_name as name'])
    .select((of) =>
      jsonArrayFrom(
        of
          .selectFrom('glossary_agreement as a')
          .innerJoin('person as who', 'who.id', 'a.person_id')
          .select(['a.person_id as personId', 'who.display_name as name', 'a.created_at as at'])
          .whereRef('a.wording_id', '=', 'w.id')
          .orderBy('a.created_at')
          .orderBy('a.person_id'),
      ).as('agreed'),
    )
  if (only.roomId !== undefined) query = query.where('w.room_id', '=', only.roomId)
  if (only.id !== undefined) query = query.where('w.id', '=', only.id)
  const rows = await query.orderBy('w.created_at', 'desc').orderBy('w.id').limit(most).execute()
  const examples = await examplesOf(
    sql,
    { language, services, me },
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    ...{ id: row.id, code: row.concept ?? row.code_id ?? '', at: row.at, byName: row.name ?? '' },
    words: unsealJson<string>(keyOfRooms(services, me), context(row.id), row.words_sealed),
    room: { id: row.room_id, name: openRoom(services, me, row.room_id, row.room_words).name },
    isMine: row.written_by === me.personId,
    agreed: row.agreed.map(({ at, ...who }) => ({ ...who, at: new Date(at) })),
    examples: examples.get(row.id) ?? [],
  }))
}

/** The latest that was written of each word, with what was written before it. */
export function byWord(wordings: readonly Wording[]): Map<string, { now: Wording; before: Wording[] }> {
  return new Map(
    [...Map.groupBy(wordings, ({ code }) => code)].flatMap(([code, [now, ...before]]) =>
      now ? [[code, { now, before }]] : [],
    ),
  )
}

async function examplesOf(
  sql: Sql,
  { language, services, me }: Pick<Visit, 'language' | 'services' | 'me'>,
  ids: readonly string[],
): Promise<Map<string, Wording['examples']>> {
  if (ids.length === 0) return new Map()
  const rows = await sql
    .selectFrom('glossary_example as e')
    .innerJoin('passage as p', 'p.id', 'e.passage_id')
    .innerJoin('conversation_key as k', 'k.conversation_id', 'p.conversation_id')
    .leftJoin('conversation as c', 'c.id', 'p.conversation_id')
    .leftJoin('passage_question as q', 'q.passage_id', 'p.id')
    .select(['p.id as passageId', 'p.conversation_id as conversationId', 'p.owner_id', 'e.put_by'])
    .select(['p.from_turn as fromTurn', 'p.to_turn as toTurn', 'k.wrapped_key as wrappedKey'])
    .select(['q.question_sealed as questionSealed', 'c.kind as talkKind', 'c.held_on as heldOn'])
    .select('e.wording_id as wordingId')
    .where('e.wording_id', 'in', ids)
    .orderBy('e.created_at')
    .execute()
  const named = rows.map((row) => ({
    wordingId: row.wordingId,
    example: {
      passageId: row.passageId,
      name: nameOf(language, questionAmong(services, me, row), row),
      isMine: row.put_by === me.personId || row.owner_id === me.personId,
    },
  }))
  return new Map(
    [...Map.groupBy(named, ({ wordingId }) => wordingId)].map(([id, all]) => [
      id,
      all.map(({ example }) => example),
    ]),
  )
}

/** A wording to be written, sealed for those who reflect together. */
export const newWording = (
  keys: Keys,
  me: SignedIn,
  { id, roomId, words }: { id: string; roomId: string; words: string },
) => ({
  ...{ municipality_id: me.municipalityId, id, room_id: roomId, written_by: me.personId },
  words_sealed: sealed(keys, me, id, words),
})
