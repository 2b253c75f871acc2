import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import { openOfFindings, quoteContext, type Keys } from './sealed-findings.ts'

/** What a citizen said, quoted while their yes to it stands. */
export interface Quote {
  id: string
  words: string
  /** Whether the visitor can take it out: they took it, or the finding is theirs. */
  mayTakeOut: boolean
}

/** So many quotes of a finding are told. */
const most = 50

/** What is quoted in a finding, the first first. */
export async function quotesIn(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  finding: { id: string; by: { id: string } },
): Promise<Quote[]> {
  const rows = await sql
    .selectFrom('finding_quote')
    .select(['id', 'words_sealed', 'taken_by'])
    .where('finding_id', '=', finding.id)
    .orderBy('created_at')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(({ id, words_sealed, taken_by }) => ({
    id,
    words: openOfFindings<string>(keys, me, quoteContext(id), words_sealed),
    mayTakeOut: [taken_by, finding.by.id].includes(me.personId),
  }))
}

/** The days on which quotes of a finding were taken back, the first first: `YYYY-MM-DD`. */
export async function quotesGone(sql: Sql, findingId: string): Promise<string[]> {
  const rows = await sql
    .selectFrom('finding_quote_gone')
    .select('gone_on')
    .where('finding_id', '=', findingId)
    .orderBy('gone_on')
    .limit(most)
    .execute()
  return rows.map(({ gone_on }) => gone_on)
}
