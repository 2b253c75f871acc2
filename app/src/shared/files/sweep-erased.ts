import { setTimeout } from 'node:timers/promises'
import { eraseObjects } from '@lydhoer/database'
import type { SignedIn } from '../request/route.ts'
import type { Services } from '../request/services.ts'
import { deleteWithCopy } from './store/index.ts'

/** Whoever waits for an answer waits so long for the files to be gone, in milliseconds; their keys are gone already. */
const patience = 3000

/**
 * Removes the files whose keys are gone: this person's municipality's, going on after a while without being waited for; or
 * everybody's (null), to the end.
 */
export async function sweepErased(
  services: Pick<Services, 'database' | 'store' | 'report'>,
  me: Pick<SignedIn, 'municipalityId' | 'personId'> | null,
): Promise<void> {
  const gone = eraseObjects(services.database, me, (objectId) =>
    deleteWithCopy(services.store, objectId),
  ).catch((error: unknown) => services.report('files left after erasing', error))
  const enough = new AbortController()
  const later = setTimeout(patience, null, { signal: enough.signal }).catch(() => null)
  await (me ? Promise.race([gone, later]) : gone)
  enough.abort()
}
