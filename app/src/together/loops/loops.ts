import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import type { KindOfPeople } from './kinds.ts'
import { openOfLoops, sealOfLoops, wonderContext, type Keys } from '../house/sealed-loops.ts'

/** A wonder, and where it stands. */
export interface Loop {
  id: string
  /** In one sentence; null where whoever raised it has taken their words out. */
  wonder: string | null
  raisedAs: KindOfPeople
  /** `YYYY-MM-DD`. */
  raisedOn: string
  cameFromId: string | null
  /** Whether the visitor raised it, or takes part; null is neither. */
  mine: 'raised' | 'takesPart' | null
  /** Until when it rests, where somebody said that it does. */
  restsUntil: string | null
}

export interface ListedLoop extends Loop {
  /** The day of its newest step; that it was raised, where it has none. */
  lastOn: string
}

const loops = (sql: Sql, me: SignedIn) =>
  sql
    .selectFrom('loop')
    .leftJoin('loop_person as p', (on) =>
      on.onRef('p.loop_id', '=', 'loop.id').on('p.person_id', '=', me.personId),
    )
    .leftJoin('loop_rest as r', 'r.loop_id', 'loop.id')
    .select(['loop.id', 'loop.wonder_sealed', 'loop.raised_as', 'loop.raised_on', 'loop.came_from_id'])
    .select(['p.raised', 'r.until'])

type Row = Awaited<ReturnType<ReturnType<typeof loops>['execute']>>[number]

const opened = (keys: Keys, me: SignedIn, row: Row): Loop => ({
  ...{ id: row.id, raisedAs: row.raised_as, raisedOn: row.raised_on },
  ...{ cameFromId: row.came_from_id, restsUntil: row.until },
  wonder: row.wonder_sealed && openOfLoops<string>(keys, me, wonderContext(row.id), row.wonder_sealed),
  mine: row.raised === null ? null : row.raised ? 'raised' : 'takesPart',
})

const newestStep = (sql: Sql, me: SignedIn) =>
  loops(sql, me).leftJoinLateral(
    (of) =>
      of
        .selectFrom('loop_step as s')
        .select('s.day as last_on')
        .whereRef('s.loop_id', '=', 'loop.id')
        .orderBy('s.day', 'desc')
        .limit(1)
        .as('s'),
    (on) => on.onTrue(),
  )

/** A page of what is wondered at, those that were raised last first. */
export async function loopsOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  after: string | null,
): Promise<ListPage<ListedLoop>> {
  const rows = await newestStep(sql, me)
    .select('s.last_on')
    .where(standsAfter('loop', ['raised_on', 'id'], after).$castTo<boolean>())
    .orderBy('loop.raised_on', 'desc')
    .orderBy('loop.id', 'desc')
    .limit(readPerPage)
    .execute()
  return pageOfList(
    rows.map((row) => ({ ...opened(keys, me, row), lastOn: row.last_on ?? row.raised_on })),
    after,
  )
}

/** Those that the visitor raised themselves, the newest first. */
export async function loopsRaisedBy(sql: Sql, keys: Keys, me: SignedIn, most = readPerPage): Promise<Loop[]> {
  const rows = await loops(sql, me)
    .where('p.raised', '=', true)
    .orderBy('loop.raised_on', 'desc')
    .orderBy('loop.id', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => opened(keys, me, row))
}

/** @throws NotFound unless the visitor may read it */
export async function loopOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Loop> {
  const loop = await loopIfThere(sql, keys, me, id)
  if (!loop) throw new NotFound()
  return loop
}

/** The same, or null where it is gone. */
export async function loopIfThere(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Loop | null> {
  const row = await loops(sql, me).where('loop.id', '=', id).executeTakeFirst()
  return row ? opened(keys, me, row) : null
}

/** Those that began from one, the first first. */
export async function loopsFrom(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Loop[]> {
  const rows = await loops(sql, me)
    .where('loop.came_from_id', '=', id)
    .orderBy('loop.raised_on')
    .orderBy('loop.id')
    .limit(20)
    .execute()
  return rows.map((row) => opened(keys, me, row))
}

export interface NewLoop {
  id: string
  wonder: string
  raisedAs: KindOfPeople
  cameFromId: string | null
}

/** Raises a wonder; the same id twice is one. Whoever raises it is in it. */
export async function raiseLoop(sql: Sql, keys: Keys, me: SignedIn, one: NewLoop): Promise<void> {
  const here = { municipality_id: me.municipalityId }
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('loop')
    .values({
      ...{ ...here, id: one.id, raised_as: one.raisedAs, came_from_id: one.cameFromId },
      wonder_sealed: sealOfLoops(keys, me, wonderContext(one.id), one.wonder),
    })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  if (made !== 1n) return
  await sql
    .insertInto('loop_person')
    .values({
      ...{ ...here, loop_id: one.id, person_id: me.personId },
      ...{ is_citizen: me.kind === 'citizen', raised: true },
    })
    .execute()
}

/** Whether somebody has written on it: from then on it stays, and only the words can be taken out. */
export async function isWrittenOn(sql: Sql, id: string): Promise<boolean> {
  const row = await sql
    .selectFrom('loop_step')
    .select('id')
    .where('loop_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Takes a wonder back, where the visitor raised it: it is gone, or where others have written on it, its words are.
 *
 * @returns what was done, and the address that undoes it; undefined where there was nothing of theirs to take back
 */
export async function takeBackLoop(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<{ is: 'gone' | 'emptied'; undo: string } | undefined> {
  const raised = await sql
    .selectFrom('loop')
    .innerJoin('loop_person as p', 'p.loop_id', 'loop.id')
    .selectAll('loop')
    .where('loop.id', '=', id)
    .where('p.person_id', '=', me.personId)
    .where('p.raised', '=', true)
    .forUpdate('loop')
    .executeTakeFirst()
  if (!raised) return undefined
  if (!(await isWrittenOn(sql, id))) {
    await sql.deleteFrom('loop').where('id', '=', id).execute()
    const { raised_on: _, ...kept } = raised
    return { is: 'gone', undo: await letGo(sql, services, me, { kind: 'loop', kept }) }
  }
  if (raised.wonder_sealed === null) return undefined
  await sql.updateTable('loop').set({ wonder_sealed: null }).where('id', '=', id).execute()
  const kept = { id, wonder_sealed: raised.wonder_sealed }
  return { is: 'emptied', undo: await letGo(sql, services, me, { kind: 'loopWords', kept }) }
}

const pageOf = (me: SignedIn, id: string) => (me.kind === 'citizen' ? '/min/undren' : `/undren/${id}`)

/** The wonder is raised again, on this day; what hung on it is not. */
export const raiseAgain: PutBack = async ({ me }, sql, kept) => {
  const row = kept as { id: string }
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('loop')
    .values(kept as never)
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  if (made === 1n)
    await sql
      .insertInto('loop_person')
      .values({
        ...{ municipality_id: me.municipalityId, loop_id: row.id, person_id: me.personId },
        ...{ is_citizen: me.kind === 'citizen', raised: true },
      })
      .execute()
  return pageOf(me, row.id)
}

/** The words are put in again. */
export const wordsAgain: PutBack = async ({ me }, sql, kept) => {
  const { id, wonder_sealed } = kept as { id: string; wonder_sealed: Buffer }
  await sql.updateTable('loop').set({ wonder_sealed }).where('id', '=', id).execute()
  return pageOf(me, id)
}
