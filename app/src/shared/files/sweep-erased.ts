import { eraseObjects } from '@lydhoer/database'
import type { SignedIn } from '../request/route.ts'
import type { Services } from '../request/services.ts'
import { deleteWithCopy } from './store/index.ts'

/** Removes the files whose keys are gone: this person's municipality's, or everybody's (null). */
export async function sweepErased(
  services: Pick<Services, 'database' | 'store' | 'report'>,
  me: Pick<SignedIn, 'municipalityId' | 'personId'> | null,
): Promise<void> {
  await eraseObjects(services.database, me, (objectId) => deleteWithCopy(services.store, objectId)).catch(
    (error: unknown) => services.report('files left after erasing', error),
  )
}
