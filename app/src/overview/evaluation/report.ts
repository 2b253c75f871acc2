import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { changesOf, type ChangeFacts } from './changes.ts'
import { criteriaOf, type Version } from './criteria.ts'
import { answersOf, draftsOf, type Answered } from './drafts.ts'
import type { Asked, Evaluation } from './evaluations.ts'
import type { EvidenceFacts } from './evidence.ts'
import type { KindOfPeople } from './kinds.ts'
import type { MaterialFacts } from './material-table.ts'
import { materialOf } from './material.ts'
import type { RestsOn } from './rests-on.ts'
import { reported, type ReportedRound } from './agreed.ts'
import { roundsOf } from './rounds.ts'
import { openForHouse, reportContext, sealForHouse, type Keys } from './sealed.ts'

/** A change as it stands in a report, with what speaks for it and against it and what those said whom it is about. */
export interface ReportedChange extends ChangeFacts {
  rests: RestsOn
  evidence: readonly EvidenceFacts[]
  drafts: readonly {
    words: string
    kinds: readonly KindOfPeople[]
    sentOn: string
    answers: readonly Answered[]
  }[]
}

/** All of a report, without anybody's name. */
export interface Report extends Asked {
  fromDay: string
  toDay: string
  material: readonly MaterialFacts[]
  /** The versions of each, the latest first. */
  criteria: readonly (readonly Version[])[]
  changes: readonly ReportedChange[]
  /** The rounds that both of two have ended. */
  rounds: readonly ReportedRound[]
}

export interface GivenReport extends Report {
  id: string
  /** From 1. */
  number: number
  at: Date
}

/** What a report would be as things stand; for those in the evaluation. */
export async function reportNow(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  key: Buffer,
  one: Evaluation,
): Promise<Report> {
  const { title, question, role, limits, fromDay, toDay } = one
  const drafts = await draftsOf(sql, keys, me, one.id)
  const answers = await answersOf(sql, keys, me, one.id)
  const material = await materialOf(sql, key, one.id)
  return {
    ...{ title, question, role, limits, fromDay, toDay },
    material: material.map(({ id: _, ...facts }) => facts),
    rounds: (await roundsOf(sql, me, key, one.id)).flatMap((round) => reported(round) ?? []),
    criteria: (await criteriaOf(sql, keys, me, one.id)).map(({ versions }) => versions),
    changes: (await changesOf(sql, me, key, one.id)).map(({ id, evidence, ...change }) => ({
      ...change,
      evidence: evidence.map(({ side, kind, says, source, href }) => ({ side, kind, says, source, href })),
      drafts: drafts
        .filter(({ changeId }) => changeId === id)
        .map((draft) => ({
          ...{ words: draft.words, kinds: draft.kinds, sentOn: draft.sentOn },
          answers: answers.get(draft.id) ?? [],
        })),
    })),
  }
}

/** The version that was given out last, or that of a number. @throws NotFound where there is none */
export async function reportOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  evaluationId: string,
  number?: number,
): Promise<GivenReport> {
  let query = sql
    .selectFrom('evaluation_report')
    .select(['id', 'number', 'words_sealed', 'created_at as at'])
    .where('evaluation_id', '=', evaluationId)
    .orderBy('number', 'desc')
    .limit(1)
  if (number !== undefined) query = query.where('number', '=', number)
  const row = await query.executeTakeFirst()
  if (!row) throw new NotFound()
  const { words_sealed, ...head } = row
  return { ...openForHouse<Report>(keys, me, reportContext(row.id), words_sealed), ...head }
}

/** The numbers of all versions, the latest first. */
export async function reportsOf(sql: Sql, evaluationId: string): Promise<{ number: number; at: Date }[]> {
  return sql
    .selectFrom('evaluation_report')
    .select(['number', 'created_at as at'])
    .where('evaluation_id', '=', evaluationId)
    .orderBy('number', 'desc')
    .execute()
}

/** Seals the report as it stands as the next version; the same id twice is one. @returns whether one was made */
export async function sealReport(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  key: Buffer,
  one: Evaluation,
  id: string,
): Promise<boolean> {
  const [last] = await reportsOf(sql, one.id)
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('evaluation_report')
    .values({
      ...{ municipality_id: me.municipalityId, id, evaluation_id: one.id, given_by: me.personId },
      number: (last?.number ?? 0) + 1,
      words_sealed: sealForHouse(keys, me, reportContext(id), await reportNow(sql, keys, me, key, one)),
    })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  return made === 1n
}

/** Gives the report out. @returns the address that undoes it; undefined where it was given out already */
export async function giveOut(
  sql: Sql,
  { services, me }: Visit,
  key: Buffer,
  one: Evaluation,
  id: string,
): Promise<string | undefined> {
  if (!(await sealReport(sql, services, me, key, one, id))) return undefined
  return letGo(sql, services, me, { kind: 'evaluationReport', kept: { id, of: one.id } })
}

/** It is not given out after all. */
export const takeBackReport: PutBack = async (_, sql, kept) => {
  const { id, of } = kept as { id: string; of: string }
  await sql.deleteFrom('evaluation_report').where('id', '=', id).execute()
  return `/evaluering/${of}`
}
