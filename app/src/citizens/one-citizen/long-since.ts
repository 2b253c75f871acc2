import type { Sql } from '@lydhoer/database'
import { addDay } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import type { SignedIn } from '../../shared/request/route.ts'

/** After so many days without anything, whoever works with somebody is asked what is to happen: thirteen weeks. */
const quietDays = 91

/** Where it is written that something happened when two work together. */
const written = [
  'conversation',
  'agenda_line',
  'plan_line',
  'citizen_letter',
  'short_message',
  'wish_version',
  'wish_event',
  'match',
  'waiting_period',
  'placement_step',
  'placement_voice',
  'hours_change',
  'hours_worked',
  'hours_wish',
  'not_working',
] as const

const moments = [
  sqlTag`(select max(greatest(t.created_at, t.ended_at, case when t.called_off_at is null then t.starts_at end))
    from citizen_meeting t where t.citizen_id = a.citizen_id)`,
  ...written.map(
    (table) =>
      sqlTag`(select max(t.created_at) from ${sqlTag.table(table)} t where t.citizen_id = a.citizen_id)`,
  ),
]

/**
 * Of those somebody works with today and has for as long: the day since which nothing has happened, by who it is. Whoever has anything, now or ahead, is not in it;
 * only what the visitor may see counts.
 */
export async function longSince(sql: Sql, me: SignedIn, now: Date): Promise<Map<string, string>> {
  const { rows } = await sqlTag<{ citizenId: string; since: string }>`
    select a.citizen_id as "citizenId", q.since::text as since
    from (select citizen_id, min(valid_from) as began from case_assignment where worker_id = ${me.personId}
        and valid_from <= today() and (valid_to is null or valid_to > today()) group by citizen_id) a
      cross join lateral (select greatest(a.began, danish_day(greatest(${sqlTag.join(moments)}))) as since) q
    where q.since < ${addDay(now, -quietDays)}::date
      and not exists (select from placement p where p.citizen_id = a.citizen_id and p.state = 'underWay')`.execute(
    sql,
  )
  return new Map(rows.map(({ citizenId, since }) => [citizenId, since]))
}
