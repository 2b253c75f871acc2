import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { Conflict, Invalid } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { roomProblems } from './room-messages.ts'
import type { Session } from './session.ts'

const turn = z.coerce.number().int().min(1)
const char = z.coerce.number().int().min(0).optional()

/** What whoever leads shows all: a turn, words of it, its sound; or nothing any more. */
export const focusForm = z.object({
  tur: z.union([z.literal(''), turn]),
  fra: char,
  til: char,
  lyd: z.literal('ja').optional(),
})

/**
 * Lets everybody look at a turn of the passage, with words of it lit up, or its sound played.
 *
 * @throws Invalid when it is no turn of the passage
 */
export async function lookAt(
  sql: Sql,
  session: Session,
  { tur, fra, til, lyd }: z.output<typeof focusForm>,
): Promise<void> {
  if (tur !== '' && (tur < session.fromTurn || tur > session.toTurn))
    throw new Invalid([{ field: 'tur', what: roomProblems.noSuchTurn }])
  const isLit = tur !== '' && fra !== undefined && til !== undefined && til > fra
  await sql
    .updateTable('ear_session')
    .set({
      focus_turn: tur === '' ? null : tur,
      lit_from: isLit ? fra : null,
      lit_to: isLit ? til : null,
      played_at: tur !== '' && lyd ? new Date() : null,
    })
    .where('id', '=', session.sessionId)
    .execute()
}

export const floorForm = z.object({ floor: z.enum(['taken', 'passed']) })

/**
 * The one whose conversation it is speaks first, or lets it pass.
 *
 * @throws Conflict for everybody else: it is offered to them alone
 */
export async function takeFloor(
  sql: Sql,
  me: SignedIn,
  session: Session,
  { floor }: z.output<typeof floorForm>,
): Promise<void> {
  if (session.ownerId !== me.personId) throw new Conflict(roomProblems.notYourFloor)
  await sql.updateTable('ear_session').set({ floor }).where('id', '=', session.sessionId).execute()
}
