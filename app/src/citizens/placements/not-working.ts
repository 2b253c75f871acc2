import type { Sql } from '@lydhoer/database'
import { addDay, today, workingDayFrom } from '@lydhoer/words'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import type { Placement } from './placements.ts'
import { open, seal, type Wants } from './sealed.ts'

/** A citizen says that it does not work. */
export interface NotWorking {
  id: string
  wants: Wants
  /** Whether the company may be told. */
  tell: boolean
  words: string
  saidOn: string
  /** The day by which somebody calls; null for what is only noted. */
  answerBy: string | null
  decision: { stops: boolean; words: string; by: string; on: string } | null
  /** Whether the citizen understood it so; null until they have said. */
  understood: boolean | null
}

const rows = (sql: Sql) => sql.selectFrom('not_working').selectAll('not_working')
type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

function opened(key: Buffer, row: Row): NotWorking {
  const { decided_by: by, decided_on: on, decision_sealed: sealed } = row
  return {
    ...open(key, 'not_working words', row.id, row.words_sealed),
    ...{ id: row.id, saidOn: row.said_on, answerBy: row.answer_by, understood: row.understood },
    decision: by && on && sealed ? { ...open(key, 'not_working decision', row.id, sealed), by, on } : null,
  }
}

/** What the citizen said at a placement, as far as the visitor may see it, the newest first. */
export async function notWorkingAt(sql: Sql, key: Buffer, placementId: string): Promise<NotWorking[]> {
  const all = await rows(sql)
    .where('placement_id', '=', placementId)
    .orderBy('said_on', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return all.map((row) => opened(key, row))
}

/** @throws NotFound unless the visitor sees it */
export async function notWorkingOf(
  sql: Sql,
  key: Buffer,
  placementId: string,
  id: string,
): Promise<NotWorking> {
  const row = await rows(sql).where('id', '=', id).where('placement_id', '=', placementId).executeTakeFirst()
  return row ? opened(key, row) : Promise.reject(new NotFound())
}

/** Somebody calls on the next working day. */
export const callsBy = (now: Date): string => workingDayFrom(addDay(now, 1))

interface Hands {
  services: Pick<Services, 'now'>
  me: SignedIn
  key: Buffer
}

/** The citizen says it, and what is to happen; the same submission twice is one. */
export async function sayNotWorking(
  sql: Sql,
  { services, me, key }: Hands,
  { id: placementId, citizenId }: Pick<Placement, 'id' | 'citizenId'>,
  { submissionId, ...said }: Pick<NotWorking, 'wants' | 'tell' | 'words'> & { submissionId: string },
): Promise<void> {
  const id = crypto.randomUUID()
  const now = services.now()
  const isMine = said.wants === 'note'
  await sql
    .insertInto('not_working')
    .values({
      ...{ municipality_id: me.municipalityId, id, citizen_id: citizenId, placement_id: placementId },
      ...{ is_mine_alone: isMine, said_on: today(now), answer_by: isMine ? null : callsBy(now) },
      ...{ words_sealed: seal(key, 'not_working words', id, said), submission_id: submissionId },
    })
    .onConflict((same) => same.columns(['municipality_id', 'citizen_id', 'submission_id']).doNothing())
    .execute()
}

/** A worker says whether the placement stops or goes on, as the two agreed; said anew, the citizen is asked anew. */
export async function decide(
  sql: Sql,
  { services, me, key }: Hands,
  id: string,
  decision: { stops: boolean; words: string },
): Promise<void> {
  await sql
    .updateTable('not_working')
    .set({
      ...{ decided_by: me.personId, decided_on: today(services.now()) },
      decision_sealed: seal(key, 'not_working decision', id, decision),
    })
    .where('id', '=', id)
    .execute()
}

/** The citizen says whether they understood it so. @throws NotFound unless it is theirs and decided */
export async function understand(sql: Sql, me: SignedIn, id: string, isSo: boolean): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('not_working')
    .set({ understood: isSo })
    .where('id', '=', id)
    .where('citizen_id', '=', me.personId)
    .where('decided_on', 'is not', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** The citizen takes it back until it is decided. @returns the address that undoes it; undefined where it is gone or decided */
export async function takeBackNotWorking(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('not_working')
    .where('id', '=', id)
    .where('citizen_id', '=', me.personId)
    .where('decided_on', 'is', null)
    .returning(['municipality_id', 'id', 'citizen_id', 'placement_id', 'is_mine_alone', 'said_on'])
    .returning(['answer_by', 'words_sealed', 'submission_id'])
    .executeTakeFirst()
  return row && letGo(sql, services, me, { kind: 'notWorking', kept: row })
}
