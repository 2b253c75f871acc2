import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { rowAgain } from '../../shared/undo/row-again.ts'
import type { Figures } from './changed.ts'
import type { KindOfPeople, Stage } from './kinds.ts'
import { openOfLoops, sealOfLoops, stepContext, type Keys } from '../house/sealed-loops.ts'

/** What stands in a step; what nobody wrote is ''. */
export interface StepWords {
  title: string
  words: string
  /** Somebody's own words, as they said them. */
  quote: string
  /** What the turn that begins here is called; '' where none begins. */
  turn: string
  figures: Figures | null
}

export interface Step extends StepWords {
  id: string
  stage: Stage
  /** `YYYY-MM-DD`; `until` where it went on over several days. */
  day: string
  until: string | null
  kinds: KindOfPeople[]
  writtenBy: { id: string; name: string }
}

const steps = (sql: Sql) =>
  sql
    .selectFrom('loop_step as s')
    .leftJoin('person as p', 'p.id', 's.written_by')
    .select(['s.id', 's.loop_id', 's.stage', 's.day', 's.until', 's.kinds', 's.words_sealed'])
    .select(['s.written_by', 'p.display_name as name'])

type Row = Awaited<ReturnType<ReturnType<typeof steps>['execute']>>[number]

const opened = (keys: Keys, me: SignedIn, row: Row): Step => ({
  ...openOfLoops<StepWords>(keys, me, stepContext(row.id), row.words_sealed),
  ...{ id: row.id, stage: row.stage, day: row.day, until: row.until },
  ...{ kinds: row.kinds as KindOfPeople[], writtenBy: { id: row.written_by, name: row.name ?? '' } },
})

/** So many steps of a loop are told; with ten a year it is a long life. */
const most = 300

/** All that was done about a wonder, the first first. */
export async function stepsOf(sql: Sql, keys: Keys, me: SignedIn, loopId: string): Promise<Step[]> {
  const rows = await steps(sql)
    .where('s.loop_id', '=', loopId)
    .orderBy('s.day')
    .orderBy('s.created_at')
    .orderBy('s.id')
    .limit(most)
    .execute()
  return rows.map((row) => opened(keys, me, row))
}

/** @throws NotFound unless the visitor wrote it */
export async function ownStep(sql: Sql, keys: Keys, me: SignedIn, loopId: string, id: string): Promise<Step> {
  const row = await steps(sql)
    .where('s.id', '=', id)
    .where('s.loop_id', '=', loopId)
    .where('s.written_by', '=', me.personId)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

/** What is written of a step. */
export type StepFacts = Omit<Step, 'id' | 'writtenBy'>

const columns = (
  keys: Keys,
  me: SignedIn,
  id: string,
  { stage, day, until, kinds, ...words }: StepFacts,
) => ({
  ...{ stage, day, until, kinds },
  words_sealed: sealOfLoops(keys, me, stepContext(id), words satisfies StepWords),
})

/** Writes a step; the same id twice is one. */
export async function writeStep(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  loopId: string,
  id: string,
  facts: StepFacts,
): Promise<void> {
  await sql
    .insertInto('loop_step')
    .values({
      ...{ municipality_id: me.municipalityId, id, loop_id: loopId, written_by: me.personId },
      ...columns(keys, me, id, facts),
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/** Writes the visitor's own step anew. */
export async function rewriteStep(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
  facts: StepFacts,
): Promise<void> {
  await sql
    .updateTable('loop_step')
    .set(columns(keys, me, id, facts))
    .where('id', '=', id)
    .execute()
}

/**
 * Deletes the visitor's own step.
 *
 * @returns the address that undoes it; undefined where it is gone already, or another's
 */
export async function deleteStep(sql: Sql, { services, me }: Visit, id: string): Promise<string | undefined> {
  const row = await sql.deleteFrom('loop_step').where('id', '=', id).returningAll().executeTakeFirst()
  if (!row) return undefined
  const { created_at: _, ...kept } = row
  return letGo(sql, services, me, { kind: 'loopStep', kept })
}

/** The step stands there again; what hung on it hangs on the loop. */
export const stepAgain = rowAgain<{ loop_id: string }>('loop_step', (row) => `/undren/${row.loop_id}`)
