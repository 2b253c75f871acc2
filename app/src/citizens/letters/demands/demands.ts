import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../../shared/request/errors.ts'
import type { PutBack } from '../../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../../shared/request/route.ts'
import { letGo } from '../../../shared/undo/let-go.ts'
import { openLetter, sealLetter, type Keys } from '../sealed.ts'
import type { LetterKind } from '../templates/kinds.ts'

interface DemandWords {
  /** What a letter must say. */
  what: string
  /** Where in the law, in words. */
  law: string
  /** The text of the law; '' where it was not put in. */
  source: string
  /** Words by which it is found in a letter. */
  signs: string[]
}

/** Something that the law demands of letters of some kinds. */
export interface LetterDemand extends DemandWords {
  id: string
  kinds: LetterKind[]
  validFrom: string
  /** The first day on which it is not demanded any more; null while that is not known. */
  validTo: string | null
  byName: string
}

/** So many are read: a municipality has some tens. */
const most = 300
const contextOf = (id: string) => `letter_demand ${id} words`

const demands = (sql: Sql) =>
  sql
    .selectFrom('letter_demand as d')
    .leftJoin('person as p', 'p.id', 'd.written_by')
    .select(['d.id', 'd.kinds', 'd.words_sealed', 'd.valid_from', 'd.valid_to', 'p.display_name as name'])
    .orderBy('d.created_at')
    .orderBy('d.id')
    .limit(most)

type Row = Awaited<ReturnType<ReturnType<typeof demands>['execute']>>[number]

const opened = (keys: Keys, me: SignedIn, row: Row): LetterDemand => ({
  ...openLetter<DemandWords>(keys, me, contextOf(row.id), row.words_sealed),
  ...{ id: row.id, kinds: row.kinds as LetterKind[], byName: row.name ?? '' },
  ...{ validFrom: row.valid_from, validTo: row.valid_to },
})

/** All that is or was demanded of letters: of all of them, or of those of one kind. */
export async function demandsOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  kind?: LetterKind,
): Promise<LetterDemand[]> {
  const rows = await demands(sql)
    .$if(kind !== undefined, (of) => of.where(sqlTag<boolean>`${kind} = any (d.kinds)`))
    .execute()
  return rows.map((row) => opened(keys, me, row))
}

/** @throws NotFound when there is none */
export async function demandOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<LetterDemand> {
  const row = await demands(sql).where('d.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

export type NewDemand = Omit<LetterDemand, 'byName'>

/** Writes what a letter must say; the same id twice is one. */
export async function writeDemand(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, kinds, validFrom, validTo, ...words }: NewDemand,
): Promise<void> {
  await sql
    .insertInto('letter_demand')
    .values({
      ...{ municipality_id: me.municipalityId, id, written_by: me.personId },
      ...{ kinds, valid_from: validFrom, valid_to: validTo },
      words_sealed: sealLetter(keys, me, contextOf(id), words satisfies DemandWords),
    })
    .onConflict((same) => same.doNothing())
    .execute()
}

/** Whether it is demanded on a day. */
export const isDemanded = ({ validFrom, validTo }: LetterDemand, day: string): boolean =>
  validFrom <= day && (validTo === null || day < validTo)

/**
 * Says from which day it is not demanded any more.
 *
 * @returns the address that undoes it; undefined where that was said already
 * @throws NotFound when there is no such demand
 */
export async function endDemand(
  sql: Sql,
  { services, me }: Visit,
  id: string,
  validTo: string,
): Promise<string | undefined> {
  const demand = await demandOf(sql, services, me, id)
  if (demand.validTo === validTo) return undefined
  const ended = await sql
    .updateTable('letter_demand')
    .set({ valid_to: validTo })
    .where('id', '=', id)
    .where('valid_to', 'is not distinct from', demand.validTo)
    .returning('id')
    .executeTakeFirst()
  return ended && letGo(sql, services, me, { kind: 'letterDemandEnd', kept: { id, validTo: demand.validTo } })
}

/** It is demanded until the day that was said before, if one was. */
export const demandedAgain: PutBack = async (_, sql, kept) => {
  const { id, validTo } = kept as { id: string; validTo: string | null }
  await sql.updateTable('letter_demand').set({ valid_to: validTo }).where('id', '=', id).execute()
  return '/breve/krav'
}
