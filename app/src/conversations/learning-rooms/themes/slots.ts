import type { Sql } from '@lydhoer/database'
import { bookMeeting, cancelMeeting } from '../../../shared/meetings/meetings.ts'
import type { MeetingTime } from '../../../shared/meetings/read-meetings.ts'
import { holdsToday } from '../../../shared/people/holds-today.ts'
import { whoConverse } from '../../../shared/people/roles.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'

declare module '../../../shared/meetings/kinds.ts' {
  interface MeetingKinds {
    learningSlot: true
  }
}

/** A theme on a team meeting takes so many minutes. */
export const slotMinutes = 10

/** That a theme was put on a team meeting. */
export interface ThemeSlot {
  id: string
  departmentName: string
  startsAt: Date
  /** Whether the visitor put it there. */
  isMine: boolean
}

/** The team meetings that a theme is on or was, the last first; twenty at most. */
export async function slotsOf(sql: Sql, me: SignedIn, themeId: string): Promise<ThemeSlot[]> {
  const rows = await sql
    .selectFrom('learning_theme_slot as s')
    .innerJoin('department as d', 'd.id', 's.department_id')
    .select(['s.id', 's.starts_at as startsAt', 's.put_by', 'd.name as departmentName'])
    .where('s.theme_id', '=', themeId)
    .orderBy('s.starts_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(({ put_by, ...slot }) => ({ ...slot, isMine: put_by === me.personId }))
}

interface NewSlot extends Omit<MeetingTime, 'minutes'> {
  id: string
  departmentId: string
}

/** Puts a theme on a team meeting of a department: ten minutes of it, in the calendars of those who hold talks there and of its leaders. */
export async function putOnTeamMeeting(
  sql: Sql,
  services: Services,
  me: SignedIn,
  themeId: string,
  { id, departmentId, startsAt, where }: NewSlot,
): Promise<void> {
  const isNew = await sql
    .insertInto('learning_theme_slot')
    .values({
      ...{ municipality_id: me.municipalityId, id, theme_id: themeId, put_by: me.personId },
      ...{ department_id: departmentId, starts_at: startsAt },
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!isNew) return
  const team = await sql
    .selectFrom('person_role as r')
    .select('r.person_id as id')
    .distinct()
    .where('r.department_id', '=', departmentId)
    .where('r.role', 'in', [...whoConverse, 'teamLead'])
    .where(holdsToday('r'))
    .execute()
  const people = new Set([me.personId, ...team.map((one) => one.id)])
  await bookMeeting(sql, services, me, {
    ...{ id, kind: 'learningSlot', aboutId: themeId, startsAt, where, minutes: slotMinutes },
    people: [...people].map((personId) => ({ personId, leads: personId === me.personId })),
  })
}

/** Takes a theme off a team meeting that the visitor put it on, where it still is. */
export async function takeOffTeamMeeting(
  sql: Sql,
  services: Services,
  me: SignedIn,
  themeId: string,
  id: string,
): Promise<void> {
  const gone = await sql
    .deleteFrom('learning_theme_slot')
    .where('id', '=', id)
    .where('theme_id', '=', themeId)
    .where('put_by', '=', me.personId)
    .returning(['id', 'starts_at'])
    .executeTakeFirst()
  if (gone && gone.starts_at > services.now()) await cancelMeeting(sql, services, me, gone.id)
}
