import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { atMost, type AskedCarried, type Carried, type TellingCarried } from '../../shared/carried/carried.ts'
import { holdsOneOf } from '../../shared/people/roles.ts'

/** What of one kind somebody carries, or what of it is asked. */
export interface OfKind {
  kind: Carried
  those: readonly { says: string; href: string }[]
  /** Whether there are more than are told. */
  hasMore: boolean
}

/** What somebody carries and what is asked of those who bring people together, of all places, by one statement; kinds of which there is nothing are left out. */
export async function whatIsCarried(
  sql: Sql,
  telling: TellingCarried,
  asked: AskedCarried,
  all: readonly Carried[],
): Promise<OfKind[]> {
  const mine = all.filter((one) => holdsOneOf(asked.me.roles, one.for))
  if (mine.length === 0) return []
  const arms = mine.map((one, which) => {
    const rows = one.rows(sql, asked).as('r')
    return sqlTag`(select ${sqlTag.lit(which)}::int as which, to_jsonb(r) as row from ${rows} limit ${sqlTag.lit(atMost + 1)})`
  })
  const { rows } = await sqlTag<{
    which: number
    row: unknown
  }>`${sqlTag.join(arms, sqlTag` union all `)}`.execute(sql)
  return mine.flatMap((kind, which) => {
    const found = rows.filter((row) => row.which === which)
    if (found.length === 0) return []
    const those = found.slice(0, atMost).map(({ row }) => kind.tell(row, telling))
    return [{ kind, those, hasMore: found.length > atMost }]
  })
}
