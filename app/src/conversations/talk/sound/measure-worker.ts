import { parentPort, workerData } from 'node:worker_threads'
import { ObjectMissing, type StoreSettings } from '../../../shared/files/store/index.ts'
import { measureIn } from './measure-here.ts'
import type { RecordingPlace } from './recording.ts'

/** Decodes one recording away from the thread that answers people. */
const { settings, of } = workerData as { settings: StoreSettings; of: RecordingPlace }
try {
  const measured = await measureIn(settings, { ...of, key: Buffer.from(of.key) }, (part) =>
    parentPort?.postMessage({ part }),
  )
  parentPort?.postMessage({ measured })
} catch (error) {
  // An error loses its class on the way between threads; this is the one that others ask for.
  if (!(error instanceof ObjectMissing)) throw error
  parentPort?.postMessage({ gone: error.message })
}
