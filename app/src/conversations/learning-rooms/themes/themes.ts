import type { Sql } from '@lydhoer/database'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { NotFound } from '../../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../../shared/request/list-page.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'
import { openRoom } from '../../talk/room-words.ts'
import { openTheme, openWhy, sealTheme, sealWhy } from '../words-sealed.ts'

type Keys = Pick<Services, 'masterKey'>

export type ThemeState = 'waiting' | 'taken' | 'aside'

/** Something that somebody keeps meeting, as those who reflect together see it. */
export interface Theme {
  id: string
  words: string
  state: ThemeState
  /** Whether others meet it too, in a word. */
  heard: 'one' | 'some' | 'many'
  /** Where it is taken up, where that room is still there. */
  room: { id: string; name: string } | null
  /** `YYYY-MM-DD` */
  takenOn: string | null
  why: string | null
  deciderName: string | null
  createdAt: Date
  /** What the visitor said of it; null for nothing. */
  mine: { proposes: boolean; isNamed: boolean } | null
  /** Those who want to be named, the visitor not among them. */
  named: string[]
}

const themesFor = (sql: Sql, me: SignedIn) =>
  sql
    .selectFrom('learning_theme')
    .leftJoin('learning_room as r', 'r.id', 'learning_theme.room_id')
    .leftJoin('person as d', 'd.id', 'learning_theme.decided_by')
    .leftJoin('learning_theme_person as x', (on) =>
      on.onRef('x.theme_id', '=', 'learning_theme.id').on('x.person_id', '=', me.personId),
    )
    .select([
      'learning_theme.id',
      'learning_theme.words_sealed',
      'learning_theme.state',
      'learning_theme.heard',
      'learning_theme.taken_on',
      'learning_theme.why_sealed',
      'learning_theme.created_at',
    ])
    .select(['r.id as room_id', 'r.words_sealed as room_words', 'd.display_name as decider'])
    .select(['x.proposes', 'x.is_named'])
    .select((of) =>
      jsonArrayFrom(
        of
          .selectFrom('learning_theme_person as o')
          .innerJoin('person', 'person.id', 'o.person_id')
          .select('person.display_name as name')
          .whereRef('o.theme_id', '=', 'learning_theme.id')
          .where('o.is_named', '=', true)
          .where('o.person_id', '!=', me.personId)
          .orderBy('person.display_name'),
      ).as('named'),
    )

type Row = Awaited<ReturnType<ReturnType<typeof themesFor>['execute']>>[number]

const opened = (keys: Keys, me: SignedIn, row: Row): Theme => ({
  id: row.id,
  words: openTheme(keys, me, row.id, row.words_sealed),
  state: row.state,
  heard: row.heard,
  room:
    row.room_id !== null && row.room_words !== null
      ? { id: row.room_id, name: openRoom(keys, me, row.room_id, row.room_words).name }
      : null,
  takenOn: row.taken_on,
  why: row.why_sealed && openWhy(keys, me, row.id, row.why_sealed),
  deciderName: row.decider,
  createdAt: row.created_at,
  mine: row.proposes === null ? null : { proposes: row.proposes, isNamed: row.is_named ?? false },
  named: row.named.map(({ name }) => name),
})

/** A page of the themes that wait, were taken up, or laid aside; the newest first. */
export async function themesThatAre(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { state, after }: { state: ThemeState; after: string | null },
): Promise<ListPage<Theme>> {
  const rows = await themesFor(sql, me)
    .where('learning_theme.state', '=', state)
    .where(standsAfter('learning_theme', ['created_at', 'id'], after))
    .orderBy('learning_theme.created_at', 'desc')
    .orderBy('learning_theme.id', 'desc')
    .limit(readPerPage)
    .execute()
  return pageOfList(
    rows.map((row) => opened(keys, me, row)),
    after,
  )
}

/** The themes taken up in a room, the last day first; twenty at most. */
export async function themesOfRoom(sql: Sql, keys: Keys, me: SignedIn, roomId: string): Promise<Theme[]> {
  const rows = await themesFor(sql, me)
    .where('learning_theme.room_id', '=', roomId)
    .orderBy('learning_theme.taken_on', 'desc')
    .orderBy('learning_theme.id')
    .limit(20)
    .execute()
  return rows.map((row) => opened(keys, me, row))
}

/** @throws NotFound where there is none for the visitor */
export async function themeOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Theme> {
  const row = await themesFor(sql, me).where('learning_theme.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

/** Proposes a theme; the same form sent twice is one. */
export async function proposeTheme(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, words, isNamed }: { id: string; words: string; isNamed: boolean },
): Promise<void> {
  const isNew = await sql
    .insertInto('learning_theme')
    .values({ municipality_id: me.municipalityId, id, words_sealed: sealTheme(keys, me, id, words) })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (isNew) await sayMeToo(sql, me, id, { isNamed, proposes: true })
}

/** The visitor meets it too, by name or without; said again, it is what they said last. */
export async function sayMeToo(
  sql: Sql,
  me: SignedIn,
  themeId: string,
  { isNamed, proposes = false }: { isNamed: boolean; proposes?: boolean },
): Promise<void> {
  await sql
    .insertInto('learning_theme_person')
    .values({
      ...{ municipality_id: me.municipalityId, theme_id: themeId, person_id: me.personId },
      ...{ proposes, is_named: isNamed },
    })
    .onConflict((same) =>
      same.columns(['municipality_id', 'theme_id', 'person_id']).doUpdateSet({ is_named: isNamed }),
    )
    .execute()
}

/** The visitor takes back that they meet it. */
export async function takeBackMeToo(sql: Sql, me: SignedIn, themeId: string): Promise<void> {
  await sql
    .deleteFrom('learning_theme_person')
    .where('theme_id', '=', themeId)
    .where('person_id', '=', me.personId)
    .execute()
}

/** Takes back a theme that the visitor proposed and that still waits. @returns whether it is gone */
export async function takeBackTheme(sql: Sql, themeId: string): Promise<boolean> {
  await sql.deleteFrom('learning_theme').where('id', '=', themeId).execute()
  return !(await sql.selectFrom('learning_theme').select('id').where('id', '=', themeId).executeTakeFirst())
}

/** Takes a theme up in a room on a day. */
export async function takeUp(
  sql: Sql,
  me: SignedIn,
  themeId: string,
  { roomId, day, now }: { roomId: string; day: string; now: Date },
): Promise<void> {
  await decide(sql, me, themeId, { state: 'taken', room_id: roomId, taken_on: day, why_sealed: null, now })
}

/** Lays a theme aside, and says why. */
export async function layAside(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  themeId: string,
  { why, now }: { why: string; now: Date },
): Promise<void> {
  const why_sealed = sealWhy(keys, me, themeId, why)
  await decide(sql, me, themeId, { state: 'aside', room_id: null, taken_on: null, why_sealed, now })
}

async function decide(
  sql: Sql,
  me: SignedIn,
  themeId: string,
  {
    now,
    ...what
  }: {
    state: ThemeState
    room_id: string | null
    taken_on: string | null
    why_sealed: Buffer | null
    now: Date
  },
): Promise<void> {
  await sql
    .updateTable('learning_theme')
    .set({ ...what, decided_by: me.personId, decided_at: now })
    .where('id', '=', themeId)
    .execute()
}
