import type { Sql } from '@lydhoer/database'
import { today, type Sentence } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'

/** What belongs to a citizen's matter and has a rule of its own for how long it is kept. */
export const keptKinds = ['plan', 'meeting', 'agenda', 'waiting'] as const
export type KeptKind = (typeof keptKinds)[number]

/** Until which day something is kept, and why, in the words of the municipality. */
export interface Kept {
  until: string
  because: Sentence
}

/**
 * Until when something of a kind is kept, by the rule that holds today; null where the municipality has not decided it: then nothing is
 * deleted, and the page says so.
 *
 * @param since the moment, or the day, from which it is kept
 * @example const kept = await keptUntil(sql, 'plan', version.decidedAt) // { until: '2031-11-03', because: … }
 */
export async function keptUntil(sql: Sql, kind: KeptKind, since: Date | string): Promise<Kept | null> {
  const day = typeof since === 'string' ? since : today(since)
  const row = await sql
    .selectFrom('retention_rule as r')
    .select(['r.because_da as da', 'r.because_en as en'])
    .select(sqlTag<string>`kept_until(r.municipality_id, r.kind, ${day}::date)`.as('until'))
    .where('r.kind', '=', kind)
    .where('r.valid_from', '<=', sqlTag<string>`today()`)
    .orderBy('r.valid_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { until: row.until, because: { da: row.da, en: row.en } } : null
}
