import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { rowAgain } from '../../shared/undo/row-again.ts'
import type { KindOfPeople } from '../house/kinds-of-people.ts'
import type { Material, Standing } from './kinds.ts'
import { findingContext, openOfFindings, sealOfFindings, type Keys } from '../house/sealed-findings.ts'

/** What stands in a finding. */
export interface FindingWords {
  title: string
  /** One to three, each a short sentence. */
  points: string[]
  /** What else there is to say; may be ''. */
  more: string
  /** What it does not say. */
  limits: string
  material: Material[]
}

/** Something that was found, and what it stands as. Days are `YYYY-MM-DD`. */
export interface Finding extends FindingWords {
  id: string
  writtenAs: KindOfPeople
  writtenOn: string
  changedOn: string | null
  by: { id: string; name: string }
  standing: Standing
}

const findings = (sql: Sql) =>
  sql
    .selectFrom('finding as f')
    .leftJoin('person as p', 'p.id', 'f.written_by')
    .leftJoinLateral(
      (of) =>
        of
          .selectFrom('finding_standing as t')
          .select('t.standing')
          .whereRef('t.finding_id', '=', 'f.id')
          .orderBy('t.created_at', 'desc')
          .limit(1)
          .as('s'),
      (on) => on.onTrue(),
    )
    .select(['f.id', 'f.written_as', 'f.words_sealed', 'f.written_by', 'f.written_on', 'f.changed_on'])
    .select(['p.display_name as name', 's.standing'])

type Row = Awaited<ReturnType<ReturnType<typeof findings>['execute']>>[number]

const opened = (keys: Keys, me: SignedIn, row: Row): Finding => ({
  ...openOfFindings<FindingWords>(keys, me, findingContext(row.id), row.words_sealed),
  ...{ id: row.id, writtenAs: row.written_as, writtenOn: row.written_on, changedOn: row.changed_on },
  ...{ by: { id: row.written_by, name: row.name ?? '' }, standing: row.standing ?? 'preliminary' },
})

/** A page of what was found, the newest first. */
export async function findingsOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  after: string | null,
): Promise<ListPage<Finding>> {
  const rows = await findings(sql)
    .where(standsAfter('finding', ['written_on', 'id'], after, 'f').$castTo<boolean>())
    .orderBy('f.written_on', 'desc')
    .orderBy('f.id', 'desc')
    .limit(readPerPage)
    .execute()
  return pageOfList(
    rows.map((row) => opened(keys, me, row)),
    after,
  )
}

/** @throws NotFound unless the visitor may read it */
export async function findingOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Finding> {
  const row = await findings(sql).where('f.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

/** @throws NotFound unless the visitor wrote it */
export async function ownFinding(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Finding> {
  const finding = await findingOf(sql, keys, me, id)
  if (finding.by.id !== me.personId) throw new NotFound()
  return finding
}

/** Writes a finding; the same id twice is one. */
export async function writeFinding(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, writtenAs, ...words }: Pick<Finding, 'id' | 'writtenAs'> & FindingWords,
): Promise<void> {
  await sql
    .insertInto('finding')
    .values({
      ...{ municipality_id: me.municipalityId, id, written_as: writtenAs, written_by: me.personId },
      words_sealed: sealOfFindings(keys, me, findingContext(id), words satisfies FindingWords),
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/** Writes the visitor's own finding anew; the day is told. */
export async function rewriteFinding(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
  { words, day }: { words: FindingWords; day: string },
): Promise<void> {
  await sql
    .updateTable('finding')
    .set({ words_sealed: sealOfFindings(keys, me, findingContext(id), words), changed_on: day })
    .where('id', '=', id)
    .execute()
}

/**
 * Takes back the visitor's own finding. What was quoted in it goes along and does not come back.
 *
 * @returns the address that undoes it; undefined where it is another's, or gone already
 */
export async function takeBackFinding(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const row = await sql.deleteFrom('finding').where('id', '=', id).returningAll().executeTakeFirst()
  if (!row) return undefined
  const { written_on: _, changed_on: __, ...kept } = row
  return letGo(sql, services, me, { kind: 'finding', kept })
}

/** It stands there again, preliminary and of this day. */
export const findingAgain = rowAgain<{ id: string }>('finding', ({ id }) => `/fund/${id}`)
