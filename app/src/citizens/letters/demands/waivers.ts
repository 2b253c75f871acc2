import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import { openLetter, sealLetter, type Keys } from '../sealed.ts'

interface WaiverWords {
  /** Who decided it. */
  by: string
  /** What the house gives up in return. */
  gives: string
  /** How it is looked at again. */
  lookedAt: string
}

/** That a letter leaves out something that is demanded of it, by a decision. */
export interface LetterWaiver extends WaiverWords {
  id: string
  demandId: string
  decidedOn: string
  lookAgainOn: string
  isExperiment: boolean
  /** From when the letter says it again; null while it is left out. */
  endedOn: string | null
  /** What came of it; null until that is written. */
  result: string | null
}

const contextOf = (id: string) => `letter_waiver ${id} words`
const resultOf = (id: string) => `letter_waiver ${id} result`

/** All that a letter leaves or left out, the latest decision first. */
export async function waiversOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  templateId: string,
): Promise<LetterWaiver[]> {
  const rows = await sql
    .selectFrom('letter_waiver')
    .select(['id', 'demand_id', 'decided_on', 'look_again_on', 'is_experiment', 'ended_on'])
    .select(['words_sealed', 'result_sealed'])
    .where('template_id', '=', templateId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...openLetter<WaiverWords>(keys, me, contextOf(row.id), row.words_sealed),
    ...{ id: row.id, demandId: row.demand_id, decidedOn: row.decided_on, lookAgainOn: row.look_again_on },
    ...{ isExperiment: row.is_experiment, endedOn: row.ended_on },
    result: row.result_sealed && openLetter<string>(keys, me, resultOf(row.id), row.result_sealed),
  }))
}

/** @throws NotFound when the letter has no such */
export async function waiverOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  templateId: string,
  id: string,
): Promise<LetterWaiver> {
  const found = (await waiversOf(sql, keys, me, templateId)).find((one) => one.id === id)
  if (!found) throw new NotFound()
  return found
}

export interface NewWaiver extends WaiverWords {
  id: string
  templateId: string
  demandId: string
  decidedOn: string
  lookAgainOn: string
  isExperiment: boolean
}

/** Says by which decision a letter leaves something out; where it is left out already, nothing is changed. */
export async function leaveOut(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, by, gives, lookedAt, ...about }: NewWaiver,
): Promise<void> {
  await sql
    .insertInto('letter_waiver')
    .values({
      ...{ municipality_id: me.municipalityId, id, written_by: me.personId },
      ...{ template_id: about.templateId, demand_id: about.demandId },
      ...{ decided_on: about.decidedOn, look_again_on: about.lookAgainOn, is_experiment: about.isExperiment },
      words_sealed: sealLetter(keys, me, contextOf(id), { by, gives, lookedAt } satisfies WaiverWords),
    })
    .onConflict((same) => same.doNothing())
    .execute()
}

/** Writes what came of it, and whether it is left out until another day or no longer. @throws NotFound unless the visitor words the letter */
export async function tellResult(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
  { result, ...next }: { result: string } & ({ lookAgainOn: string } | { endedOn: string }),
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('letter_waiver')
    .set({
      result_sealed: sealLetter(keys, me, resultOf(id), result),
      ...('endedOn' in next ? { ended_on: next.endedOn } : { look_again_on: next.lookAgainOn }),
    })
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound()
}
