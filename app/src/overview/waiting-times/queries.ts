import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import type { messages } from './messages.ts'

/** So many waits of one kind in one department, or of what is gathered, that have lasted about so long. */
export interface Waits {
  /** The names of the departments; null among them is what citizens wrote themselves. */
  departments: readonly (string | null)[]
  /** Null where several kinds are gathered. */
  kind: keyof (typeof messages)['da']['kinds'] | null
  fromWeeks: number
  /** Not that long any more; null where there is no end. */
  toWeeks: number | null
  waits: number
}

/** How many wait now, as the database gathers it so that nobody is found: for coordinators; nothing for others. */
export async function waitsByDepartment(sql: Sql): Promise<Waits[]> {
  const { rows } = await sqlTag<Waits>`
    select (select jsonb_agg(d.name order by d.name nulls last) from unnest(w.departments) as u(department_id) left join department d on d.id = u.department_id) as departments,
      w.kind, w.from_weeks as "fromWeeks", w.to_weeks as "toWeeks", w.waits
    from waits_by_department() w`.execute(sql)
  return rows
}
