import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import type { Placement } from './placements.ts'
import { open, seal, type WishAnswer } from './sealed.ts'

/** A wish to change the hours at a placement. */
export interface Wish {
  id: string
  hours: number
  why: string
  writtenBy: string
  askedOn: string
  /** The day by which an answer is promised; null where nobody has promised. */
  answerBy: string | null
  answer: { says: WishAnswer; words: string; by: string; on: string } | null
}

const rows = (sql: Sql) => sql.selectFrom('hours_wish').selectAll('hours_wish')
type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

function opened(key: Buffer, row: Row): Wish {
  const { answered_by: by, answered_on: on, answer_sealed: sealed } = row
  return {
    ...open(key, 'hours_wish wish', row.id, row.wish_sealed),
    ...{ id: row.id, writtenBy: row.written_by, askedOn: row.asked_on, answerBy: row.answer_by },
    answer: by && on && sealed ? { ...open(key, 'hours_wish answer', row.id, sealed), by, on } : null,
  }
}

/** The wishes at a placement, the newest first. */
export async function wishesOf(sql: Sql, key: Buffer, placementId: string): Promise<Wish[]> {
  const all = await rows(sql)
    .where('placement_id', '=', placementId)
    .orderBy('asked_on', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return all.map((row) => opened(key, row))
}

/** @throws NotFound unless it is there */
export async function wishOf(sql: Sql, key: Buffer, placementId: string, id: string): Promise<Wish> {
  const row = await rows(sql).where('id', '=', id).where('placement_id', '=', placementId).executeTakeFirst()
  return row ? opened(key, row) : Promise.reject(new NotFound())
}

type Of = Pick<Placement, 'id' | 'citizenId'>
interface Hands {
  services: Pick<Services, 'now'>
  me: SignedIn
  key: Buffer
}

/** The citizen wishes for other hours, or has told a worker, who writes it; the same submission twice is one. */
export async function wishForHours(
  sql: Sql,
  { services, me, key }: Hands,
  { id: placementId, citizenId }: Of,
  { submissionId, hours, why }: Pick<Wish, 'hours' | 'why'> & { submissionId: string },
): Promise<void> {
  const id = crypto.randomUUID()
  await sql
    .insertInto('hours_wish')
    .values({
      ...{ municipality_id: me.municipalityId, id, citizen_id: citizenId, placement_id: placementId },
      ...{ written_by: me.personId, asked_on: today(services.now()), submission_id: submissionId },
      wish_sealed: seal(key, 'hours_wish wish', id, { hours, why }),
    })
    .onConflict((same) => same.columns(['municipality_id', 'written_by', 'submission_id']).doNothing())
    .execute()
}

/** A worker promises an answer by a day. */
export async function promiseAnswer(sql: Sql, id: string, by: string): Promise<void> {
  await sql
    .updateTable('hours_wish')
    .set({ answer_by: by })
    .where('id', '=', id)
    .where('answered_on', 'is', null)
    .execute()
}

/** Answers it, once. @returns whether it was answered by this */
export async function answerWish(
  sql: Sql,
  { services, me, key }: Hands,
  id: string,
  answer: { says: WishAnswer; words: string },
): Promise<boolean> {
  const { numUpdatedRows } = await sql
    .updateTable('hours_wish')
    .set({
      ...{ answered_by: me.personId, answered_on: today(services.now()) },
      answer_sealed: seal(key, 'hours_wish answer', id, answer),
    })
    .where('id', '=', id)
    .where('answered_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The citizen takes it back until it is answered. @returns the address that undoes it; undefined where it is gone or answered */
export async function takeBackWish(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('hours_wish')
    .where('id', '=', id)
    .where('citizen_id', '=', me.personId)
    .where('answered_on', 'is', null)
    .returning(['municipality_id', 'id', 'citizen_id', 'placement_id', 'written_by', 'asked_on'])
    .returning(['wish_sealed', 'answer_by', 'submission_id'])
    .executeTakeFirst()
  if (!row) return undefined
  // Put back, it is the citizen's own, whoever wrote it down for them.
  return letGo(sql, services, me, { kind: 'hoursWish', kept: { ...row, written_by: me.personId } })
}
