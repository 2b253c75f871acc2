import type { Sql } from '@lydhoer/database'
import { Conflict, NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import type { KindOfPeople } from '../house/kinds-of-people.ts'
import type { AnswerKind } from './kinds.ts'
import { openOfGroup, pointContext, sealOfGroup, type Keys } from './sealed.ts'
import { problems } from './told.ts'

/** Something on the group's table. Days are `YYYY-MM-DD`. */
export interface Point {
  id: string
  words: string
  laidAs: KindOfPeople
  laidOn: string
  isMine: boolean
  /** The newest answer; null while there is none. */
  stands: { kind: AnswerKind; lookOn: string | null } | null
}

/** All that lies on the table, with the newest answer to each. */
export const pointsOnTheTable = (sql: Pick<Sql, 'selectFrom'>) =>
  sql.selectFrom('development_point as d').leftJoinLateral(
    (of) =>
      of
        .selectFrom('development_answer as a')
        .select(['a.kind', 'a.look_on'])
        .whereRef('a.point_id', '=', 'd.id')
        .orderBy('a.created_at', 'desc')
        .orderBy('a.id')
        .limit(1)
        .as('s'),
    (on) => on.onTrue(),
  )

const points = (sql: Sql, me: SignedIn) =>
  pointsOnTheTable(sql)
    .leftJoin('development_raiser as r', (on) =>
      on.onRef('r.point_id', '=', 'd.id').on('r.person_id', '=', me.personId),
    )
    .select([
      'd.id',
      'd.words_sealed',
      'd.laid_as',
      'd.laid_on',
      'r.person_id as mine',
      's.kind',
      's.look_on',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof points>['execute']>>[number]

const opened = (keys: Keys, me: SignedIn, row: Row): Point => ({
  ...{ id: row.id, laidAs: row.laid_as, laidOn: row.laid_on, isMine: row.mine !== null },
  words: openOfGroup<string>(keys, me, pointContext(row.id), row.words_sealed),
  stands: row.kind && { kind: row.kind, lookOn: row.look_on },
})

/** What the group has not answered, or takes up: the longest there first. */
export async function pointsWaiting(sql: Sql, keys: Keys, me: SignedIn): Promise<Point[]> {
  const rows = await points(sql, me)
    .where((one) => one.or([one('s.kind', 'is', null), one('s.kind', '=', 'takesUp')]))
    .orderBy('d.laid_on')
    .orderBy('d.id')
    .limit(200)
    .execute()
  return rows.map((row) => opened(keys, me, row))
}

/** What is answered and lies there no more, the newest first. */
export async function pointsAnswered(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  after: string | null,
): Promise<ListPage<Point>> {
  const rows = await points(sql, me)
    .where('s.kind', '<>', 'takesUp')
    .where(standsAfter('development_point', ['laid_on', 'id'], after, 'd').$castTo<boolean>())
    .orderBy('d.laid_on', 'desc')
    .orderBy('d.id', 'desc')
    .limit(readPerPage)
    .execute()
  return pageOfList(
    rows.map((row) => opened(keys, me, row)),
    after,
  )
}

/** @throws NotFound unless the visitor may read it */
export async function pointOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Point> {
  const row = await points(sql, me).where('d.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

/** Whether the visitor sees that it is there. */
export const pointIsThere = async (sql: Sql, id: string): Promise<boolean> =>
  (await sql.selectFrom('development_point').select('id').where('id', '=', id).executeTakeFirst()) !==
  undefined

const raiser = (me: SignedIn, id: string) => ({
  ...{ municipality_id: me.municipalityId, point_id: id, person_id: me.personId },
})

/** Lays something on the table; the same id twice is one. Whose it is, only the visitor sees. */
export async function layOnTheTable(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, words, laidAs }: Pick<Point, 'id' | 'words' | 'laidAs'>,
): Promise<void> {
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('development_point')
    .values({
      ...{ municipality_id: me.municipalityId, id, laid_as: laidAs },
      words_sealed: sealOfGroup(keys, me, pointContext(id), words),
    })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  if (made === 1n) await sql.insertInto('development_raiser').values(raiser(me, id)).execute()
}

/**
 * Takes what the visitor laid there back.
 *
 * @returns the address that undoes it; undefined where it is not theirs, or gone already
 * @throws Conflict when it is answered
 */
export async function takePointBack(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  await oneAtATime(sql, id)
  const row = await sql
    .selectFrom('development_point as d')
    .innerJoin('development_raiser as r', 'r.point_id', 'd.id')
    .selectAll('d')
    .where('d.id', '=', id)
    .where('r.person_id', '=', me.personId)
    .executeTakeFirst()
  if (!row) return undefined
  const answered = await sql
    .selectFrom('development_answer')
    .select('id')
    .where('point_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (answered) throw new Conflict(problems.isAnswered)
  await sql.deleteFrom('development_point').where('id', '=', id).execute()
  const { laid_on: _, ...kept } = row
  return letGo(sql, services, me, { kind: 'developmentPoint', kept })
}

/** It lies there again, from this day. */
export const pointAgain: PutBack = async ({ me }, sql, kept) => {
  const { id } = kept as { id: string }
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('development_point')
    .values(kept as never)
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  if (made === 1n) await sql.insertInto('development_raiser').values(raiser(me, id)).execute()
  return `/udviklingsgruppe/${id}`
}
