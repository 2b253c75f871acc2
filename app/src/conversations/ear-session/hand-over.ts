import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { letLead } from '../../shared/meetings/meetings.ts'
import { Forbidden, Invalid } from '../../shared/request/errors.ts'
import type { Visit } from '../../shared/request/route.ts'
import { meetingOfSession } from './booked.ts'
import { handOverProblems } from './hand-over-messages.ts'
import type { Session } from './session.ts'

/**
 * Lets another in the session lead it, in its meeting too. Whoever led it until now takes part as the others do.
 *
 * @param to a participant's id
 * @throws Forbidden unless the visitor leads it; Invalid at `to` when the database does not let them: they do not have the passage any more, or lead others
 */
export async function handOver(
  sql: Sql,
  { services, me }: Pick<Visit, 'services' | 'me'>,
  { sessionId, ownerId, facilitatorId, leads }: Session,
  to: string,
): Promise<void> {
  if (!leads) throw new Forbidden()
  const { rows } = await sqlTag<{
    done: boolean
  }>`select hand_over_session(${sessionId}, ${to}) as done`.execute(sql)
  if (!rows[0]?.done) throw new Invalid([{ field: 'to', what: handOverProblems.cannot }])
  const meeting = await meetingOfSession(sql, services, me, sessionId)
  const isIn = (id: string) => meeting?.people.some(({ personId }) => personId === id)
  if (!meeting) return
  if (isIn(to)) await letLead(sql, meeting.id, to, true)
  if (facilitatorId !== ownerId && isIn(facilitatorId)) await letLead(sql, meeting.id, facilitatorId, false)
}
