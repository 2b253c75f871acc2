import type { Sql } from '@lydhoer/database'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Whose } from './kinds.ts'
import { criterionContext, openForHouse, sealForHouse, type Keys } from './sealed.ts'
import { problems } from './told.ts'

/** A criterion as it was from a day on. */
export interface Version {
  /** From 1. */
  number: number
  whose: Whose
  /** Whether it holds from that day, or no longer does. */
  stands: boolean
  fromDay: string
  words: string
  /** Why it was changed; '' in the first. */
  reason: string
}

/** A criterion with all that it was, the latest first. */
export interface Criterion {
  id: string
  now: Version
  versions: readonly Version[]
}

/** All criteria in the order in which they were set, also those that hold no longer. */
export async function criteriaOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  evaluationId: string,
): Promise<Criterion[]> {
  const rows = await sql
    .selectFrom('evaluation_criterion')
    .select(['id', 'criterion_id', 'number', 'whose', 'stands', 'from_day', 'words_sealed'])
    .where('evaluation_id', '=', evaluationId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return [...Map.groupBy(rows, ({ criterion_id }) => criterion_id)].flatMap(([id, these]) => {
    const versions = these
      .map((row): Version => ({
        ...{ number: row.number, whose: row.whose, stands: row.stands, fromDay: row.from_day },
        ...openForHouse<Pick<Version, 'words' | 'reason'>>(
          ...([keys, me, criterionContext(row.id), row.words_sealed] as const),
        ),
      }))
      .sort((a, b) => b.number - a.number)
    const [now] = versions
    return now ? [{ id, now, versions }] : []
  })
}

/** @throws NotFound where the evaluation has no such criterion */
export async function criterionOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  evaluationId: string,
  id: string,
): Promise<Criterion> {
  const found = (await criteriaOf(sql, keys, me, evaluationId)).find((one) => one.id === id)
  if (!found) throw new NotFound()
  return found
}

/** Sets a criterion; the same id twice is one. */
export async function setCriterion(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  evaluationId: string,
  { id, ...said }: { id: string } & Pick<Version, 'whose' | 'fromDay' | 'words'>,
): Promise<void> {
  const first = { ...said, number: 1, stands: true, reason: '' }
  await sql
    .insertInto('evaluation_criterion')
    .values(columns(keys, me, { id, evaluationId, criterionId: id }, first))
    .onConflict((same) => same.doNothing())
    .execute()
}

/**
 * Changes a criterion, or says that it holds no longer: what it was stays to be read.
 *
 * @param id of the form; sent twice is once
 * @throws Invalid where somebody else has changed it in the meantime
 */
export async function changeCriterion(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  of: { id: string; evaluationId: string; criterionId: string },
  said: Version,
): Promise<void> {
  await oneAtATime(sql, of.criterionId)
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('evaluation_criterion')
    .values(columns(keys, me, of, said))
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  if (made === 1n) return
  const isSentTwice = await sql
    .selectFrom('evaluation_criterion')
    .select('id')
    .where('id', '=', of.id)
    .executeTakeFirst()
  if (!isSentTwice) throw new Invalid([{ field: 'words', what: problems.writtenSince }])
}

const columns = (
  keys: Keys,
  me: SignedIn,
  of: { id: string; evaluationId: string; criterionId: string },
  { number, whose, stands, fromDay, words, reason }: Version,
) => ({
  ...{ municipality_id: me.municipalityId, id: of.id, evaluation_id: of.evaluationId },
  ...{ criterion_id: of.criterionId, number, whose, stands, from_day: fromDay, written_by: me.personId },
  words_sealed: sealForHouse(keys, me, criterionContext(of.id), { words, reason }),
})
