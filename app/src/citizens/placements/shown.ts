import type { Sql } from '@lydhoer/database'
import { firstName, today } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import {
  fromNowOn,
  openShown,
  sealChosen,
  sealHours,
  type AgreedHours,
  type HoursShown,
} from '../../shared/companies/hours-shown.ts'
import type { Visit } from '../../shared/request/route.ts'
import { hoursOf } from './hours.ts'
import type { Change } from './ladder.ts'
import type { Placement } from './placements.ts'

/** What a citizen may show the company of a placement, and what they show now. */
export interface Showing {
  /** Until when the company has a page of its own; null where it has none. */
  pageUntil: string | null
  now: HoursShown | null
}

type At = Pick<Visit, 'services' | 'me'>

/** What is agreed now and ahead. */
export function agreedAhead(changes: readonly Change[], day: string): readonly AgreedHours[] {
  const newest = new Map(changes.map(({ fromWeek, hours, days }) => [fromWeek, { fromWeek, hours, days }]))
  const inOrder = [...newest.values()].sort((a, b) => a.fromWeek.localeCompare(b.fromWeek))
  return fromNowOn(inOrder, day)
}

/** What the company of a placement reads now; null where the citizen shows nothing. */
export async function shownAt(
  sql: Sql,
  { services, me }: At,
  { id }: Pick<Placement, 'id'>,
): Promise<HoursShown | null> {
  const row = await sql
    .selectFrom('hours_shown')
    .select(['placement_id', 'chosen_sealed', 'hours_sealed'])
    .where('placement_id', '=', id)
    .executeTakeFirst()
  return row ? openShown(services, me, row, today(services.now())) : null
}

/** For the citizen whose placement it is. */
export async function showingOf(sql: Sql, at: At, placement: Pick<Placement, 'id'>): Promise<Showing> {
  const { rows } = await sqlTag<{ until: string | null }>`
    select company_reads_until(${placement.id}::uuid) as until`.execute(sql)
  return { pageUntil: rows[0]?.until ?? null, now: await shownAt(sql, at, placement) }
}

/** Whether there is something to show, and a page to show it on. */
export const mayShow = ({ state }: Placement, pageUntil: string | null, agreed: number): boolean =>
  state === 'underWay' && pageUntil !== null && agreed > 0

interface Chosen {
  name: boolean
  days: boolean
}

/** From now on the company reads what is agreed, and what the citizen chose besides; said again, it is chosen anew. */
export async function showHours(
  sql: Sql,
  { services, me }: At,
  { id, companyId }: Placement & { companyId: string },
  changes: readonly Change[],
  { name, days }: Chosen,
): Promise<void> {
  const chosen = { name: name ? firstName(me.displayName) : '', days }
  await showNoMore(sql, id)
  await sql
    .insertInto('hours_shown')
    .values({
      ...{ municipality_id: me.municipalityId, placement_id: id, citizen_id: me.personId },
      ...{ company_id: companyId, chosen_sealed: sealChosen(services, me, id, chosen) },
      hours_sealed: sealHours(services, me, id, only(days, agreedAhead(changes, today(services.now())))),
    })
    .onConflict((same) => same.doNothing())
    .execute()
}

/** The company reads nothing of it any more, from this moment. */
export async function showNoMore(sql: Sql, placementId: string): Promise<void> {
  await sql.deleteFrom('hours_shown').where('placement_id', '=', placementId).execute()
}

/** Where the citizen shows them, the company reads hours that are agreed anew. @returns whether it does */
export async function renewShown(
  sql: Sql,
  at: At,
  key: Buffer,
  placement: Pick<Placement, 'id' | 'citizenId'>,
): Promise<boolean> {
  const { services, me } = at
  const shown = await shownAt(sql, at, placement)
  if (!shown) return false
  const { changes } = await hoursOf(sql, key, placement)
  const agreed = only(shown.chosen.days, agreedAhead(changes, today(services.now())))
  await sql
    .updateTable('hours_shown')
    .set({ hours_sealed: sealHours(services, me, placement.id, agreed) })
    .where('placement_id', '=', placement.id)
    .execute()
  return true
}

/** Days that are not shown do not stand in the copy either. */
const only = (days: boolean, agreed: readonly AgreedHours[]): readonly AgreedHours[] =>
  days ? agreed : agreed.map((one) => ({ ...one, days: '' }))
