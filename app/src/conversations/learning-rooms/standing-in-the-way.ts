import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { groundKeyIfThere } from '../../shared/sealing/ground-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'

type Keys = Pick<Services, 'masterKey'>

/** What is asked of a room: what stands in its way, or what a meeting was dropped for. */
export type Asks = 'hindered' | 'dropped'

/**
 * What those who carry a room `r`, and the leader it is agreed with, are asked about it: that it has not met for its own rhythm and has no
 * meeting to come, or that a meeting was dropped and nobody has said for what. null: nothing. An answer is good for a rhythm.
 */
export const asksOf = (now: Date) => sqlTag<Asks | null>`(
  select case
    when l.dropped > ${now}::timestamptz - interval '90 days' and (l.answered is null or l.answered < l.dropped) then 'dropped'
    when r.rhythm_months is not null and not l.comes
      and greatest(r.created_at, l.held, l.answered) + make_interval(months => r.rhythm_months) < ${now}::timestamptz then 'hindered'
  end
  from (select
    max(m.starts_at) filter (where m.state = 'held') as held,
    max(m.said_at) filter (where m.state = 'dropped') as dropped,
    coalesce(bool_or(m.state in ('booked', 'moved') and m.starts_at > ${now}::timestamptz), false) as comes,
    (select max(a.created_at) from learning_room_answer a where a.room_id = r.id) as answered
    from learning_room_meeting m where m.room_id = r.id) l)`

/** Whether the visitor is among those who are asked about a room, and what they are asked now. */
export async function askedAbout(
  sql: Sql,
  roomId: string,
  now: Date,
): Promise<{ isAmong: boolean; asks: Asks | null }> {
  const row = await sql
    .selectFrom('learning_room as r')
    .select([
      sqlTag<boolean>`(r.id in (select those_in_it()))`.as('isAmong'),
      asksOf(now).as('asks'),
      'r.ended_at',
    ])
    .where('r.id', '=', roomId)
    .executeTakeFirstOrThrow()
  return { isAmong: row.isAmong, asks: row.isAmong && row.ended_at === null ? row.asks : null }
}

/** What somebody answered, and on which day. */
export interface RoomAnswer {
  id: string
  about: Asks
  words: string
  authorId: string
  authorName: string
  createdAt: Date
}

const ground = (roomId: string) => ({ of: 'group', groupId: roomId }) as const
const contextOf = (id: string) => `learning room answer ${id}`

/** What was answered about a room, the newest first; twenty at most, and none for somebody whom it is not for. */
export async function answersAbout(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  roomId: string,
): Promise<RoomAnswer[]> {
  const key = await groundKeyIfThere(sql, keys, me, ground(roomId))
  if (!key) return []
  const rows = await sql
    .selectFrom('learning_room_answer as a')
    .innerJoin('person as p', 'p.id', 'a.author_id')
    .select(['a.id', 'a.about', 'a.words_sealed', 'a.author_id', 'p.display_name', 'a.created_at'])
    .where('a.room_id', '=', roomId)
    .orderBy('a.created_at', 'desc')
    .orderBy('a.id')
    .limit(20)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    about: row.about,
    words: unsealJson<string>(key, contextOf(row.id), row.words_sealed),
    authorId: row.author_id,
    authorName: row.display_name,
    createdAt: row.created_at,
  }))
}

/** Keeps what the visitor answers; the same form sent twice is one. Nothing where it is not for them. */
export async function answerAbout(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  roomId: string,
  { id, about, words }: { id: string; about: Asks; words: string },
): Promise<void> {
  const key = await groundKeyIfThere(sql, keys, me, ground(roomId))
  if (!key) return
  await sql
    .insertInto('learning_room_answer')
    .values({
      ...{ municipality_id: me.municipalityId, id, room_id: roomId, author_id: me.personId, about },
      words_sealed: sealJson(key, contextOf(id), words),
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/** Takes an answer of the visitor's own back, where it is still there. */
export async function takeBackAnswer(sql: Sql, me: SignedIn, roomId: string, id: string): Promise<void> {
  await sql
    .deleteFrom('learning_room_answer')
    .where('room_id', '=', roomId)
    .where('id', '=', id)
    .where('author_id', '=', me.personId)
    .execute()
}
