import type { Sql } from '@lydhoer/database'
import { openOfGatherings, themeContext } from '../house/sealed-gatherings.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Keys } from './sealed.ts'

/** A meeting of the group. */
export interface GroupMeeting {
  id: string
  theme: string
  startsAt: Date
}

/** The group's meetings, the last first: those to come and a few that have been. */
export async function meetingsOfGroup(sql: Sql, keys: Keys, me: SignedIn): Promise<GroupMeeting[]> {
  const rows = await sql
    .selectFrom('gathering')
    .select(['id', 'theme_sealed', 'starts_at'])
    .where('kind', '=', 'developmentGroup')
    .where('called_off_at', 'is', null)
    .orderBy('starts_at', 'desc')
    .orderBy('id')
    .limit(8)
    .execute()
  return rows.map(({ id, theme_sealed, starts_at: startsAt }) => ({
    ...{ id, startsAt },
    theme: openOfGatherings<string>(keys, me, themeContext(id), theme_sealed),
  }))
}
