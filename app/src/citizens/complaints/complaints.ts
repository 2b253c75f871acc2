import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import type { Helper } from '../matter/help.ts'
import { openMatter, sealMatter } from '../matter/sealed-words.ts'
import { complaintKey, newComplaintKey } from './key.ts'
import type { Came, Kind } from './kinds.ts'
import { stepsOf, type Step } from './steps.ts'

type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>

/** A complaint as one of the two sees it, or somebody whom the citizen has shown it to. */
export interface Complaint {
  id: string
  citizenId: string
  toId: string
  kind: Kind
  came: Came
  helpedBy: Helper | null
  /** Days are `YYYY-MM-DD` in Denmark. */
  receivedOn: string
  answerBy: string
  answeredAt: Date | null
  endedAt: Date | null
  /** Whether those who work with the citizen see it. */
  isShown: boolean
  words: string
  /** What the citizen is called, and the leader who has it now. */
  from: string
  to: string
  /** The day by which the citizen should have heard, where it passed before they sent it to another. */
  missedDay: string | null
  steps: readonly Step[]
}

interface Words {
  words: string
  from: string
  to: string
}
const context = (id: string) => `complaint ${id} words`
/** What the citizen is called who wrote it, without anything else of it. */
export const whoComplains = (
  keys: Keys,
  here: Here,
  row: { id: string; wrapped_key: Buffer | string; words_sealed: Buffer | string },
): string => openMatter<Words>(complaintKey(keys, here, row), context(row.id), row.words_sealed).from

const complaintsIn = (sql: Sql) =>
  sql
    .selectFrom('complaint as c')
    .selectAll('c')
    .select(
      sqlTag<boolean>`exists (select from complaint_shown s where s.municipality_id = c.municipality_id and s.complaint_id = c.id)`.as(
        'is_shown',
      ),
    )

type Row = Awaited<ReturnType<ReturnType<typeof complaintsIn>['execute']>>[number]

async function opened(sql: Sql, keys: Keys, here: Here, rows: readonly Row[]): Promise<Complaint[]> {
  const keyed = rows.map((row) => ({ row, key: complaintKey(keys, here, row) }))
  const steps = await stepsOf(
    sql,
    keyed.map(({ row, key }) => ({ id: row.id, citizenId: row.citizen_id, key })),
  )
  return keyed.map(({ row, key }) => {
    const { words, from, to } = openMatter<Words>(key, context(row.id), row.words_sealed)
    const said = steps.get(row.id) ?? []
    return {
      id: row.id,
      citizenId: row.citizen_id,
      toId: row.to_id,
      kind: row.kind,
      came: row.came,
      helpedBy: row.helped_by,
      receivedOn: row.received_on,
      answerBy: row.answer_by,
      answeredAt: row.answered_at,
      endedAt: row.ended_at,
      isShown: row.is_shown,
      words,
      from,
      to: said.findLast(({ kind }) => kind === 'sentOn')?.to ?? to,
      missedDay: said.findLast(({ missedDay }) => missedDay !== null)?.missedDay ?? null,
      steps: said,
    }
  })
}

/** The complaints of the citizen who asks, the newest first. */
export async function ownComplaints(sql: Sql, keys: Keys, me: SignedIn, most = 50): Promise<Complaint[]> {
  const rows = await complaintsIn(sql)
    .where('c.citizen_id', '=', me.personId)
    .orderBy('c.created_at', 'desc')
    .orderBy('c.id')
    .limit(most)
    .execute()
  return opened(sql, keys, me, rows)
}

/** What was sent to the leader who asks and has not ended, what is to be answered first first. */
export async function complaintsToMe(sql: Sql, keys: Keys, me: SignedIn): Promise<Complaint[]> {
  const rows = await complaintsIn(sql)
    .where('c.to_id', '=', me.personId)
    .where('c.ended_at', 'is', null)
    .orderBy(sqlTag`c.answered_at is not null`)
    .orderBy('c.answer_by')
    .orderBy('c.id')
    .limit(100)
    .execute()
  return opened(sql, keys, me, rows)
}

/** What was sent to the leader who asks and has ended, the newest first. */
export async function complaintsEnded(sql: Sql, keys: Keys, me: SignedIn, most = 20): Promise<Complaint[]> {
  const rows = await complaintsIn(sql)
    .where('c.to_id', '=', me.personId)
    .where('c.ended_at', 'is not', null)
    .orderBy('c.ended_at', 'desc')
    .orderBy('c.id')
    .limit(most)
    .execute()
  return opened(sql, keys, me, rows)
}

/** What a citizen has shown to those who work with them, the newest first. */
export async function complaintsShown(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  citizenId: string,
): Promise<Complaint[]> {
  const rows = await complaintsIn(sql)
    .innerJoin('complaint_shown as w', 'w.complaint_id', 'c.id')
    .where('c.citizen_id', '=', citizenId)
    .orderBy('c.created_at', 'desc')
    .limit(50)
    .execute()
  return opened(sql, keys, me, rows)
}

/** One of the citizen's who asks, or one that was sent to the leader who asks. @throws NotFound else */
export async function complaintOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
  of: { column: 'citizen_id' | 'to_id'; is: string },
): Promise<Complaint> {
  const rows = await complaintsIn(sql).where('c.id', '=', id).where(`c.${of.column}`, '=', of.is).execute()
  const [one] = await opened(sql, keys, me, rows)
  if (!one) throw new NotFound()
  return one
}

export interface NewComplaint {
  submissionId: string
  citizen: { id: string; name: string }
  to: { id: string; name: string }
  kind: Kind
  came: Came
  helpedBy: Helper | null
  receivedOn: string
  words: string
}

/** Sends a complaint to a leader, for oneself or for a citizen one works with; the same submission twice is one. */
export async function writeComplaint(sql: Sql, keys: Keys, me: SignedIn, one: NewComplaint): Promise<void> {
  const id = crypto.randomUUID()
  const { key, wrapped } = newComplaintKey(keys, me, id)
  await sql
    .insertInto('complaint')
    .values({
      municipality_id: me.municipalityId,
      id,
      citizen_id: one.citizen.id,
      to_id: one.to.id,
      kind: one.kind,
      came: one.came,
      written_by: me.personId,
      helped_by: one.helpedBy,
      received_on: one.receivedOn,
      wrapped_key: wrapped,
      words_sealed: sealMatter(key, context(id), {
        words: one.words,
        from: one.citizen.name,
        to: one.to.name,
      }),
      submission_id: one.submissionId,
    })
    // Named columns would ask that whoever writes also sees it, and whoever takes it down does not.
    .onConflict((same) => same.doNothing())
    .execute()
}

/** Which of the visitor's own a form made. */
export async function complaintMadeBy(sql: Sql, me: SignedIn, submissionId: string): Promise<string> {
  const { id } = await sql
    .selectFrom('complaint')
    .select('id')
    .where('written_by', '=', me.personId)
    .where('submission_id', '=', submissionId)
    .executeTakeFirstOrThrow()
  return id
}

/** Shows it to those who work with the citizen, or no more. */
export async function showComplaint(sql: Sql, me: SignedIn, id: string, shown: boolean): Promise<void> {
  if (shown)
    await sql
      .insertInto('complaint_shown')
      .values({ municipality_id: me.municipalityId, complaint_id: id, citizen_id: me.personId })
      .onConflict((same) => same.columns(['municipality_id', 'complaint_id']).doNothing())
      .execute()
  else await sql.deleteFrom('complaint_shown').where('complaint_id', '=', id).execute()
}

/** Ends it, or takes it up again; either of the two does. */
export async function endComplaint(sql: Sql, id: string, at: Date | null): Promise<void> {
  await sql.updateTable('complaint').set({ ended_at: at }).where('id', '=', id).execute()
}

/** Deletes it with all that was said to it; that there was one stays in the count. */
export async function takeBackComplaint(sql: Sql, me: SignedIn, id: string): Promise<void> {
  await sql.deleteFrom('complaint').where('id', '=', id).where('citizen_id', '=', me.personId).execute()
}
