import type { Sql } from '@lydhoer/database'
import { Conflict, NotFound } from '../../shared/request/errors.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { openMatter, sealMatter } from '../matter/sealed-words.ts'
import { problems } from './messages.ts'
import type { GuidanceKind, Placed, SheetLine } from './sheet.ts'

export interface Sheet {
  id: string
  kind: GuidanceKind
  lines: readonly SheetLine[]
  madeBy: string
  createdAt: Date
  givenAt: Date | null
  placed: Placed | null
}

const context = (id: string) => `guidance_sheet ${id} lines`
const columns = ['id', 'kind', 'lines_sealed', 'made_by', 'created_at', 'given_at', 'placed'] as const

const sheetsIn = (sql: Sql, citizenId: string) =>
  sql.selectFrom('guidance_sheet').select(columns).where('citizen_id', '=', citizenId)
type Row = Awaited<ReturnType<ReturnType<typeof sheetsIn>['execute']>>[number]

const opened = (key: Buffer, row: Row): Sheet => ({
  id: row.id,
  kind: row.kind,
  lines: openMatter<{ lines: SheetLine[] }>(key, context(row.id), row.lines_sealed).lines,
  madeBy: row.made_by,
  createdAt: row.created_at,
  givenAt: row.given_at,
  placed: row.placed,
})

/** The citizen's sheets, the newest first. */
export async function sheetsOf(sql: Sql, key: Buffer, citizenId: string, most = 50): Promise<Sheet[]> {
  const rows = await sheetsIn(sql, citizenId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map((row) => opened(key, row))
}

/** @throws NotFound when there is no such sheet of that citizen's for the one who asks */
export async function sheetOf(sql: Sql, key: Buffer, citizenId: string, id: string): Promise<Sheet> {
  const row = await sheetsIn(sql, citizenId).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(key, row)
}

interface NewSheet {
  citizenId: string
  kind: GuidanceKind
  lines: readonly SheetLine[]
  submissionId: string
}

/** Makes a sheet; the same submission twice is one. @returns its id */
export async function makeSheet(sql: Sql, key: Buffer, me: SignedIn, one: NewSheet): Promise<string> {
  const id = crypto.randomUUID()
  await sql
    .insertInto('guidance_sheet')
    .values({
      municipality_id: me.municipalityId,
      id,
      citizen_id: one.citizenId,
      kind: one.kind,
      lines_sealed: sealMatter(key, context(id), { lines: one.lines }),
      made_by: me.personId,
      submission_id: one.submissionId,
    })
    .onConflict((same) => same.columns(['municipality_id', 'made_by', 'submission_id']).doNothing())
    .execute()
  const kept = await sql
    .selectFrom('guidance_sheet')
    .select('id')
    .where('made_by', '=', me.personId)
    .where('submission_id', '=', one.submissionId)
    .executeTakeFirstOrThrow()
  return kept.id
}

/** Puts the lines of a sheet right that has not been given. @throws Conflict when it has: what was gone through stands */
export async function changeSheet(
  sql: Sql,
  key: Buffer,
  { id, lines, now }: Pick<Sheet, 'id' | 'lines'> & { now: Date },
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('guidance_sheet')
    .set({ lines_sealed: sealMatter(key, context(id), { lines }), changed_at: now })
    .where('id', '=', id)
    .where('given_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Conflict(problems.given)
}

/** Says where in the meeting it was gone through; null takes that back. The moment of the first time stands. */
export async function sayGiven(
  sql: Sql,
  id: string,
  { placed, now }: { placed: Placed | null; now: Date },
): Promise<void> {
  await sql
    .updateTable('guidance_sheet')
    .set((set) => ({
      placed,
      given_at: placed === null ? null : set.fn.coalesce('given_at', set.val(now)),
    }))
    .where('id', '=', id)
    .execute()
}

interface KeptSheet {
  row: {
    municipality_id: string
    id: string
    citizen_id: string
    kind: GuidanceKind
    lines_sealed: Buffer
    made_by: string
    submission_id: string
  }
}

/** Throws away a sheet that was not given. @returns the address that undoes it; undefined where there was none, or it is somebody else's */
export async function throwAwaySheet(
  sql: Sql,
  { services, me }: Pick<Visit, 'services' | 'me'>,
  id: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('guidance_sheet')
    .where('id', '=', id)
    .where('given_at', 'is', null)
    .returning(['municipality_id', 'id', 'citizen_id', 'kind', 'lines_sealed', 'made_by', 'submission_id'])
    .executeTakeFirst()
  // Put back is what one made oneself: the policy lets nobody write in another's name.
  if (row?.made_by !== me.personId) return undefined
  const kept: KeptSheet = { row }
  return letGo(sql, services, me, { kind: 'guidanceSheet', kept })
}

/** Puts it back as it was. */
export const putBackSheet: PutBack = async (_, sql, kept) => {
  const { row } = kept as KeptSheet
  await sql
    .insertInto('guidance_sheet')
    .values(row)
    .onConflict((same) => same.doNothing())
    .execute()
  return `/borgere/${row.citizen_id}/vejledning/${row.id}`
}
