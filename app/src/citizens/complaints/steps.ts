import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import type { Helper } from '../matter/help.ts'
import { openMatter, sealMatter } from '../matter/sealed-words.ts'
import { complaintKey } from './key.ts'
import type { TalkPlace } from './kinds.ts'

export type StepKind = 'invited' | 'answered' | 'yes' | 'no' | 'otherTime' | 'cameOfIt' | 'sentOn'

/** Something that one of the two said to a complaint, in their own words. */
export interface Step {
  id: string
  kind: StepKind
  /** Whether the citizen said it; else the leader who had it then. */
  isCitizens: boolean
  /** What whoever said it is called. */
  by: string
  /** To whom it was sent on; '' else. */
  to: string
  words: string
  startsAt: Date | null
  place: TalkPlace | null
  missedDay: string | null
  helpedBy: Helper | null
  at: Date
}

interface StepWords {
  words: string
  by: string
  to: string
}
const context = (id: string) => `complaint_step ${id} words`

/** What was said to each of some complaints, in the order in which it was. */
export async function stepsOf(
  sql: Sql,
  of: readonly { id: string; citizenId: string; key: Buffer }[],
): Promise<ReadonlyMap<string, Step[]>> {
  const steps = new Map<string, Step[]>(of.map(({ id }) => [id, []]))
  if (of.length === 0) return steps
  const byId = new Map(of.map((one) => [one.id, one]))
  const rows = await sql
    .selectFrom('complaint_step')
    .selectAll()
    .where('complaint_id', 'in', [...byId.keys()])
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  for (const row of rows) {
    const complaint = byId.get(row.complaint_id)
    if (!complaint) continue
    const { words, by, to } = openMatter<StepWords>(complaint.key, context(row.id), row.words_sealed)
    steps.get(row.complaint_id)?.push({
      id: row.id,
      kind: row.kind,
      isCitizens: row.by_id === complaint.citizenId,
      by,
      to,
      words,
      startsAt: row.starts_at,
      place: row.place,
      missedDay: row.missed_day,
      helpedBy: row.helped_by,
      at: row.created_at,
    })
  }
  return steps
}

export interface NewStep {
  submissionId: string
  kind: StepKind
  words?: string
  startsAt?: Date | null
  place?: TalkPlace | null
  to?: string
  missedDay?: string | null
  helpedBy?: Helper | null
}

/** Says something to a complaint, in the visitor's name; the same submission twice is one. @returns whether it was said now */
export async function sayTo(
  sql: Sql,
  keys: Pick<Services, 'masterKey'>,
  me: SignedIn,
  { id: complaintId }: { id: string },
  one: NewStep,
): Promise<boolean> {
  const id = crypto.randomUUID()
  const row = await sql
    .selectFrom('complaint')
    .select(['id', 'wrapped_key'])
    .where('id', '=', complaintId)
    .executeTakeFirstOrThrow()
  const words: StepWords = { words: one.words ?? '', by: me.displayName, to: one.to ?? '' }
  const { numInsertedOrUpdatedRows } = await sql
    .insertInto('complaint_step')
    .values({
      municipality_id: me.municipalityId,
      id,
      complaint_id: complaintId,
      by_id: me.personId,
      kind: one.kind,
      starts_at: one.startsAt ?? null,
      place: one.place ?? null,
      missed_day: one.missedDay ?? null,
      helped_by: one.helpedBy ?? null,
      words_sealed: sealMatter(complaintKey(keys, me, row), context(id), words),
      submission_id: one.submissionId,
    })
    .onConflict((same) => same.columns(['municipality_id', 'by_id', 'submission_id']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** The first time that the leader invites or writes, it is answered. */
export async function noteAnswered(sql: Sql, id: string, now: Date): Promise<void> {
  await sql
    .updateTable('complaint')
    .set({ answered_at: now })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .execute()
}
