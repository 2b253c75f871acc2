import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { openMatter, sealMatter } from '../matter/sealed-words.ts'
import type { InJson } from '../../shared/waits/waits.ts'
import type { Version } from './plans.ts'

/** What the citizen said to a plan, or to one line of it. */
export interface Answer {
  id: string
  versionId: string
  /** Null is all of it. */
  lineId: string | null
  isYes: boolean
  words: string
  saidAt: Date
  undoneAt: Date | null
  /** When the two have talked about a no. */
  talkedAt: Date | null
}

const context = (id: string) => `plan_answer ${id} words`

/** What a citizen has said, as rows, the oldest first. */
export const answersIn = (sql: Pick<Sql, 'selectFrom'>, citizenId: string) =>
  sql
    .selectFrom('plan_answer as a')
    .select([
      'a.id',
      'a.version_id',
      'a.line_id',
      'a.is_yes',
      'a.words_sealed',
      'a.created_at',
      'a.undone_at',
      'a.talked_at',
    ])
    .where('a.citizen_id', '=', citizenId)
    .orderBy('a.created_at')
    .orderBy('a.id')

type Row = Awaited<ReturnType<ReturnType<typeof answersIn>['execute']>>[number]

/** The same opened, also from JSON, which has no moments. */
export const openAnswer = (key: Buffer, row: Row | InJson<Row>): Answer => ({
  id: row.id,
  versionId: row.version_id,
  lineId: row.line_id,
  isYes: row.is_yes,
  words: openMatter<{ words: string }>(key, context(row.id), row.words_sealed).words,
  saidAt: new Date(row.created_at),
  undoneAt: row.undone_at === null ? null : new Date(row.undone_at),
  talkedAt: row.talked_at === null ? null : new Date(row.talked_at),
})

/** What stands of what was said to a plan. */
export interface Standing {
  /** To all of it. */
  whole: Answer | undefined
  /** By line: a no that stands, or a yes to this version. */
  lines: ReadonlyMap<string, Answer>
  /** A no to this version that the two have talked about, by line. */
  talked: ReadonlyMap<string, Answer>
}

const stands = ({ undoneAt, talkedAt }: Answer) => !undoneAt && !talkedAt

/** A no to a line stands through later plans until it is undone or talked about; what was said to the whole plan is about that plan. */
export function standingOf({ id }: Pick<Version, 'id'>, answers: readonly Answer[]): Standing {
  const lines = new Map<string, Answer>()
  const talked = new Map<string, Answer>()
  for (const one of answers) {
    if (one.lineId === null) continue
    if (stands(one) && (!one.isYes || one.versionId === id)) lines.set(one.lineId, one)
    if (one.talkedAt && !one.undoneAt && one.versionId === id) talked.set(one.lineId, one)
  }
  return {
    whole: answers.find((one) => one.lineId === null && one.versionId === id && stands(one)),
    lines,
    talked,
  }
}

export interface NewAnswer {
  versionId: string
  lineId: string | null
  isYes: boolean
  words: string
  submissionId: string
  now: Date
}

/**
 * Says yes or no, the citizen themselves. A no that stands is not written over: it is undone first. The same submission twice is one.
 *
 * @throws an error of SQLSTATE 55000 when the plan has not been decided
 */
export async function sayOfPlan(sql: Sql, key: Buffer, me: SignedIn, one: NewAnswer): Promise<void> {
  const sent = await sql
    .selectFrom('plan_answer')
    .select('id')
    .where('citizen_id', '=', me.personId)
    .where('submission_id', '=', one.submissionId)
    .executeTakeFirst()
  if (sent) return
  const standing = sql
    .updateTable('plan_answer')
    .set({ undone_at: one.now })
    .where('citizen_id', '=', me.personId)
    .where('version_id', '=', one.versionId)
    .where('line_id', one.lineId === null ? 'is' : '=', one.lineId)
    .where('is_yes', '=', !one.isYes)
    .where('undone_at', 'is', null)
    .where('talked_at', 'is', null)
  await standing.execute()
  const id = crypto.randomUUID()
  await sql
    .insertInto('plan_answer')
    .values({
      municipality_id: me.municipalityId,
      id,
      citizen_id: me.personId,
      version_id: one.versionId,
      line_id: one.lineId,
      is_yes: one.isYes,
      words_sealed: sealMatter(key, context(id), { words: one.words }),
      submission_id: one.submissionId,
    })
    .onConflict((on) => on.doNothing())
    .execute()
}

/** The citizen says what it is instead, to an answer that stands. @throws NotFound when it is not theirs */
export async function addWords(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  id: string,
  words: string,
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('plan_answer')
    .set({ words_sealed: sealMatter(key, context(id), { words }) })
    .where('id', '=', id)
    .where('citizen_id', '=', me.personId)
    .where('undone_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** The citizen undoes what they said, or says it again; it is kept that they said it. @throws NotFound when it is not theirs */
export async function undoAnswer(sql: Sql, me: SignedIn, id: string, at: Date): Promise<void> {
  const row = await sql
    .selectFrom('plan_answer')
    .select('undone_at')
    .where('id', '=', id)
    .where('citizen_id', '=', me.personId)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  if (row.undone_at) return
  await sql.updateTable('plan_answer').set({ undone_at: at }).where('id', '=', id).execute()
}

/**
 * A worker says that the two have talked about a no, or that they have not yet; where the citizen has said another since, that one stands.
 *
 * @throws NotFound when there is no such no of that citizen's
 */
export async function talkedAbout(
  sql: Sql,
  me: SignedIn,
  citizenId: string,
  id: string,
  at: Date | null,
): Promise<void> {
  const no = await sql
    .selectFrom('plan_answer')
    .select(['id', 'version_id', 'line_id'])
    .where('id', '=', id)
    .where('citizen_id', '=', citizenId)
    .where('is_yes', '=', false)
    .executeTakeFirst()
  if (!no) throw new NotFound()
  const another = sql
    .selectFrom('plan_answer')
    .select('id')
    .where('id', '!=', id)
    .where('version_id', '=', no.version_id)
    .where('line_id', no.line_id === null ? 'is' : '=', no.line_id)
    .where('undone_at', 'is', null)
    .where('talked_at', 'is', null)
  if (!at && (await another.executeTakeFirst())) return
  await sql
    .updateTable('plan_answer')
    .set({ talked_by: at && me.personId, talked_at: at })
    .where('id', '=', id)
    .execute()
}
