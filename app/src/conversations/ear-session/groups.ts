import type { Sql } from '@lydhoer/database'
import { holdsToday } from '../../shared/people/holds-today.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { drawGroups } from './draw-groups.ts'
import type { Participant } from './session.ts'

/** Puts everybody in the session into groups drawn anew. */
export async function makeGroups(
  sql: Sql,
  me: SignedIn,
  { sessionId, people }: { sessionId: string; people: readonly Participant[] },
): Promise<void> {
  const rows = await sql
    .selectFrom('person_role')
    .select(['person_id', 'department_id'])
    .where(
      'person_id',
      'in',
      people.map((one) => one.person_id),
    )
    .where('department_id', 'is not', null)
    .where(holdsToday('person_role'))
    .execute()
  const departments = new Map(rows.map((row) => [row.person_id, row.department_id]))
  const groups = drawGroups(
    people.map(({ person_id: personId }) => ({ personId, departmentId: departments.get(personId) ?? null })),
  )
  await putInGroups(
    sql,
    me,
    sessionId,
    groups.flatMap((group, at) => group.map((personId) => ({ personId, group: at + 1 }))),
  )
}

/** Puts these people into these groups, whichever they were in. */
export async function putInGroups(
  sql: Sql,
  me: SignedIn,
  sessionId: string,
  members: readonly { personId: string; group: number }[],
): Promise<void> {
  if (members.length === 0) return
  await sql
    .insertInto('ear_group_member')
    .values(
      members.map(({ personId, group }) => ({
        municipality_id: me.municipalityId,
        ear_session_id: sessionId,
        person_id: personId,
        group_number: group,
      })),
    )
    .onConflict((on) =>
      on
        .columns(['municipality_id', 'ear_session_id', 'person_id'])
        .doUpdateSet(({ ref }) => ({ group_number: ref('excluded.group_number') })),
    )
    .execute()
}

/** Everybody goes back to being one group. */
export async function endGroups(sql: Sql, sessionId: string): Promise<void> {
  await sql.deleteFrom('ear_group_member').where('ear_session_id', '=', sessionId).execute()
}
