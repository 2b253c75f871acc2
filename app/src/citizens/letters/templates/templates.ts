import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../../shared/request/list-page.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import { openLetter, sealLetter, type Keys } from '../sealed.ts'
import type { LetterKind } from './kinds.ts'

/** What a letter is called, and for whom it is. */
export interface TemplateWords {
  name: string
  /** '' where nothing is said. */
  for: string
}

/** A letter that the house sends again and again. */
export interface LetterTemplate extends TemplateWords {
  id: string
  kind: LetterKind
  /** The department that uses it and words it; null is all. */
  department: { id: string; name: string } | null
  answersFor: { id: string; name: string }
  /** From when it is to be looked at again. */
  lookAgainOn: string | null
  endedOn: string | null
  /** Whether the visitor words it: of its department, or whoever answers for it. */
  mayWrite: boolean
}

/** A letter in the list, with where its versions stand. */
export interface ListedTemplate extends LetterTemplate {
  /** The version that is sent, and since when. */
  used: { number: number; from: string } | null
  hasDraft: boolean
}

const contextOf = (id: string) => `letter_template ${id} words`

const templates = (sql: Sql, me: SignedIn) =>
  sql
    .selectFrom('letter_template as t')
    .leftJoin('department as d', 'd.id', 't.department_id')
    .leftJoin('person as p', 'p.id', 't.answers_for')
    .select(['t.id', 't.kind', 't.words_sealed', 't.look_again_on', 't.ended_on'])
    .select(['t.department_id', 'd.name as department', 't.answers_for', 'p.display_name as answers'])
    .select(
      sqlTag<boolean>`(t.department_id is null or t.department_id in (select department()) or t.answers_for = ${me.personId})`.as(
        'may_write',
      ),
    )

type Row = Awaited<ReturnType<ReturnType<typeof templates>['execute']>>[number]

const opened = (keys: Keys, me: SignedIn, row: Row): LetterTemplate => ({
  ...openLetter<TemplateWords>(keys, me, contextOf(row.id), row.words_sealed),
  id: row.id,
  kind: row.kind,
  department: row.department_id === null ? null : { id: row.department_id, name: row.department ?? '' },
  answersFor: { id: row.answers_for, name: row.answers ?? '' },
  lookAgainOn: row.look_again_on,
  endedOn: row.ended_on,
  mayWrite: row.may_write,
})

/** A page of the house's letters, those begun last first. */
export async function templatesOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { after, today }: { after: string | null; today: string },
): Promise<ListPage<ListedTemplate>> {
  const rows = await templates(sql, me)
    .leftJoinLateral(
      (of) =>
        of
          .selectFrom('letter_version as v')
          .select(['v.number', 'v.used_from'])
          .whereRef('v.template_id', '=', 't.id')
          .where('v.used_from', '<=', today)
          .orderBy('v.number', 'desc')
          .limit(1)
          .as('used'),
      (on) => on.onTrue(),
    )
    .select(['used.number as used_number', 'used.used_from'])
    .select((of) =>
      of
        .exists(
          of
            .selectFrom('letter_version as v')
            .select('v.id')
            .whereRef('v.template_id', '=', 't.id')
            .where('v.used_from', 'is', null),
        )
        .as('has_draft'),
    )
    .where(standsAfter('letter_template', ['created_at', 'id'], after, 't').$castTo<boolean>())
    .orderBy('t.created_at', 'desc')
    .orderBy('t.id', 'desc')
    .limit(readPerPage)
    .execute()
  return pageOfList(
    rows.map((row) => ({
      ...opened(keys, me, row),
      used:
        row.used_number === null || row.used_from === null
          ? null
          : { number: row.used_number, from: row.used_from },
      hasDraft: Boolean(row.has_draft),
    })),
    after,
  )
}

/** @throws NotFound when the house has no such letter */
export async function templateOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<LetterTemplate> {
  const row = await templates(sql, me).where('t.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

/** What is said of a letter, beside how it is worded. */
export interface Facts extends TemplateWords {
  kind: LetterKind
  departmentId: string | null
  answersFor: string
  lookAgainOn: string | null
}

const columns = (keys: Keys, me: SignedIn, id: string, { name, for: whom, ...facts }: Facts) => ({
  kind: facts.kind,
  words_sealed: sealLetter(keys, me, contextOf(id), { name, for: whom } satisfies TemplateWords),
  department_id: facts.departmentId,
  answers_for: facts.answersFor,
  look_again_on: facts.lookAgainOn,
})

/** Begins a letter; the same id twice is one. */
export async function beginTemplate(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
  facts: Facts,
): Promise<void> {
  await sql
    .insertInto('letter_template')
    .values({
      ...{ municipality_id: me.municipalityId, id, written_by: me.personId },
      ...columns(keys, me, id, facts),
    })
    .onConflict((same) => same.doNothing())
    .execute()
}

/** Says anew what a letter is for. @throws NotFound unless the visitor words it */
export async function changeTemplate(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
  facts: Facts,
): Promise<void> {
  await change(sql, id, columns(keys, me, id, facts))
}

/** Takes a letter out of use from a day, or (null) back into use. @throws NotFound unless the visitor words it */
export const endTemplate = (sql: Sql, id: string, endedOn: string | null): Promise<void> =>
  change(sql, id, { ended_on: endedOn })

async function change(
  sql: Sql,
  id: string,
  to: Partial<ReturnType<typeof columns>> & { ended_on?: string | null },
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('letter_template')
    .set(to)
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** What a letter is called, where a row brought its sealed words along. */
export const nameOfTemplate = (keys: Keys, me: SignedIn, id: string, sealed: Buffer | string): string =>
  openLetter<TemplateWords>(keys, me, contextOf(id), sealed).name

/** What some letters are called, and for whom they are, of those that the visitor may read. */
export async function searchedTemplates(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  ids: readonly string[],
): Promise<(TemplateWords & { id: string })[]> {
  const rows = await sql
    .selectFrom('letter_template')
    .select(['id', 'words_sealed'])
    .where('id', 'in', ids)
    .execute()
  return rows.map(({ id, words_sealed }) => ({
    ...openLetter<TemplateWords>(keys, me, contextOf(id), words_sealed),
    id,
  }))
}
