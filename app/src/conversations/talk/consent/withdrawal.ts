import { withdrawConsent, type Purpose } from '@lydhoer/database'
import { sweepErased } from '../../../shared/files/sweep-erased.ts'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'

/**
 * Takes a consent back, for the citizen or for the worker whom the citizen told. In one transaction the database
 * erases all that rested on it, keys first, and leaves a receipt with counts; then the sound files go.
 * A file that cannot be removed at once opens nothing without its key, and goes with the next sweep.
 *
 * @throws NotFound when this person has no such consent that stands
 */
export async function withdraw(
  services: Pick<Services, 'database' | 'store' | 'report'>,
  me: SignedIn,
  conversationId: string,
  purpose: Purpose,
): Promise<void> {
  const receipt = await services.database.as(me, (sql) => withdrawConsent(sql, conversationId, purpose))
  if (!receipt) throw new NotFound()
  await sweepErased(services, me)
}
