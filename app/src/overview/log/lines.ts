import type { Sql } from '@lydhoer/database'
import type { Sentence } from '@lydhoer/words'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { QuotesAt } from '../../shared/quoted/quoted.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import type { Obstacle, Part, Pillar } from './kinds.ts'
import { lineContext, openOfLogs, sealOfLogs, type Keys } from './sealed.ts'
import { problems } from './told.ts'

/** A code as it was when it was put on a line: what becomes of it afterwards changes nothing that was said with it. */
export interface LineCode {
  id: string
  name: Sentence
  definition: Sentence
}

/** What stands in a line of a log. */
export interface LineFacts {
  part: Part
  /** What kind of thing stands in the way; null for all but that. */
  obstacle: Obstacle | null
  pillar: Pillar | null
  /** Whether it is to be asked about in an interview. */
  toAsk: boolean
  words: string
  /** Where what it is about stands; null for what is written by hand. */
  href: string | null
  /** Codes of the codebook on what stands in the way, as they were when they were put there; absent where there are none. */
  codes?: readonly LineCode[]
}

/** What citizens are quoted with where it leads to. */
export const quotesOf = (quotes: QuotesAt, href: string | null): readonly string[] =>
  href === null ? [] : (quotes.get(href) ?? [])

/** Where it leads to, or null. */
export const toHref = ({ href }: Pick<LineFacts, 'href'>): string | null => href

export interface Line extends LineFacts {
  id: string
  /** Rises each time it is written anew. */
  revision: number
  /** What it was ticked in from; null where it is written by hand. */
  from: { kind: string; key: string } | null
}

type LineWords = Pick<LineFacts, 'words' | 'href' | 'codes'>

/** What is sealed of a line. */
const wordsOf = ({ words, href, codes = [] }: LineWords): LineWords => ({
  ...{ words, href },
  ...(codes.length > 0 && { codes }),
})

/** So many lines of a log are told: more than a quarter has. */
const most = 400

const lines = (sql: Sql, logId: string) =>
  sql
    .selectFrom('log_line as n')
    .select(['n.id', 'n.part', 'n.obstacle', 'n.pillar', 'n.to_ask', 'n.from_kind', 'n.from_key'])
    .select(['n.words_sealed', 'n.revision'])
    .where('n.log_id', '=', logId)

type Row = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

const opened = (keys: Keys, me: SignedIn, row: Row): Line => ({
  ...openOfLogs<LineWords>(keys, me, lineContext(row.id), row.words_sealed),
  ...{ id: row.id, part: row.part, obstacle: row.obstacle, pillar: row.pillar, toAsk: row.to_ask },
  revision: row.revision,
  from: row.from_kind === null || row.from_key === null ? null : { kind: row.from_kind, key: row.from_key },
})

/** All lines of a log that is being written, in the order in which they were written. */
export async function linesOf(sql: Sql, keys: Keys, me: SignedIn, logId: string): Promise<Line[]> {
  const rows = await lines(sql, logId).orderBy('n.created_at').orderBy('n.id').limit(most).execute()
  return rows.map((row) => opened(keys, me, row))
}

/** @throws NotFound unless it is a line of that log */
export async function lineOf(sql: Sql, keys: Keys, me: SignedIn, logId: string, id: string): Promise<Line> {
  const row = await lines(sql, logId).where('n.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

const columns = (keys: Keys, me: SignedIn, id: string, facts: LineFacts) => ({
  ...{ part: facts.part, obstacle: facts.obstacle, pillar: facts.pillar, to_ask: facts.toAsk },
  words_sealed: sealOfLogs(keys, me, lineContext(id), wordsOf(facts)),
})

/** Writes a line; the same id, or the same thing ticked in, twice is one. */
export async function writeLine(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  logId: string,
  { id, from, ...facts }: LineFacts & { id: string; from: Line['from'] },
): Promise<void> {
  await sql
    .insertInto('log_line')
    .values({
      ...{ municipality_id: me.municipalityId, id, log_id: logId, written_by: me.personId },
      ...{ from_kind: from?.kind ?? null, from_key: from?.key ?? null },
      ...columns(keys, me, id, facts),
    })
    .onConflict((same) => same.doNothing())
    .execute()
}

/**
 * Writes a line anew over the words that the visitor has seen. Sent twice it is once.
 *
 * @throws Invalid when somebody else has written it anew meanwhile
 */
export async function rewriteLine(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  line: Line,
  seen: number,
  facts: LineFacts,
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('log_line')
    .set({ ...columns(keys, me, line.id, facts), revision: seen + 1 })
    .where('id', '=', line.id)
    .where('revision', '=', seen)
    .executeTakeFirst()
  if (numUpdatedRows === 1n) return
  const now = await sql.selectFrom('log_line').selectAll().where('id', '=', line.id).executeTakeFirst()
  if (!now) throw new NotFound()
  const words = openOfLogs<LineWords>(keys, me, lineContext(now.id), now.words_sealed)
  const stands = [wordsOf(words), now.part, now.obstacle, now.pillar, now.to_ask]
  const wanted = [wordsOf(facts), facts.part, facts.obstacle, facts.pillar, facts.toAsk]
  if (JSON.stringify(stands) === JSON.stringify(wanted)) return
  throw new Invalid([{ field: 'words', what: problems.writtenMeanwhile }])
}

/** Deletes a line. @returns the address that undoes it; undefined where it is gone already */
export async function deleteLine(
  sql: Sql,
  { services, me }: Visit,
  logId: string,
  id: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('log_line')
    .where('id', '=', id)
    .where('log_id', '=', logId)
    .returningAll()
    .executeTakeFirst()
  if (!row) return undefined
  const { created_at: _, revision: _seen, ...kept } = row
  return letGo(sql, services, me, { kind: 'logLine', kept })
}

/** The line stands there again, in the name of whoever puts it back. */
export const lineAgain: PutBack = async ({ me }, sql, kept) => {
  const row = kept as { log_id: string }
  await sql
    .insertInto('log_line')
    .values({ ...row, written_by: me.personId } as never)
    .onConflict((same) => same.doNothing())
    .execute()
  return `/kommunens-log/${row.log_id}/skriv`
}
