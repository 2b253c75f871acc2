import { sql as sqlTag } from 'kysely'
import type { Quoted } from '../../shared/quoted/quoted.ts'
import { openOfFindings, quoteContext } from '../house/sealed-findings.ts'

/** What citizens are quoted with in findings, for pages of other pillars that lead to one. */
export const quoted: Quoted = {
  under: '/fund/',
  async of(sql, keys, me, ids) {
    const rows = await sql
      .selectFrom('finding_quote')
      .select(['id', 'finding_id', 'words_sealed'])
      .where(sqlTag<boolean>`finding_id = any (${ids}::uuid[])`)
      .orderBy('created_at')
      .orderBy('id')
      .execute()
    const found = new Map<string, string[]>()
    for (const { id, finding_id, words_sealed } of rows) {
      const words = openOfFindings<string>(keys, me, quoteContext(id), words_sealed)
      found.set(finding_id, [...(found.get(finding_id) ?? []), words])
    }
    return found
  },
}
