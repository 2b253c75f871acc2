import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import type { Placement } from './placements.ts'
import { open, seal, type LeadsTo } from './sealed.ts'

/** A stretch of the way that was agreed. */
export interface Stretch {
  id: string
  fromOn: string
  toOn: string
  what: string
  /** What must be true for it to go on. */
  mustBe: string
  pays: string
  writtenBy: string
  review: { held: boolean; words: string; by: string; on: string } | null
}

/** What a placement is agreed to lead to, from its start. */
export interface PackageCourse {
  leadsTo: LeadsTo
  words: string
  promisedBy: string
  stretches: Stretch[]
}

/** Null where nothing was agreed. */
export async function courseOf(sql: Sql, key: Buffer, placementId: string): Promise<PackageCourse | null> {
  const course = await sql
    .selectFrom('package_course')
    .selectAll()
    .where('placement_id', '=', placementId)
    .executeTakeFirst()
  if (!course) return null
  const rows = await sql
    .selectFrom('package_stretch')
    .selectAll()
    .where('placement_id', '=', placementId)
    .orderBy('from_on')
    .orderBy('created_at')
    .execute()
  return {
    ...open(key, 'package_course words', placementId, course.words_sealed),
    stretches: rows.map((row) => {
      const { reviewed_by: by, reviewed_on: on, review_sealed: sealed } = row
      return {
        ...open(key, 'package_stretch words', row.id, row.words_sealed),
        ...{ id: row.id, fromOn: row.from_on, toOn: row.to_on, writtenBy: row.written_by },
        review:
          by && on && sealed ? { ...open(key, 'package_stretch review', row.id, sealed), by, on } : null,
      }
    }),
  }
}

type Of = Pick<Placement, 'id' | 'citizenId'>

/** What it is to lead to is agreed once, at the start. */
export async function agreeCourse(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  { id: placementId, citizenId }: Of,
  course: Pick<PackageCourse, 'leadsTo' | 'words' | 'promisedBy'>,
): Promise<void> {
  await sql
    .insertInto('package_course')
    .values({
      ...{ municipality_id: me.municipalityId, placement_id: placementId, citizen_id: citizenId },
      ...{ written_by: me.personId, words_sealed: seal(key, 'package_course words', placementId, course) },
    })
    .onConflict((same) => same.columns(['municipality_id', 'placement_id']).doNothing())
    .execute()
}

/** A stretch is agreed; the same submission twice is one. */
export async function addStretch(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  { id: placementId, citizenId }: Of,
  {
    submissionId,
    fromOn,
    toOn,
    ...words
  }: Omit<Stretch, 'id' | 'writtenBy' | 'review'> & { submissionId: string },
): Promise<void> {
  const id = crypto.randomUUID()
  await sql
    .insertInto('package_stretch')
    .values({
      ...{ municipality_id: me.municipalityId, id, citizen_id: citizenId, placement_id: placementId },
      ...{ written_by: me.personId, from_on: fromOn, to_on: toOn, submission_id: submissionId },
      words_sealed: seal(key, 'package_stretch words', id, words),
    })
    .onConflict((same) => same.columns(['municipality_id', 'written_by', 'submission_id']).doNothing())
    .execute()
}

/** It is looked at whether what must be true was; said again, it is said anew. @throws NotFound unless it is there */
export async function reviewStretch(
  sql: Sql,
  { services, me, key }: { services: Pick<Services, 'now'>; me: SignedIn; key: Buffer },
  id: string,
  review: { held: boolean; words: string },
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('package_stretch')
    .set({
      ...{ reviewed_by: me.personId, reviewed_on: today(services.now()) },
      review_sealed: seal(key, 'package_stretch review', id, review),
    })
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** Whoever wrote a stretch takes it back until it is looked at. @returns the address that undoes it; undefined where it is gone, looked at, or another's */
export async function takeBackStretch(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('package_stretch')
    .where('id', '=', id)
    .where('written_by', '=', me.personId)
    .where('reviewed_on', 'is', null)
    .returning(['municipality_id', 'id', 'citizen_id', 'placement_id', 'written_by', 'from_on', 'to_on'])
    .returning(['words_sealed', 'submission_id'])
    .executeTakeFirst()
  return row && letGo(sql, services, me, { kind: 'packageStretch', kept: row })
}
