import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { linesOf, type Line, type LineFacts } from './lines.ts'
import { givenContext, openOfLogs, sealOfLogs, type Keys } from './sealed.ts'

/** A version of a log, as it was given out. */
export interface Version {
  id: string
  /** From 1. */
  number: number
  at: Date
  lines: readonly LineFacts[]
}

/** That there is a version, and when it was given out. */
export type VersionHead = Omit<Version, 'lines'>

/** All versions of a log, the latest first. */
export async function versionsOf(sql: Sql, logId: string): Promise<VersionHead[]> {
  return sql
    .selectFrom('log_given')
    .select(['id', 'number', 'created_at as at'])
    .where('log_id', '=', logId)
    .orderBy('number', 'desc')
    .execute()
}

/**
 * A version of a log: that one, or the latest.
 *
 * @throws NotFound when there is none that the visitor may read
 */
export async function versionOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  logId: string,
  number?: number,
): Promise<Version> {
  let found = sql
    .selectFrom('log_given')
    .select(['id', 'number', 'created_at as at', 'words_sealed'])
    .where('log_id', '=', logId)
    .orderBy('number', 'desc')
    .limit(1)
  if (number !== undefined) found = found.where('number', '=', number)
  const row = await found.executeTakeFirst()
  if (!row) throw new NotFound()
  const { words_sealed, ...head } = row
  return { ...head, ...openOfLogs<Pick<Version, 'lines'>>(keys, me, givenContext(row.id), words_sealed) }
}

const bare = ({ part, obstacle, pillar, toAsk, words, href, codes = [] }: LineFacts): LineFacts => ({
  ...{ part, obstacle, pillar, toAsk, words, href },
  ...(codes.length > 0 && { codes }),
})

/** Whether what is being written is other than what was given out last. */
export const isOther = (lines: readonly Line[], last: Version | undefined): boolean =>
  last === undefined || JSON.stringify(lines.map(bare)) !== JSON.stringify(last.lines.map(bare))

/**
 * Seals what is being written as the next version. What has been given out already as it stands is not given out again.
 *
 * @returns whether a version was made
 */
export async function sealGiven(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  logId: string,
  id: string,
): Promise<boolean> {
  const lines = await linesOf(sql, keys, me, logId)
  const [head] = await versionsOf(sql, logId)
  const last = head && (await versionOf(sql, keys, me, logId, head.number))
  if (!isOther(lines, last)) return false
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('log_given')
    .values({
      ...{ municipality_id: me.municipalityId, id, log_id: logId, given_by: me.personId },
      number: (last?.number ?? 0) + 1,
      words_sealed: sealOfLogs(keys, me, givenContext(id), { lines: lines.map(bare) }),
    })
    // Of two who press at once, the second finds the number taken: one version is given out.
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  return made === 1n
}

/** Gives out what is being written. @returns the address that undoes it; undefined where nothing was new */
export async function giveOut(
  sql: Sql,
  { services, me }: Visit,
  logId: string,
  id: string,
): Promise<string | undefined> {
  if (!(await sealGiven(sql, services, me, logId, id))) return undefined
  return letGo(sql, services, me, { kind: 'logGiven', kept: { id, logId } })
}

/** It is not given out after all; what was being written stands as it stood. */
export const takeBackGiven: PutBack = async (_, sql, kept) => {
  const { id, logId } = kept as { id: string; logId: string }
  await sql.deleteFrom('log_given').where('id', '=', id).execute()
  return `/kommunens-log/${logId}/skriv`
}
