import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'

/** How few there may be: never how many there are. */
export interface Few {
  /** So many must have answered about a letter before an answer that waits is read. */
  least: number
  /** Whether fewer than that have said yes to be asked. */
  isSmall: boolean
}

/** Whether the panel is so small that an answer may tell whose it is, and for how many an answer can wait today. */
export async function fewInPanel(sql: Sql): Promise<Few> {
  const { rows } = await sqlTag<{ least: number; small: boolean }>`
    select panel_least() as least, panel_is_small() as small`.execute(sql)
  const [{ least, small } = { least: 3, small: true }] = rows
  return { least, isSmall: small }
}

/** Of the visitor's own answers, those that wait for others to answer about the same letter. */
export async function waitingAmong(sql: Sql, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sqlTag<{ id: string }>`
    select id from unnest(${ids}::uuid[]) as id where panel_answer_waits(id)`.execute(sql)
  return new Set(rows.map(({ id }) => id))
}
