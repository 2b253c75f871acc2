import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import { makeGroup } from '../../shared/people/group.ts'
import { idOf, type SignedIn, type Visit } from '../../shared/request/route.ts'
import { askedContext, keyOfGroup, openForHouse, sealForHouse, type Keys } from './sealed.ts'

/** What an evaluation asks, in words that the house reads. */
export interface Asked {
  title: string
  question: string
  /** Who follows the work, and from where: inside or outside, paid by whom. */
  role: string
  /** What it cannot say; '' while nobody has written it. */
  limits: string
}

export interface Evaluation extends Asked {
  id: string
  /** The days that it is about, `YYYY-MM-DD`. */
  fromDay: string
  toDay: string
  /** Whether the visitor began it. */
  began: boolean
  /** Whether the visitor is invited into it. */
  isIn: boolean
}

const all = (sql: Sql, me: SignedIn) =>
  sql
    .selectFrom('evaluation')
    .leftJoin('evaluation_person as mine', (on) =>
      on.onRef('mine.evaluation_id', '=', 'evaluation.id').on('mine.person_id', '=', me.personId),
    )
    .select(['evaluation.id', 'evaluation.from_day', 'evaluation.to_day', 'evaluation.words_sealed'])
    .select(['evaluation.begun_by', 'mine.person_id as mine'])

type Row = Awaited<ReturnType<ReturnType<typeof all>['execute']>>[number]

const opened = (keys: Keys, me: SignedIn, row: Row): Evaluation => ({
  ...{ id: row.id, fromDay: row.from_day, toDay: row.to_day },
  ...openForHouse<Asked>(keys, me, askedContext(row.id), row.words_sealed),
  ...{ began: row.begun_by === me.personId, isIn: row.mine !== null },
})

/** Those that the visitor may see, the newest first. */
export async function evaluationsOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  after: string | null,
): Promise<ListPage<Evaluation>> {
  const rows = await all(sql, me)
    .where(standsAfter('evaluation', ['begun_on', 'id'], after).$castTo<boolean>())
    .orderBy('evaluation.begun_on', 'desc')
    .orderBy('evaluation.id', 'desc')
    .limit(readPerPage)
    .execute()
  return pageOfList(
    rows.map((row) => opened(keys, me, row)),
    after,
  )
}

/** @throws NotFound unless the visitor is of the house that has it, or invited into it */
export async function evaluationOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Evaluation> {
  const row = await all(sql, me).where('evaluation.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

/** The evaluation of the address. @throws NotFound where the visitor may not see it */
export const ofAddress = (visit: Visit, sql: Sql): Promise<Evaluation> =>
  evaluationOf(sql, visit.services, visit.me, idOf(visit))

/** @throws NotFound unless the visitor began it */
export async function begunByMe(visit: Visit, sql: Sql): Promise<Evaluation> {
  const one = await ofAddress(visit, sql)
  if (!one.began) throw new NotFound()
  return one
}

/** With the key of its group. @throws NotFound unless the visitor is invited into it */
export async function whereIAmIn(visit: Visit, sql: Sql): Promise<{ one: Evaluation; key: Buffer }> {
  const one = await ofAddress(visit, sql)
  if (!one.isIn) throw new NotFound()
  return { one, key: await keyOfGroup(sql, visit.services, visit.me, one.id) }
}

/** What whoever begins it says. */
export type ToAsk = Asked & Pick<Evaluation, 'fromDay' | 'toDay'>

const columns = (keys: Keys, me: SignedIn, id: string, { fromDay, toDay, ...asked }: ToAsk) => {
  const { title, question, role, limits } = asked
  return {
    ...{ from_day: fromDay, to_day: toDay },
    words_sealed: sealForHouse(keys, me, askedContext(id), { title, question, role, limits } satisfies Asked),
  }
}

/** Begins it; the same id twice is one. Whoever begins it is in it. */
export async function beginEvaluation(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, ...toAsk }: ToAsk & { id: string },
): Promise<void> {
  const here = { municipality_id: me.municipalityId }
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('evaluation')
    .values({ ...here, id, begun_by: me.personId, ...columns(keys, me, id, toAsk) })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .executeTakeFirst()
  if (made !== 1n) return
  await makeGroup(sql, keys, me, id, [me.personId])
  await sql
    .insertInto('evaluation_person')
    .values({ ...here, evaluation_id: id, person_id: me.personId, begun_by: me.personId })
    .execute()
}

/** Says anew what it asks. @throws NotFound unless the visitor began it */
export async function changeEvaluation(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
  toAsk: ToAsk,
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('evaluation')
    .set(columns(keys, me, id, toAsk))
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound()
}
