import type { StoreSettings } from '../../../shared/files/store/index.ts'
import type { Tell } from '../../../shared/workers/task.ts'
import { measureIn, type Measured } from './measure-here.ts'
import type { RecordingPlace } from './recording.ts'

/** Decodes one recording away from those that answer people. */
export function work(
  { settings, of }: { settings: StoreSettings; of: RecordingPlace },
  tell: Tell,
): Promise<Measured> {
  return measureIn(settings, of, tell.progress)
}
