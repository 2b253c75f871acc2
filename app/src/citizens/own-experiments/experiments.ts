import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { openMatter, sealMatter } from '../matter/sealed-words.ts'

/** What a citizen wants to try themselves. */
export interface OwnExperiment {
  id: string
  wants: string
  /** '' where nothing was said. */
  looksFor: string
  /** From which day their page asks; null is not asked. */
  askOn: string | null
  /** How it went; null until they have said. */
  went: string | null
  /** Whether those who work with them see it. */
  isShown: boolean
  writtenAt: Date
}

const wordsContext = (id: string) => `citizen_experiment ${id} words`
const wentContext = (id: string) => `citizen_experiment ${id} went`
/** So many stand on a page, the newest; the file that the citizen takes along has all. */
const shown = 50

/** What a citizen wants to try, as far as the visitor may see it: what their page asks about first, then the newest. */
export async function ownExperimentsOf(
  sql: Sql,
  key: Buffer,
  citizenId: string,
  most = shown,
): Promise<OwnExperiment[]> {
  const rows = await sql
    .selectFrom('citizen_experiment')
    .selectAll()
    .where('citizen_id', '=', citizenId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...openMatter<{ wants: string; looksFor: string }>(key, wordsContext(row.id), row.words_sealed),
    ...{ id: row.id, askOn: row.ask_on, isShown: row.shown, writtenAt: row.created_at },
    went: row.went_sealed && openMatter<{ words: string }>(key, wentContext(row.id), row.went_sealed).words,
  }))
}

/** @throws NotFound unless it is the visitor's own */
export async function ownExperimentOf(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  id: string,
): Promise<OwnExperiment> {
  const one = (await ownExperimentsOf(sql, key, me.personId, 100_000)).find((each) => each.id === id)
  if (!one) throw new NotFound()
  return one
}

export interface ToTry {
  submissionId: string
  wants: string
  looksFor: string
  askOn: string | null
}

/** The citizen writes what they want to try; the same submission twice is one. */
export async function writeOwnExperiment(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  { submissionId, wants, looksFor, askOn }: ToTry,
): Promise<void> {
  const id = crypto.randomUUID()
  await sql
    .insertInto('citizen_experiment')
    .values({
      ...{ municipality_id: me.municipalityId, id, citizen_id: me.personId, submission_id: submissionId },
      ...{ ask_on: askOn, words_sealed: sealMatter(key, wordsContext(id), { wants, looksFor }) },
    })
    .onConflict((same) => same.columns(['municipality_id', 'citizen_id', 'submission_id']).doNothing())
    .execute()
}

async function change(sql: Sql, me: SignedIn, id: string, what: object): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('citizen_experiment')
    .set(what)
    .where('id', '=', id)
    .where('citizen_id', '=', me.personId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** The citizen tells how it went, and is asked no more. @throws NotFound unless it is their own */
export const tellHowItWent = (sql: Sql, key: Buffer, me: SignedIn, id: string, words: string) =>
  change(sql, me, id, { went_sealed: sealMatter(key, wentContext(id), { words }), ask_on: null })

/** The citizen is asked no more. @throws NotFound unless it is their own */
export const letLie = (sql: Sql, me: SignedIn, id: string) => change(sql, me, id, { ask_on: null })

/** Those who work with the citizen see it from now on, or see it no more. @throws NotFound unless it is their own */
export const show = (sql: Sql, me: SignedIn, id: string, isShown: boolean) =>
  change(sql, me, id, { shown: isShown })

/**
 * The citizen deletes it.
 *
 * @returns the address that undoes it; undefined where it is gone already
 */
export async function deleteOwnExperiment(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('citizen_experiment')
    .where('id', '=', id)
    .where('citizen_id', '=', me.personId)
    .returning(['municipality_id', 'id', 'citizen_id', 'words_sealed', 'went_sealed', 'ask_on'])
    .returning(['shown', 'submission_id'])
    .executeTakeFirst()
  return row && letGo(sql, services, me, { kind: 'citizenExperiment', kept: row })
}
