import type { Sql } from '@lydhoer/database'
import { today, type Language } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { kindsIn, type KindOfPeople } from './kinds.ts'
import type { MaterialFacts } from './material-table.ts'

interface Asked {
  language: Language
  /** The first and the last day; what has not been held yet is not counted. */
  from: string
  to: string
  now: Date
}

type Found = Pick<MaterialFacts, 'kind' | 'about' | 'half' | 'count'>

/**
 * How many there are of each kind that the house can read, half-year by half-year: things that were held or written, never people. A café is no meeting
 * across: nobody is invited. Conversations are not
 * among them: nobody but whose they are may count those.
 */
export async function countedHere(sql: Sql, { language, from, to, now }: Asked): Promise<Found[]> {
  const until = to < today(now) ? to : today(now)
  const { rows } = await sqlTag<{ kind: Found['kind']; of_whom: string; half: string; count: number }>`
    select kind, of_whom, count(*)::int as count,
      make_date(extract(year from day)::int, case when extract(month from day) < 7 then 1 else 7 end, 1)::text as half
    from (
      select case kind when 'evaluation' then 'evaluationFlip' else 'flip' end as kind, '' as of_whom, danish_day(starts_at) as day
        from flip where called_off_at is null and starts_at <= ${now}
      union all
      select case kind when 'seminar' then 'seminar' when 'visit' then 'visit' else 'jointMeeting' end,
        case kind when 'seminar' then array_to_string(for_kinds, ' ') else '' end, danish_day(starts_at)
        from gathering where kind <> 'cafe' and called_off_at is null and starts_at <= ${now}
      union all
      select 'log', '', l.begins_on from municipal_log l where exists (select from log_given g where g.log_id = l.id)
      union all select 'request', '', asked_on from request
      union all select 'finding', '', written_on from finding
      union all select 'resource', '', made_on from resource
      union all select 'jointExperiment', '', from_day from joint_experiment
      union all select 'loopStep', '', day from loop_step
    ) held
    where day >= ${from}::date and day <= ${until}::date
    group by kind, of_whom, half
    order by kind, of_whom, half`.execute(sql)
  return rows.map(({ kind, of_whom, half, count }) => ({
    ...{ kind, half, count },
    about: of_whom === '' ? '' : kindsIn(language, of_whom.split(' ') as KindOfPeople[]),
  }))
}
