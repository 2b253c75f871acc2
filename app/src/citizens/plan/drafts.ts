import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { sealMatter } from '../matter/sealed-words.ts'
import { sealLine, type CameFrom, type PlanLine, type Said } from './lines.ts'
import { whyContext, type Version } from './plans.ts'

/** Lines further apart than one, so that another fits between. */
export const apart = 10

/** A line that is being written, with where it stands and comes from. */
export type NewLine = Said & CameFrom & { lineId?: string; isOut?: boolean }

const rowOf = (
  key: Buffer,
  me: SignedIn,
  { versionId, citizenId, place }: { versionId: string; citizenId: string; place: number },
  line: NewLine,
) => {
  const lineId = line.lineId ?? crypto.randomUUID()
  return {
    municipality_id: me.municipalityId,
    version_id: versionId,
    line_id: lineId,
    citizen_id: citizenId,
    part: line.part,
    place,
    in_own_words: line.inOwnWords,
    words_sealed: sealLine(key, versionId, lineId, line),
    does: line.does,
    promised_by: line.promisedBy,
    by_day: line.byDay,
    rule_id: line.ruleId,
    is_spared: line.isSpared,
    is_out: line.isOut ?? false,
    came_from: line.cameFrom,
    from_day: line.fromDay,
    agenda_line_id: line.agendaLineId,
    conversation_id: line.conversationId,
    pick_id: line.pickId,
    meeting_id: line.meetingId,
    written_by: me.personId,
  }
}

/**
 * Begins a draft with these lines. Where there is one already, or the same submission came twice, nothing is begun.
 *
 * @returns whether it was begun
 */
export async function startDraft(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  one: { citizenId: string; meetingId: string | null; submissionId: string; lines: readonly NewLine[] },
): Promise<boolean> {
  const id = crypto.randomUUID()
  const begun = await sql
    .insertInto('plan_version')
    .values({
      municipality_id: me.municipalityId,
      id,
      citizen_id: one.citizenId,
      written_by: me.personId,
      meeting_id: one.meetingId,
      submission_id: one.submissionId,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!begun) return false
  await addLines(sql, key, me, { id, citizenId: one.citizenId, lines: [] }, one.lines)
  return true
}

/** Adds lines to a draft, after those that are there. @throws an error of SQLSTATE 55000 when the plan has been decided */
export async function addLines(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  draft: Pick<Version, 'id' | 'citizenId' | 'lines'>,
  lines: readonly NewLine[],
): Promise<void> {
  if (lines.length === 0) return
  const last = Math.max(0, ...draft.lines.map(({ place }) => place))
  await sql
    .insertInto('plan_line')
    .values(
      lines.map((line, nth) =>
        rowOf(
          key,
          me,
          { versionId: draft.id, citizenId: draft.citizenId, place: last + (nth + 1) * apart },
          line,
        ),
      ),
    )
    .onConflict((on) => on.doNothing())
    .execute()
}

/** Says a line of a draft anew. Where it came from stays. @throws NotFound when it is not there */
export async function changeLine(
  sql: Sql,
  key: Buffer,
  versionId: string,
  lineId: string,
  said: Omit<Said, 'part'>,
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('plan_line')
    .set({
      in_own_words: said.inOwnWords,
      words_sealed: sealLine(key, versionId, lineId, said),
      does: said.does,
      promised_by: said.promisedBy,
      by_day: said.byDay,
      rule_id: said.ruleId,
      is_spared: said.isSpared,
    })
    .where('version_id', '=', versionId)
    .where('line_id', '=', lineId)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** Takes a line out of the draft, or puts it back: it stood in the plan before, and the citizen sees that it was taken out. */
export async function takeOut(sql: Sql, versionId: string, lineId: string, isOut: boolean): Promise<void> {
  await sql
    .updateTable('plan_line')
    .set({ is_out: isOut })
    .where('version_id', '=', versionId)
    .where('line_id', '=', lineId)
    .execute()
}

/** Takes off a line that is new in the draft; it has been in no plan. @returns its row, for putting it back */
export const takeOff = (sql: Sql, versionId: string, lineId: string) =>
  sql
    .deleteFrom('plan_line')
    .where('version_id', '=', versionId)
    .where('line_id', '=', lineId)
    .returningAll()
    .executeTakeFirst()

/** Moves a line up past the one above it, in its part. */
export async function moveUp(sql: Sql, draft: Version, line: PlanLine): Promise<void> {
  const above = draft.lines
    .filter((one) => one.part === line.part && one.place < line.place && !one.isOut)
    .at(-1)
  if (!above) return
  const put = (lineId: string, place: number) =>
    sql
      .updateTable('plan_line')
      .set({ place })
      .where('version_id', '=', draft.id)
      .where('line_id', '=', lineId)
      .execute()
  await put(line.lineId, above.place)
  await put(above.lineId, line.place)
}

/** Decides a draft: from then on it holds, and nobody changes a line of it. @throws NotFound when it is no draft any more */
export async function decide(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  versionId: string,
  { why, at }: { why: string; at: Date },
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('plan_version')
    .set({
      why_sealed: sealMatter(key, whyContext(versionId), { why }),
      decided_by: me.personId,
      decided_at: at,
    })
    .where('id', '=', versionId)
    .where('decided_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows > 0n) return
  // A press that came a moment earlier has decided it.
  const decided = await sql
    .selectFrom('plan_version')
    .select('id')
    .where('id', '=', versionId)
    .where('decided_at', 'is not', null)
    .executeTakeFirst()
  if (!decided) throw new NotFound()
}

/** Throws a draft away. @returns its row and those of its lines, for putting it back; nothing when it was gone */
export async function throwAway(sql: Sql, citizenId: string) {
  const lines = await sql
    .selectFrom('plan_line as l')
    .innerJoin('plan_version as v', 'v.id', 'l.version_id')
    .selectAll('l')
    .where('v.citizen_id', '=', citizenId)
    .where('v.decided_at', 'is', null)
    .execute()
  const version = await sql
    .deleteFrom('plan_version')
    .where('citizen_id', '=', citizenId)
    .where('decided_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
  return version && { version, lines }
}
