import type { Role, Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import { guestProblems } from './guest-messages.ts'

/** A leader who is to be a guest when colleagues look at a part of what the citizen said, with all the others' yes. */
export interface GuestAskedOf {
  sessionId: string
  conversationId: string
  guestId: string
  name: string
  role: Role | null
  department: string | null
  /** What the citizen has answered; null when nothing yet. */
  says: 'yes' | 'no' | null
}

/** The guests whom the citizen who asks is asked about, oldest first. */
export const guestsAskedOfMe = sqlTag<GuestAskedOf>`select ear_session_id as "sessionId", conversation_id as "conversationId",
  guest_id as "guestId", guest_name as name, role, department, says from guests_asked_of_me()`

/** The citizen says yes or no to a guest of one session. @throws NotFound when they are not asked, or not any more */
export async function sayOfGuest(
  sql: Sql,
  sessionId: string,
  { guest, says }: { guest: string; says: 'yes' | 'no' },
): Promise<void> {
  const { rows } = await sqlTag<{
    said: boolean
  }>`select answer_about_guest(${sessionId}, ${guest}, ${says}) as said`.execute(sql)
  if (!rows[0]?.said) throw new NotFound(guestProblems.askedNoMore)
}
