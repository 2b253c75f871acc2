import type { Sql } from '@lydhoer/database'
import { Conflict, NotFound, sqlState } from '../../../shared/request/errors.ts'
import type { PutBack } from '../../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../../shared/request/route.ts'
import { letGo } from '../../../shared/undo/let-go.ts'
import { openLetter, sealLetter, type Keys } from '../sealed.ts'
import { problems } from './messages.ts'

/** How a letter is or was worded. */
export interface LetterVersion {
  id: string
  /** From 1. */
  number: number
  text: string
  /** Since when it is sent; null while it is a draft. */
  usedFrom: string | null
  savedAt: Date
  /** Who saved it last; '' where the visitor does not see who it is. */
  byName: string
  /** Whether the visitor began it. */
  isMine: boolean
}

const contextOf = (id: string) => `letter_version ${id} text`

/** All versions of a letter, the latest first. */
export async function versionsOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  templateId: string,
): Promise<LetterVersion[]> {
  const rows = await sql
    .selectFrom('letter_version as v')
    .leftJoin('person as p', 'p.id', 'v.saved_by')
    .select(['v.id', 'v.number', 'v.text_sealed', 'v.used_from', 'v.saved_at', 'v.written_by'])
    .select('p.display_name as name')
    .where('v.template_id', '=', templateId)
    .orderBy('v.number', 'desc')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, number: row.number, usedFrom: row.used_from, savedAt: row.saved_at },
    ...{ byName: row.name ?? '', isMine: row.written_by === me.personId },
    text: openLetter<string>(keys, me, contextOf(row.id), row.text_sealed),
  }))
}

/** How some letters are worded now, by letter: the two latest versions, of which one may be a draft or wait for its day. */
export async function textsStanding(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  templateIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await sql
    .selectFrom('letter_template as t')
    .innerJoinLateral(
      (of) =>
        of
          .selectFrom('letter_version as v')
          .select(['v.id', 'v.text_sealed', 'v.number'])
          .whereRef('v.template_id', '=', 't.id')
          .orderBy('v.number', 'desc')
          .limit(2)
          .as('v'),
      (on) => on.onTrue(),
    )
    .select(['t.id as template_id', 'v.id', 'v.text_sealed'])
    .where('t.id', 'in', templateIds)
    .orderBy('v.number', 'desc')
    .execute()
  const texts = new Map<string, string[]>()
  for (const { template_id, id, text_sealed } of rows)
    texts.set(template_id, [
      ...(texts.get(template_id) ?? []),
      openLetter<string>(keys, me, contextOf(id), text_sealed),
    ])
  return texts
}

/** The draft, where there is one. */
export const draftAmong = (versions: readonly LetterVersion[]): LetterVersion | undefined =>
  versions.find(({ usedFrom }) => usedFrom === null)

/** How a draft is to be worded. */
export interface NewText {
  /** That of the form: a version begun twice with it is one. */
  submissionId: string
  text: string
  /** When the words that the visitor changed were saved; null where they began a version. */
  seen: string | null
}

/**
 * Words the draft of a letter, or begins the next version with it.
 *
 * @returns false where somebody else has worded it meanwhile: nothing is saved then
 */
export async function wordDraft(
  sql: Sql,
  { services, me }: Pick<Visit, 'services' | 'me'>,
  templateId: string,
  { submissionId, text, seen }: NewText,
): Promise<boolean> {
  const now = services.now()
  const versions = await versionsOf(sql, services, me, templateId)
  const draft = draftAmong(versions)
  if (draft && (draft.text === text || draft.id === submissionId)) return draft.text === text
  if (!draft) {
    const begun = await sql
      .insertInto('letter_version')
      .values({
        ...{ municipality_id: me.municipalityId, id: submissionId, template_id: templateId },
        ...{ number: (versions[0]?.number ?? 0) + 1, saved_at: now },
        ...{ written_by: me.personId, saved_by: me.personId },
        text_sealed: sealLetter(services, me, contextOf(submissionId), text),
      })
      .onConflict((same) => same.doNothing())
      .returning('id')
      .executeTakeFirst()
    return begun !== undefined || isSaid(sql, services, me, templateId, text)
  }
  if (seen === null) return false
  const saved = await sql
    .updateTable('letter_version')
    .set({
      text_sealed: sealLetter(services, me, contextOf(draft.id), text),
      ...{ saved_by: me.personId, saved_at: now },
    })
    .where('id', '=', draft.id)
    .where('used_from', 'is', null)
    .where('saved_at', '=', new Date(seen))
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined || isSaid(sql, services, me, templateId, text)
}

/** Whether the latest version says this already: somebody pressed twice. */
async function isSaid(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  templateId: string,
  text: string,
): Promise<boolean> {
  const [latest] = await versionsOf(sql, keys, me, templateId)
  return latest?.text === text
}

/**
 * Takes the draft into use from a day.
 *
 * @returns the address that undoes it; undefined where there is no draft any more
 */
export async function useDraft(
  sql: Sql,
  { services, me }: Pick<Visit, 'services' | 'me'>,
  templateId: string,
  from: string,
): Promise<string | undefined> {
  const used = await sql
    .updateTable('letter_version')
    .set({ used_from: from, saved_by: me.personId })
    .where('template_id', '=', templateId)
    .where('used_from', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return used && letGo(sql, services, me, { kind: 'letterUsed', kept: { id: used.id, templateId } })
}

/** It is a draft again, where it has not been sent since before today and no other draft was begun. */
export const draftAgain: PutBack = async ({ me }, sql, kept) => {
  const { id, templateId } = kept as { id: string; templateId: string }
  try {
    await sql
      .updateTable('letter_version')
      .set({ used_from: null, saved_by: me.personId })
      .where('id', '=', id)
      .execute()
  } catch (error) {
    if (sqlState(error) === '23505') throw new Conflict(problems.otherDraft)
    throw error
  }
  return `/breve/${templateId}`
}

/**
 * Throws away the visitor's own draft.
 *
 * @returns the address that undoes it; undefined where it is gone already
 * @throws NotFound of another's; Conflict when the panel was asked about it
 */
export async function throwAwayDraft(
  sql: Sql,
  { services, me }: Visit,
  templateId: string,
): Promise<string | undefined> {
  const draft = await sql
    .selectFrom('letter_version')
    .select(['id', 'written_by'])
    .where('template_id', '=', templateId)
    .where('used_from', 'is', null)
    .executeTakeFirst()
  if (!draft) return undefined
  if (draft.written_by !== me.personId) throw new NotFound()
  const shown = await sql
    .selectFrom('panel_letter')
    .select('id')
    .where('version_id', '=', draft.id)
    .limit(1)
    .executeTakeFirst()
  if (shown) throw new Conflict(problems.panelHasIt)
  const gone = await sql
    .deleteFrom('letter_version')
    .where('id', '=', draft.id)
    .returningAll()
    .executeTakeFirst()
  if (!gone) return undefined
  const { created_at: _, used_from: __, ...kept } = gone
  return letGo(sql, services, me, { kind: 'letterDraft', kept })
}

/** It is there again, unless another was begun meanwhile. What was answered about it is not. */
export const putBackDraft: PutBack = async ({ me }, sql, kept) => {
  const row = kept as { id: string; template_id: string }
  await sql
    .insertInto('letter_version')
    .values({ ...row, saved_by: me.personId } as never)
    .onConflict((same) => same.doNothing())
    .execute()
  const there = await sql
    .selectFrom('letter_version')
    .select('id')
    .where('id', '=', row.id)
    .executeTakeFirst()
  if (!there) throw new Conflict(problems.otherDraft)
  return `/breve/${row.template_id}`
}
