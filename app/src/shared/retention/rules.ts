import type { Sql } from '@lydhoer/database'
import { today, type Sentence } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import type { KeptKind } from './kinds.ts'

/** For how many months something of a kind is kept, and why, in the words of the municipality. */
export interface KeptRule {
  months: number
  because: Sentence
}

/** Until which day something is kept, and why. */
export interface Kept {
  until: string
  because: Sentence
}

/**
 * The rule that holds today for a kind, and the one that is to hold next; null where there is none: then nothing is deleted, and the page
 * says so.
 */
export async function keptRules(
  sql: Sql,
  kind: KeptKind,
): Promise<{ now: KeptRule | null; next: (KeptRule & { from: string }) | null }> {
  const rows = (await allRules(sql)).filter((row) => row.kind === kind)
  const ruleOf = (row: (typeof rows)[number]) => ({
    months: row.months,
    because: { da: row.because_da, en: row.because_en || row.because_da },
  })
  const now = rows.findLast(({ holds }) => holds)
  const next = rows.find(({ holds }) => !holds)
  return {
    now: now ? ruleOf(now) : null,
    next: next ? { ...ruleOf(next), from: next.valid_from } : null,
  }
}

/** A page that has everything of a citizen asks for eight kinds: they are few, so one question in a transaction brings them all. */
function allRules(sql: Sql) {
  const asked = rulesIn.get(sql) ?? askForRules(sql)
  rulesIn.set(sql, asked)
  return asked
}

const rulesIn = new WeakMap<Sql, ReturnType<typeof askForRules>>()

const askForRules = (sql: Sql) =>
  sql
    .selectFrom('retention_rule')
    .select(['kind', 'months', 'because_da', 'because_en', 'valid_from'])
    .select(sqlTag<boolean>`valid_from <= today()`.as('holds'))
    .orderBy('valid_from')
    .execute()

/**
 * Until when something of a kind is kept, by the rule that holds today; null where the municipality has not decided it.
 *
 * @param since the moment, or the day, from which it is kept
 * @example const kept = await keptUntil(sql, 'plan', version.decidedAt) // { until: '2031-11-03', because: … }
 */
export async function keptUntil(sql: Sql, kind: KeptKind, since: Date | string): Promise<Kept | null> {
  const { now } = await keptRules(sql, kind)
  if (!now) return null
  const day = typeof since === 'string' ? since : today(since)
  const { rows } = await sqlTag<{
    until: string
  }>`select kept_until(current_municipality(), ${kind}, ${day}::date)::text
    as until`.execute(sql)
  return { until: rows[0]?.until ?? day, because: now.because }
}
