import { eraseObjects, withdrawConsent, type Purpose } from '@lydhoer/database'
import { deleteSound } from '../sound/index.ts'
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

/** Removes the files whose keys are gone: this person's municipality's, or everybody's (null). */
export async function sweepErased(
  services: Pick<Services, 'database' | 'store' | 'report'>,
  me: Pick<SignedIn, 'municipalityId' | 'personId'> | null,
): Promise<void> {
  await eraseObjects(services.database, me, (objectId) => deleteSound(services.store, objectId)).catch(
    (error: unknown) => services.report('files left after erasing', error),
  )
}
