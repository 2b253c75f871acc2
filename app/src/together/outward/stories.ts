import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { Conflict, NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { OutwardKind } from './kinds.ts'
import { openOfOutward, sealOfOutward, storyContext, wordsContext, type Keys } from './sealed.ts'
import type { OutwardWords } from './tellings.ts'
import { ownProblems } from './own-messages.ts'

/** Of whom a story is. */
export type ToldOf = 'citizen' | 'colleague'

/** A story in a telling, as the visitor sees it. */
export interface Story {
  id: string
  toldOf: ToldOf
  words: string
  /** Whether whose it is has said yes to it as it is told now. */
  hasYes: boolean
  /** Whose it is, where the visitor asked them or is asked; null for everybody else. */
  whose: { id: string; name: string } | null
  isMine: boolean
  askedByMe: boolean
}

/** So many stories of a telling are shown. */
const most = 50

/** The stories of a telling that the visitor may read: those with a yes, and those that they asked for or are asked about. */
export async function storiesIn(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, version }: { id: string; version: number },
): Promise<Story[]> {
  const rows = await sql
    .selectFrom('outward_story as s')
    .leftJoin('outward_story_of as w', 'w.id', 's.id')
    .leftJoin('person as p', 'p.id', 'w.whose_id')
    .select([
      's.id',
      's.told_of',
      's.words_sealed',
      's.yes_to',
      'w.whose_id',
      'w.asked_by',
      'p.display_name as name',
    ])
    .where('s.outward_id', '=', id)
    .orderBy('s.created_at')
    .orderBy('s.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, toldOf: row.told_of, hasYes: row.yes_to === version },
    words: openOfOutward<string>(keys, me, storyContext(row.id), row.words_sealed),
    whose: row.whose_id === null ? null : { id: row.whose_id, name: row.name ?? '' },
    isMine: row.whose_id === me.personId,
    askedByMe: row.asked_by === me.personId,
  }))
}

/** The days on which a yes was taken back, the first first, and whether the story had been told by then. */
export async function storiesGone(sql: Sql, outwardId: string): Promise<{ at: Date; wasTold: boolean }[]> {
  const rows = await sql
    .selectFrom('outward_story_gone')
    .select(['gone_at', 'was'])
    .where('outward_id', '=', outwardId)
    .where('told_to', 'is', null)
    .orderBy('gone_at')
    .limit(most)
    .execute()
  return rows.map(({ gone_at, was }) => ({ at: gone_at, wasTold: was === 'toldAndWithdrawn' }))
}

/** Asks somebody for their yes to these very words; the same id twice is one. */
export async function askForStory(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  of: { id: string; outwardId: string; toldOf: ToldOf; whoseId: string; words: string },
): Promise<void> {
  const row = { municipality_id: me.municipalityId, id: of.id, outward_id: of.outwardId, told_of: of.toldOf }
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('outward_story_of')
    .values({ ...row, whose_id: of.whoseId, asked_by: me.personId })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .executeTakeFirst()
  if (made !== 1n) return
  await sql
    .insertInto('outward_story')
    .values({ ...row, words_sealed: sealOfOutward(keys, me, storyContext(of.id), of.words) })
    .execute()
}

/** Takes a story out: whose it is says no, or who asked asks no more. Nothing of it is kept. @returns whether there was one of theirs */
export async function takeOutStory(sql: Sql, id: string): Promise<boolean> {
  const { numDeletedRows } = await sql.deleteFrom('outward_story_of').where('id', '=', id).executeTakeFirst()
  return numDeletedRows === 1n
}

/**
 * Whose story it is says yes to it, in that telling as they have read it.
 *
 * @param seen the version of the telling that they read
 * @throws NotFound unless it is theirs
 * @throws Conflict where it is told in another way by now
 */
export async function sayYes(sql: Sql, me: SignedIn, id: string, seen: number, at: Date): Promise<void> {
  const row = await sql
    .selectFrom('outward_story_of as w')
    .innerJoin('outward as o', 'o.id', 'w.outward_id')
    .select('o.version')
    .where('w.id', '=', id)
    .where('w.whose_id', '=', me.personId)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  if (row.version !== seen) throw new Conflict(ownProblems.changed)
  await sql.updateTable('outward_story').set({ yes_to: seen, said_at: at }).where('id', '=', id).execute()
}

/** A citizen sees what those are called who work with them. */
const workersOfMine = sqlTag<{ worker_id: string; worker: string }>`workers_of_mine()`.as('mine')

/** A story of the visitor's own, with where it is told. Days are `YYYY-MM-DD`. */
export interface OwnStory {
  id: string
  words: string
  /** What they have said; anew where it is told in another way than they said yes to. */
  said: 'nothing' | 'yes' | 'anew'
  kind: OutwardKind
  title: string
  to: string
  day: string
  version: number
  isOff: boolean
  /** Who asked; '' where the visitor does not see what they are called. */
  askedBy: string
}

/** What is to be told of the visitor, the newest first. */
export async function storiesOfOneself(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  atMost: number,
): Promise<OwnStory[]> {
  const rows = await sql
    .selectFrom('outward_story_of as w')
    .innerJoin('outward_story as s', 's.id', 'w.id')
    .innerJoin('outward as o', 'o.id', 'w.outward_id')
    .leftJoin(workersOfMine, (on) => on.onRef('mine.worker_id', '=', 'w.asked_by'))
    .leftJoin('person as p', 'p.id', 'w.asked_by')
    .select((one) => one.fn.coalesce('p.display_name', 'mine.worker').as('name'))
    .select(['s.id', 's.words_sealed', 's.yes_to', 'o.id as outward', 'o.words_sealed as telling'])
    .select(['o.kind', 'o.held_on', 'o.version', 'o.called_off_on'])
    .where('w.whose_id', '=', me.personId)
    .orderBy('s.created_at', 'desc')
    .orderBy('s.id')
    .limit(atMost)
    .execute()
  return rows.map((row) => {
    const { title, to } = openOfOutward<OutwardWords>(keys, me, wordsContext(row.outward), row.telling)
    return {
      ...{ id: row.id, title, to, kind: row.kind, day: row.held_on, version: row.version },
      words: openOfOutward<string>(keys, me, storyContext(row.id), row.words_sealed),
      said: row.yes_to === null ? 'nothing' : row.yes_to === row.version ? 'yes' : 'anew',
      ...{ isOff: row.called_off_on !== null, askedBy: row.name ?? '' },
    }
  })
}
