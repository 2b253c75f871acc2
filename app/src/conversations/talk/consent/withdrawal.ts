import { eraseMistaken, withdrawConsent, type Purpose, type Sql } from '@lydhoer/database'
import { sweepErased } from '../../../shared/files/sweep-erased.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'

type Tools = Pick<Services, 'database' | 'store' | 'report'>

/**
 * Takes a consent back, for the citizen or for the worker whom the citizen told. Done twice it is done once: the second
 * finds nothing that stands.
 *
 * @returns the receipt's id; undefined when this person has no such consent that stands
 */
export function withdraw(
  services: Tools,
  me: SignedIn,
  conversationId: string,
  purpose: Purpose,
): Promise<string | undefined> {
  return erasing(services, me, (sql) => withdrawConsent(sql, conversationId, purpose))
}

/**
 * Takes back every yes that the citizen has given, all in one transaction.
 *
 * @returns the id of one of the receipts, which all have the same moment; undefined when nothing stands
 */
export function withdrawEverything(services: Tools, citizen: SignedIn): Promise<string | undefined> {
  return erasing(services, citizen, async (sql) => {
    const standing = await sql
      .selectFrom('consent')
      .select('conversation_id')
      .where('citizen_id', '=', citizen.personId)
      .where('purpose', '=', 'ownReflection')
      .where('state', '=', 'given')
      // In one order, so that two presses wait for each other.
      .orderBy('conversation_id')
      .execute()
    let receipt: string | undefined
    for (const { conversation_id } of standing)
      receipt = (await withdrawConsent(sql, conversation_id, 'ownReflection')) ?? receipt
    return receipt
  })
}

/**
 * Takes out a conversation that its owner should not have written in; nothing then says that the citizen said no.
 *
 * @returns the receipt's id; undefined when this person owns no such conversation
 */
export function takeOutMistaken(
  services: Tools,
  owner: SignedIn,
  conversationId: string,
): Promise<string | undefined> {
  return erasing(services, owner, (sql) => eraseMistaken(sql, conversationId))
}

/**
 * In one transaction the database erases, keys first, and leaves a receipt with counts; then the sound files go.
 * A file that cannot be removed at once opens nothing without its key, and goes with the next sweep.
 */
async function erasing(
  services: Tools,
  me: SignedIn,
  work: (sql: Sql) => Promise<string | undefined>,
): Promise<string | undefined> {
  const receipt = await services.database.as(me, work)
  if (receipt) await sweepErased(services, me)
  return receipt
}
