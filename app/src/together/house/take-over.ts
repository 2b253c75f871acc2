import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { excuseFrom, inviteTo, letLead } from '../../shared/meetings/meetings.ts'
import { meetingFor } from '../../shared/meetings/read-meetings.ts'
import type { MeetingKind } from '../../shared/meetings/kinds.ts'
import type { Visit } from '../../shared/request/route.ts'

/**
 * Calls the function of a kind of thing that lets it change hands to the visitor.
 *
 * @param named as the database names it: `take_over_…`
 * @returns who carried it before; null where it does not stand offered to the visitor
 */
export async function takeOver(sql: Sql, named: `take_over_${string}`, id: string): Promise<string | null> {
  const { before } = await sql
    .selectNoFrom(sqlTag<string | null>`${sqlTag.id(named)}(${id}::uuid)`.as('before'))
    .executeTakeFirstOrThrow()
  return before
}

/** The visitor leads the meeting of what they took over, and whoever did before does not any more; they stay invited while they work here. */
export async function leadItsMeeting(
  { services, me }: Visit,
  sql: Sql,
  { kind, aboutId, before }: { kind: MeetingKind; aboutId: string; before: string },
): Promise<void> {
  const meeting = await meetingFor(sql, services, me, { kind, aboutId })
  if (!meeting) return
  if (!meeting.people.some(({ personId, invited }) => personId === me.personId && invited))
    await inviteTo(sql, services, me, meeting.id, [{ personId: me.personId }])
  await letLead(sql, meeting.id, me.personId, true)
  const theirs = meeting.people.find(({ personId }) => personId === before)
  if (!theirs) return
  await letLead(sql, meeting.id, before, false)
  const isHere = await sql
    .selectNoFrom(sqlTag<boolean>`works_in_the_house(${before}::uuid)`.as('is'))
    .executeTakeFirstOrThrow()
  if (!isHere.is) await excuseFrom(sql, services, me, meeting.id, [before])
}
