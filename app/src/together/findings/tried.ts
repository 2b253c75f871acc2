import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import { openOfFlips, themeContext, type Keys } from '../house/sealed-flips.ts'

/** A FLIP in which a finding is tried on those it concerns. */
export interface TriedIn {
  id: string
  theme: string
  startsAt: Date
}

/** Where a finding was tried, or will be, the last first; none that was called off. */
export async function triedIn(sql: Sql, keys: Keys, me: SignedIn, findingId: string): Promise<TriedIn[]> {
  const rows = await sql
    .selectFrom('flip')
    .select(['id', 'theme_sealed', 'starts_at'])
    .where('finding_id', '=', findingId)
    .where('called_off_at', 'is', null)
    .orderBy('starts_at', 'desc')
    .orderBy('id')
    .limit(20)
    .execute()
  return rows.map(({ id, theme_sealed, starts_at: startsAt }) => ({
    ...{ id, startsAt },
    theme: openOfFlips<string>(keys, me, themeContext(id), theme_sealed),
  }))
}
