import type { Sql } from '@lydhoer/database'
import type { Citizen as Looking } from '@lydhoer/pairing'
import { sql as sqlTag } from 'kysely'

/** So many wishes of one citizen count, the dearest first. */
const mostWishes = 3
const week = 7 * 86_400_000

/**
 * What those wish whom the visitor works with today, as a match reads it: kinds of work that were chosen, hours, and places they said no to.
 * A wish that cannot be met now, or that the citizen has left, is not looked for.
 */
export async function whoLooks(sql: Sql, now: Date): Promise<Looking[]> {
  const { rows } = await sqlTag<{
    citizen: string
    unit: string | null
    hours: number | null
    since: Date
  }>`select w.citizen_id as citizen, v.unit, v.hours, min(w.created_at) over (partition by w.citizen_id) as since
    from wish w
    join lateral (select n.unit, n.hours from wish_version n where n.municipality_id = w.municipality_id and n.wish_id = w.id
      order by n.created_at desc, n.id desc limit 1) v on true
    left join lateral (select e.kind from wish_event e where e.municipality_id = w.municipality_id and e.wish_id = w.id
      and e.kind in ('cannot', 'left', 'again') order by e.created_at desc, e.id desc limit 1) l on true
    where w.citizen_id in (select citizen_and_assigned()) and coalesce(l.kind, 'again') = 'again'
    order by w.citizen_id, w.place, w.created_at, w.id`.execute(sql)
  const { rows: noes } = await sqlTag<{ citizen: string; opening: string }>`
    select citizen_id as citizen, opening_id as opening from match where answer = 'no'`.execute(sql)
  return [...Map.groupBy(rows, ({ citizen }) => citizen)].map(([id, wishes]) => {
    const since = wishes[0]?.since ?? now
    const hours = wishes.find((one) => one.hours !== null)?.hours ?? null
    return {
      id,
      waitingWeeks: Math.max(0, Math.floor((now.getTime() - since.getTime()) / week)),
      wishes: wishes.flatMap(({ unit }) => unit ?? []).slice(0, mostWishes),
      ...(hours !== null && { hours: { from: 1, to: hours } }),
      not: noes.filter(({ citizen }) => citizen === id).map(({ opening }) => opening),
    }
  })
}
