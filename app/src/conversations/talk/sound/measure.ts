import type { StoreSettings } from '../../../shared/files/store/index.ts'
import { WorkerDied } from '../../../shared/workers/errors.ts'
import { taskIn } from '../../../shared/workers/task.ts'
import type { Workers } from '../../../shared/workers/workers.ts'
import type { Measured } from './measure-here.ts'
import type { RecordingPlace } from './recording.ts'

const measuring = taskIn<typeof import('./measure-work.ts').work>(
  new URL('./measure-work.ts', import.meta.url),
)

/** A decoder that has not said how far it is for so long never will: some damaged files lead it in circles. */
const longestSilenceMs = 60_000

/**
 * Decodes a stored recording in a process of its own: stores its listening copy and gives its length, peaks and pauses.
 * Doing it again replaces the copy.
 *
 * @param progress told from 0 to 1 now and then.
 * @param silenceMs how long the decoder may be silent before it is given up; its file then counts as damaged.
 * @throws ObjectMissing when the recording was deleted meanwhile; else what the store or a broken seal throws.
 */
export async function measure(
  workers: Workers,
  settings: StoreSettings,
  of: RecordingPlace,
  progress: (part: number) => void = () => undefined,
  silenceMs = longestSilenceMs,
): Promise<Measured> {
  try {
    const asked = { municipalityId: of.municipalityId, isAwaited: false, progress, silenceMs }
    return await workers.do(measuring, { settings, of }, asked)
  } catch (error) {
    // Only a file made to do harm needs more memory than a worker has, or leads it in circles.
    if (error instanceof WorkerDied && error.why !== 'ended') return { ok: false, problem: 'damaged' }
    throw error
  }
}
