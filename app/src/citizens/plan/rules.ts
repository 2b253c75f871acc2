import type { Sql } from '@lydhoer/database'
import type { Sentence } from '@lydhoer/words'

/** A rule that a plan can say applies, or that the citizen is spared: the municipality's words, with the days on which it holds. */
export interface Rule {
  id: string
  name: Sentence
  says: Sentence
  validFrom: string
  validTo: string | null
}

/** Rules as rows, by name. */
export const rulesIn = (sql: Pick<Sql, 'selectFrom'>) =>
  sql
    .selectFrom('plan_rule')
    .select(['id', 'name_da', 'name_en', 'says_da', 'says_en', 'valid_from', 'valid_to'])
    .orderBy('name_da')

type Row = Awaited<ReturnType<ReturnType<typeof rulesIn>['execute']>>[number]
/** The same, as it is told. */
export const ruleOf = (row: Row): Rule => ({
  id: row.id,
  name: { da: row.name_da, en: row.name_en || row.name_da },
  says: { da: row.says_da, en: row.says_en || row.says_da },
  validFrom: row.valid_from,
  validTo: row.valid_to,
})

/** The rules that hold on a day. */
export async function rulesOn(sql: Sql, day: string): Promise<Rule[]> {
  const rows = await rulesIn(sql)
    .where('valid_from', '<=', day)
    .where((on) => on.or([on('valid_to', 'is', null), on('valid_to', '>=', day)]))
    .execute()
  return rows.map(ruleOf)
}
