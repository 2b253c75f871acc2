import { recordingsToMeasure } from '@lydhoer/database'
import { NotFound } from '../../../shared/request/errors.ts'
import type { LaterJob } from '../../../shared/later/later-job.ts'
import type { Services } from '../../../shared/request/services.ts'
import { deleteWithCopy, ObjectMissing } from '../../../shared/files/store/index.ts'
import { measure } from './measure.ts'
import { findRecording } from './stored-recordings.ts'

declare module '../../../shared/later/later-job.ts' {
  interface LaterWork {
    measureSound: { municipalityId: string; personId: string; conversationId: string }
  }
}
type Job = LaterJob<'measureSound'>

/** Every recording that waits for its measures. */
export async function soundToMeasure({ database }: Services): Promise<Job[]> {
  return (await recordingsToMeasure(database)).map(({ municipality_id, owner_id, conversation_id }) => ({
    kind: 'measureSound',
    municipalityId: municipality_id,
    personId: owner_id,
    conversationId: conversation_id,
  }))
}

/** Makes a recording ready to be heard: its length, its outline, its pauses, and the copy that passages are cut from. */
export async function measureSound(services: Services, job: Job): Promise<void> {
  const { database, store, storeSettings, workers } = services
  try {
    const recording = await database.as(job, (sql) => findRecording(sql, services, job, job.conversationId))
    const measured = await measure(workers, storeSettings, recording.place)
    const written = await database.as(job, (sql) =>
      sql
        .updateTable('recording')
        .set(
          measured.ok
            ? {
                state: 'ready',
                problem: null,
                duration_ms: measured.durationMs,
                peaks: measured.peaks,
                pauses: measured.pauses && JSON.stringify(measured.pauses),
                has_listening_copy: true,
              }
            : { state: 'failed', problem: measured.problem },
        )
        .where('conversation_id', '=', job.conversationId)
        .where('object_id', '=', recording.object_id)
        .executeTakeFirst(),
    )
    // The recording went while its copy was on its way to the store, where its files had been swept by then.
    if (written.numUpdatedRows === 0n) await deleteWithCopy(store, recording.object_id)
  } catch (error) {
    // The sound may be withdrawn, or replaced, while it is being measured. Then there is nothing to do.
    if (!(error instanceof NotFound) && !(error instanceof ObjectMissing)) throw error
  }
}
