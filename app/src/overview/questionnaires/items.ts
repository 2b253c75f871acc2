import { bank, type AnswerKind, type SurveyElement } from '@lydhoer/survey'
import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { RemarkKind } from './kinds.ts'
import { openWords, sealWords, wordingContext, type Keys } from './sealed.ts'

/** How a question is put. */
export interface Wording {
  da: string
  /** In easier words; '' where there are none. */
  easy: string
  en: string
  /** Why it was put so; '' of the first. */
  because: string
}

/** A question as it stands now. */
export interface Item {
  id: string
  element: SurveyElement
  answer: AnswerKind
  bankKey: string | null
  wording: Wording
  /** How many wordings it has had. */
  wordings: number
  /** Whether it has been dropped and not taken in again. */
  isDropped: boolean
  /** Whether anybody has been asked what it means to them. */
  isTried: boolean
}

export interface NewItem {
  id: string
  element: SurveyElement
  answer: AnswerKind
  bankKey?: string
  wording: Omit<Wording, 'because'>
}

const items = (sql: Sql) =>
  sql
    .selectFrom('instrument_item as i')
    .innerJoinLateral(
      (of) =>
        of
          .selectFrom('item_wording as w')
          .select([
            'w.id as wording_id',
            'w.words_sealed',
            sqlTag<number>`count(*) over ()::int`.as('wordings'),
          ])
          .whereRef('w.item_id', '=', 'i.id')
          .orderBy('w.created_at', 'desc')
          .orderBy('w.id')
          .limit(1)
          .as('w'),
      (on) => on.onTrue(),
    )
    .leftJoinLateral(
      (of) =>
        of
          .selectFrom('item_remark as r')
          .select('r.kind')
          .whereRef('r.item_id', '=', 'i.id')
          .where('r.kind', 'in', ['dropped', 'again'] satisfies RemarkKind[])
          .orderBy('r.created_at', 'desc')
          .orderBy('r.id')
          .limit(1)
          .as('s'),
      (on) => on.onTrue(),
    )
    .select(({ exists, selectFrom }) => [
      ...(['i.id', 'i.element', 'i.answer', 'i.bank_key'] as const),
      ...(['w.wording_id', 'w.words_sealed', 'w.wordings', 's.kind'] as const),
      exists(
        selectFrom('item_remark as u')
          .select('u.id')
          .whereRef('u.item_id', '=', 'i.id')
          .where('u.kind', '=', 'understood'),
      ).as('tried'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof items>['execute']>>[number]

const opened = (keys: Keys, me: SignedIn, row: Row): Item => ({
  ...{ id: row.id, element: row.element, answer: row.answer, bankKey: row.bank_key },
  wording: openWords<Wording>(keys, me, wordingContext(row.wording_id), row.words_sealed),
  ...{ wordings: row.wordings, isDropped: row.kind === 'dropped', isTried: Boolean(row.tried) },
})

/** All questions of an instrument in the order in which they came, those taken in together as the bank has them; those that were dropped too. */
export async function itemsOf(sql: Sql, keys: Keys, me: SignedIn, instrumentId: string): Promise<Item[]> {
  const rows = await items(sql)
    .where('i.instrument_id', '=', instrumentId)
    .orderBy('i.created_at')
    .orderBy((one) => one.fn('array_position', [one.val(bank.map(({ key }) => key)), 'i.bank_key']))
    .orderBy('i.id')
    .execute()
  return rows.map((row) => opened(keys, me, row))
}

/** @throws NotFound unless it is one of the instrument's and the visitor may read it */
export async function itemOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { instrumentId, id }: { instrumentId: string; id: string },
): Promise<Item> {
  const row = await items(sql)
    .where('i.instrument_id', '=', instrumentId)
    .where('i.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

/** Adds questions with their first wording. One that is there already, by its id or as a question of the bank, stays as it is. */
export async function addItems(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  instrumentId: string,
  added: readonly NewItem[],
): Promise<void> {
  for (const { id, element, answer, bankKey = null, wording } of added) {
    const row = await sql
      .insertInto('instrument_item')
      .values({
        ...{ municipality_id: me.municipalityId, id, instrument_id: instrumentId, written_by: me.personId },
        ...{ element, answer, bank_key: bankKey },
      })
      .onConflict((same) => same.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (row) await putAnew(sql, keys, me, id, { id, ...wording, because: '', isComparable: true })
  }
}

/** Puts a question in other words; those before them stay. The same id twice is once. */
export async function putAnew(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  itemId: string,
  { id, isComparable, ...wording }: Wording & { id: string; isComparable: boolean },
): Promise<void> {
  await sql
    .insertInto('item_wording')
    .values({
      ...{ municipality_id: me.municipalityId, id, item_id: itemId, written_by: me.personId },
      ...{ comparable: isComparable, words_sealed: sealWords(keys, me, wordingContext(id), wording) },
    })
    .onConflict((same) => same.doNothing())
    .execute()
}

/** Questions of the bank, as they are taken in. */
export const fromBank = (keys: readonly string[], newId: (key: string) => string): NewItem[] =>
  bank
    .filter(({ key }) => keys.includes(key))
    .map(({ key, element, answer, da, easy, en }) => ({
      ...{ id: newId(key), element, answer, bankKey: key },
      wording: { da, easy, en },
    }))
