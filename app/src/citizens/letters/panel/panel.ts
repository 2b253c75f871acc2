import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../../shared/request/errors.ts'
import type { PutBack } from '../../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../../shared/request/route.ts'
import { letGo } from '../../../shared/undo/let-go.ts'
import { openLetter, sealLetter, type Keys } from '../sealed.ts'

/** What somebody understood, felt and would do; each may be ''. */
export interface PanelWords {
  understood: string
  felt: string
  would: string
}

/** A letter as the panel is shown it. */
export interface PanelLetter {
  id: string
  versionId: string
  text: string
  /** The last day on which it is asked about. */
  until: string
}

/** What somebody in the panel said; whose it is stands elsewhere. */
export interface PanelAnswer extends PanelWords {
  id: string
  letterId: string
  /** From 1, in the letter as it was shown; null is about all of it. */
  paragraph: number | null
}

const textOf = (id: string) => `panel_letter ${id} text`
const wordsOf = (id: string) => `panel_answer ${id} words`

/** Whether the visitor has said yes to be asked. */
export async function isInPanel(sql: Sql, me: SignedIn): Promise<boolean> {
  const row = await sql
    .selectFrom('panel_person')
    .select('person_id')
    .where('person_id', '=', me.personId)
    .executeTakeFirst()
  return row !== undefined
}

/** The visitor says yes, or no again; what they have said stays theirs either way. */
export async function sayInPanel(sql: Sql, me: SignedIn, is: boolean): Promise<void> {
  if (is)
    await sql
      .insertInto('panel_person')
      .values({ municipality_id: me.municipalityId, person_id: me.personId })
      .onConflict((same) => same.doNothing())
      .execute()
  else await sql.deleteFrom('panel_person').where('person_id', '=', me.personId).execute()
}

const letters = (sql: Sql) =>
  sql
    .selectFrom('panel_letter')
    .select(['id', 'version_id', 'text_sealed', 'until'])
    .orderBy('created_at')
    .orderBy('id')
type LetterRow = Awaited<ReturnType<ReturnType<typeof letters>['execute']>>[number]
const opened = (keys: Keys, me: SignedIn, row: LetterRow): PanelLetter => ({
  ...{ id: row.id, versionId: row.version_id, until: row.until },
  text: openLetter<string>(keys, me, textOf(row.id), row.text_sealed),
})

/** What the panel is asked about now, the longest asked first. */
export async function lettersToAnswer(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  day: string,
): Promise<PanelLetter[]> {
  const rows = await letters(sql).where('until', '>=', day).limit(20).execute()
  return rows.map((row) => opened(keys, me, row))
}

/** @throws NotFound when the visitor is not asked about it */
export async function letterToAnswer(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
  day: string,
): Promise<PanelLetter> {
  const row = await letters(sql).where('id', '=', id).where('until', '>=', day).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

/** All that the panel was shown of a letter. */
export async function panelLettersOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  templateId: string,
): Promise<PanelLetter[]> {
  const rows = await letters(sql).where('template_id', '=', templateId).execute()
  return rows.map((row) => opened(keys, me, row))
}

/** Shows the panel a copy of a version until a day; the same id twice is one. */
export async function askPanel(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  {
    id,
    templateId,
    ...of
  }: { id: string; templateId: string; versionId: string; text: string; until: string },
): Promise<void> {
  await sql
    .insertInto('panel_letter')
    .values({
      ...{ municipality_id: me.municipalityId, id, template_id: templateId, version_id: of.versionId },
      ...{ until: of.until, asked_by: me.personId, text_sealed: sealLetter(keys, me, textOf(id), of.text) },
    })
    .onConflict((same) => same.doNothing())
    .execute()
}

const answers = (sql: Sql) =>
  sql.selectFrom('panel_answer').select(['id', 'panel_letter_id', 'paragraph', 'words_sealed']).orderBy('id')
type AnswerRow = Awaited<ReturnType<ReturnType<typeof answers>['execute']>>[number]
const said = (keys: Keys, me: SignedIn, row: AnswerRow): PanelAnswer => ({
  ...openLetter<PanelWords>(keys, me, wordsOf(row.id), row.words_sealed),
  ...{ id: row.id, letterId: row.panel_letter_id, paragraph: row.paragraph },
})

/** What was said about these, in no order that tells who or when. */
export async function saidAbout(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  letterIds: readonly string[],
): Promise<PanelAnswer[]> {
  if (letterIds.length === 0) return []
  const rows = await answers(sql).where('panel_letter_id', 'in', letterIds).execute()
  return rows.map((row) => said(keys, me, row))
}

/** What the visitor has said themselves. */
export async function ownAnswers(sql: Sql, keys: Keys, me: SignedIn): Promise<PanelAnswer[]> {
  const rows = await answers(sql)
    .where('id', 'in', (of) =>
      of.selectFrom('panel_answer_of as o').select('o.answer_id').where('o.person_id', '=', me.personId),
    )
    .execute()
  return rows.map((row) => said(keys, me, row))
}

/**
 * Says something about a letter; the same id twice is one.
 *
 * @param waitsFor so many must have answered before the house reads it; null is at once
 */
export async function sayToPanel(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, letterId, paragraph, ...words }: PanelAnswer,
  waitsFor: number | null,
): Promise<void> {
  const mine = await sql
    .selectFrom('panel_answer_of')
    .select('answer_id')
    .where('answer_id', '=', id)
    .execute()
  if (mine.length > 0) return
  const here = { municipality_id: me.municipalityId }
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('panel_answer')
    .values({
      ...{ ...here, id, panel_letter_id: letterId, paragraph, waits_for: waitsFor },
      words_sealed: sealLetter(keys, me, wordsOf(id), words satisfies PanelWords),
    })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  if (made !== 1n) return
  await sql
    .insertInto('panel_answer_of')
    .values({ ...here, answer_id: id, person_id: me.personId })
    .execute()
}

/**
 * Deletes what the visitor said.
 *
 * @returns the address that undoes it; undefined where it is gone already, or another's
 */
export async function deleteAnswer(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const gone = await sql.deleteFrom('panel_answer').where('id', '=', id).returningAll().executeTakeFirst()
  return gone && letGo(sql, services, me, { kind: 'panelAnswer', kept: gone })
}

/** It is said again, while the panel is asked about the letter and the visitor is in it. */
export const sayAgain: PutBack = async ({ me }, sql, kept) => {
  const row = kept as { id: string }
  await sql
    .insertInto('panel_answer')
    .values(kept as never)
    .execute()
  await sql
    .insertInto('panel_answer_of')
    .values({ municipality_id: me.municipalityId, answer_id: row.id, person_id: me.personId })
    .execute()
  return '/min/brevpanel'
}
