import type { Sql } from '@lydhoer/database'
import { say, today, type Tongue } from '@lydhoer/words'
import { keptMessages as words } from './kept-messages.ts'
import { keptUntil, type KeptKind } from './retention.ts'

/** Why something of a kind is kept, for the citizen: the municipality's own reason, or that it has not decided. */
export async function whyKept(sql: Sql, language: Tongue, kind: KeptKind, now: Date): Promise<string> {
  const kept = await keptUntil(sql, kind, today(now))
  return kept ? words[language].kept(say(kept.because, language)) : words[language].undecided
}
