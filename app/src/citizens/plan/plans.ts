import type { Sql } from '@lydhoer/database'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { NotFound } from '../../shared/request/errors.ts'
import { openMatter } from '../matter/sealed-words.ts'
import { openLine, type PlanLine } from './lines.ts'

/** A plan as it was decided on a day, or a draft of one. */
export interface Version {
  id: string
  citizenId: string
  /** Null is a draft. */
  decidedAt: Date | null
  decidedBy: string | null
  createdAt: Date
  /** The meeting that it was begun from. */
  meetingId: string | null
  /** What is different from the plan before, and why; '' where there was none before. */
  why: string
  lines: PlanLine[]
}

/** What there is of a citizen's plan. */
export interface Plan {
  /** The newest that is decided. */
  holds: Version | undefined
  /** The one that it took the place of. */
  before: Version | undefined
  draft: Version | undefined
}

const whyContext = (id: string) => `plan_version ${id} why`
export { whyContext }

/** Versions with their lines, in one statement. */
const versionsIn = (sql: Sql, citizenId: string) =>
  sql
    .selectFrom('plan_version as v')
    .selectAll('v')
    .select((of) =>
      jsonArrayFrom(
        of
          .selectFrom('plan_line as l')
          .selectAll('l')
          .whereRef('l.version_id', '=', 'v.id')
          .orderBy('l.place')
          .orderBy('l.line_id'),
      ).as('lines'),
    )
    .where('v.citizen_id', '=', citizenId)

type Row = Awaited<ReturnType<ReturnType<typeof versionsIn>['execute']>>[number]

const opened = (key: Buffer, row: Row): Version => ({
  id: row.id,
  citizenId: row.citizen_id,
  decidedAt: row.decided_at,
  decidedBy: row.decided_by,
  createdAt: row.created_at,
  meetingId: row.meeting_id,
  why: row.why_sealed ? openMatter<{ why: string }>(key, whyContext(row.id), row.why_sealed).why : '',
  lines: row.lines.map((line) => ({
    ...openLine(key, row.id, line.line_id, line.words_sealed),
    lineId: line.line_id,
    place: line.place,
    part: line.part,
    inOwnWords: line.in_own_words,
    does: line.does,
    promisedBy: line.promised_by,
    byDay: line.by_day,
    ruleId: line.rule_id,
    isSpared: line.is_spared,
    isOut: line.is_out,
    cameFrom: line.came_from,
    fromDay: line.from_day,
    agendaLineId: line.agenda_line_id,
    conversationId: line.conversation_id,
    pickId: line.pick_id,
    meetingId: line.meeting_id,
  })),
})

/** The plan that holds, the one before it, and a draft, as far as there are any. */
export async function planOf(sql: Sql, key: Buffer, citizenId: string): Promise<Plan> {
  const rows = await versionsIn(sql, citizenId)
    .orderBy('v.decided_at', (order) => order.desc().nullsFirst())
    .limit(3)
    .execute()
  const [holds, before] = rows.filter((row) => row.decided_at !== null)
  const draft = rows.find((row) => row.decided_at === null)
  const version = (row: Row | undefined) => row && opened(key, row)
  return { holds: version(holds), before: version(before), draft: version(draft) }
}

/** One version, and the one that was decided before it. @throws NotFound when there is no such version of that citizen's */
export async function versionOf(
  sql: Sql,
  key: Buffer,
  citizenId: string,
  id: string,
): Promise<{ version: Version; before: Version | undefined }> {
  const row = await versionsIn(sql, citizenId).where('v.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  const earlier = await versionsIn(sql, citizenId)
    .where('v.decided_at', 'is not', null)
    .$if(row.decided_at !== null, (one) => one.where('v.decided_at', '<', row.decided_at))
    .orderBy('v.decided_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { version: opened(key, row), before: earlier && opened(key, earlier) }
}

/** The draft. @throws NotFound when there is none */
export async function draftOf(
  sql: Sql,
  key: Buffer,
  citizenId: string,
): Promise<{ draft: Version; holds: Version | undefined }> {
  const { draft, holds } = await planOf(sql, key, citizenId)
  if (!draft) throw new NotFound()
  return { draft, holds }
}

/** All that have been decided with their lines, the newest first. */
export async function decidedVersions(
  sql: Sql,
  key: Buffer,
  citizenId: string,
  most = 50,
): Promise<Version[]> {
  const rows = await versionsIn(sql, citizenId)
    .where('v.decided_at', 'is not', null)
    .orderBy('v.decided_at', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => opened(key, row))
}

/** All that have been decided, the newest first, by their days alone. */
export async function decidedDays(sql: Sql, citizenId: string): Promise<{ id: string; decidedAt: Date }[]> {
  const rows = await sql
    .selectFrom('plan_version')
    .select(['id', 'decided_at'])
    .where('citizen_id', '=', citizenId)
    .where('decided_at', 'is not', null)
    .orderBy('decided_at', 'desc')
    .limit(50)
    .execute()
  return rows.flatMap(({ id, decided_at }) => (decided_at ? [{ id, decidedAt: decided_at }] : []))
}
