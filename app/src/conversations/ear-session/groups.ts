import { randomInt } from 'node:crypto'
import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Participant } from './session.ts'

/** In groups people talk three or four together; as many groups as that takes. */
const most = 4

interface Member {
  personId: string
  departmentId: string | null
}

/**
 * Draws groups of three or four at random (of two, where five are to be parted), those of one department spread over as many of them
 * as there are. Ids of persons, group by group.
 *
 * @param below a whole number from 0, less than this, each as likely as the others
 */
export function drawGroups(
  people: readonly Member[],
  below: (bound: number) => number = randomInt,
): string[][] {
  const groups: string[][] = Array.from({ length: Math.max(1, Math.ceil(people.length / most)) }, () => [])
  const byDepartment = Map.groupBy(shuffled(people, below), ({ departmentId }) => departmentId)
  // Dealt out like cards, a department after the other: its people come to stand in groups after each other.
  const dealt = shuffled([...byDepartment.values()], below).flat()
  dealt.forEach(({ personId }, at) => groups[at % groups.length]?.push(personId))
  return groups
}

/** Fisher and Yates, as Durstenfeld wrote it (CACM 7, 1964, algorithm 235). */
function shuffled<T>(all: readonly T[], below: (bound: number) => number): T[] {
  const drawn = [...all]
  for (let last = drawn.length - 1; last > 0; last--) {
    const at = below(last + 1)
    const one = drawn[at] as T
    drawn[at] = drawn[last] as T
    drawn[last] = one
  }
  return drawn
}

/**
 * Puts everybody in the session into groups drawn anew.
 *
 * @param today `YYYY-MM-DD`, to know in which department people are now
 */
export async function makeGroups(
  sql: Sql,
  me: SignedIn,
  { sessionId, people }: { sessionId: string; people: readonly Participant[] },
  today: string,
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
    .where((is) => is.or([is('valid_to', 'is', null), is('valid_to', '>', today)]))
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
