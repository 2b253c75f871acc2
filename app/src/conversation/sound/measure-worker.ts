import { parentPort, workerData } from 'node:worker_threads'
import type { StoreSettings } from '../../shared/store/index.ts'
import { measureIn } from './measure-here.ts'
import type { RecordingPlace } from './recording.ts'

/** Decodes one recording away from the thread that answers people. */
const { settings, of } = workerData as { settings: StoreSettings; of: RecordingPlace }
const measured = await measureIn(settings, { ...of, key: Buffer.from(of.key) }, (part) =>
  parentPort?.postMessage({ part }),
)
parentPort?.postMessage({ measured })
