import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import { sealWords } from '../keys.ts'
import type { StudySettings } from '../settings.ts'
import type { DataSetSeen } from '../data-set.ts'
import type { StudySeen } from '../studies.ts'

/** Begins a study for its owner. The same form sent twice begins it once. */
export async function beginStudy(
  sql: Sql,
  me: SignedIn,
  dataSet: DataSetSeen,
  study: { title: string; settings: StudySettings; submissionId: string },
): Promise<string> {
  const id = crypto.randomUUID()
  const begun = await sql
    .insertInto('study')
    .values({
      municipality_id: me.municipalityId,
      id,
      data_set_id: dataSet.id,
      owner_id: me.personId,
      title_sealed: sealWords(dataSet.key, `title ${id}`, study.title),
      settings: JSON.stringify(study.settings),
      submission_id: study.submissionId,
    })
    // Without naming the columns: those who may see the row are written after it.
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  if (begun.numInsertedOrUpdatedRows === 0n) {
    const { id } = await sql
      .selectFrom('study')
      .select('id')
      .where('owner_id', '=', me.personId)
      .where('submission_id', '=', study.submissionId)
      .executeTakeFirstOrThrow()
    return id
  }
  await shareStudy(sql, me, { id, dataSetId: dataSet.id }, [me.personId])
  return id
}

/** Shares a study with people; the database refuses those who may not use its data set. */
export async function shareStudy(
  sql: Sql,
  me: SignedIn,
  study: { id: string; dataSetId: string },
  people: readonly string[],
): Promise<void> {
  if (people.length === 0) return
  await sql
    .insertInto('study_reader')
    .values(
      people.map((person_id) => ({
        municipality_id: me.municipalityId,
        study_id: study.id,
        data_set_id: study.dataSetId,
        owner_id: me.personId,
        person_id,
      })),
    )
    .onConflict((on) => on.columns(['municipality_id', 'study_id', 'person_id']).doNothing())
    .execute()
}

/** Those who have a study, as far as the asker may know. */
export async function readersOf(
  sql: Sql,
  study: Pick<StudySeen, 'id'>,
): Promise<{ id: string; name: string }[]> {
  return sql
    .selectFrom('study_reader as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id', 'p.display_name as name'])
    .where('r.study_id', '=', study.id)
    .orderBy('p.display_name')
    .execute()
}

/** Those who may use the data set of a study and do not have the study. */
export async function possibleReaders(sql: Sql, study: StudySeen): Promise<{ id: string; name: string }[]> {
  return sql
    .selectFrom('data_set_user as u')
    .innerJoin('person as p', 'p.id', 'u.person_id')
    .select(['p.id', 'p.display_name as name'])
    .where('u.data_set_id', '=', study.dataSet.id)
    .where('u.person_id', 'not in', (query) =>
      query.selectFrom('study_reader').select('person_id').where('study_id', '=', study.id),
    )
    .orderBy('p.display_name')
    .execute()
}

/**
 * Takes a study back from somebody.
 *
 * @returns the name of whom it was taken from
 * @throws NotFound unless the asker is its owner; the owner's own reading is never taken
 */
export async function takeStudyBack(
  sql: Sql,
  me: SignedIn,
  studyId: string,
  personId: string,
): Promise<string> {
  const reader = (await readersOf(sql, { id: studyId })).find(({ id }) => id === personId)
  const gone = await sql
    .deleteFrom('study_reader')
    .where('study_id', '=', studyId)
    .where('owner_id', '=', me.personId)
    .where('person_id', '=', personId)
    .where('person_id', '!=', me.personId)
    .executeTakeFirst()
  if (!reader || gone.numDeletedRows === 0n) throw new NotFound()
  return reader.name
}

/** @throws NotFound unless the asker is its owner */
export async function deleteStudy(sql: Sql, me: SignedIn, id: string): Promise<void> {
  const gone = await sql
    .deleteFrom('study')
    .where('id', '=', id)
    .where('owner_id', '=', me.personId)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
}
