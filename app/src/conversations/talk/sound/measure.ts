import { Worker } from 'node:worker_threads'
import { ObjectMissing, type StoreSettings } from '../../../shared/files/store/index.ts'
import type { Measured } from './measure-here.ts'
import type { RecordingPlace } from './recording.ts'

type Message = { part: number } | { gone: string } | { measured: Measured }

/** A worker that needs more than this has met a file made to do harm. */
const heapMegabytes = 160

/** A decoder that has not said how far it is for so long never will: some damaged files lead it in circles. */
const longestSilenceMs = 60_000

/**
 * Decodes a stored recording in a thread of its own: stores its listening copy and gives its length, peaks
 * and pauses.
 * Doing it again replaces the copy.
 *
 * @param progress told from 0 to 1 now and then.
 * @param patienceMs how long the decoder may be silent before it is given up; its file then counts as damaged.
 * @throws ObjectMissing when the recording was deleted meanwhile; else what the store or a broken seal throws.
 */
export function measure(
  settings: StoreSettings,
  of: RecordingPlace,
  progress: (part: number) => void = () => undefined,
  patienceMs = longestSilenceMs,
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./measure-worker.ts', import.meta.url), {
      workerData: { settings, of },
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 6 },
    })
    const giveUp = () => {
      resolve({ ok: false, problem: 'damaged' })
      void worker.terminate()
    }
    let patience = setTimeout(giveUp, patienceMs)
    worker.on('message', (message: Message) => {
      clearTimeout(patience)
      if ('part' in message) {
        patience = setTimeout(giveUp, patienceMs)
        return progress(message.part)
      }
      if ('gone' in message) return reject(new ObjectMissing(message.gone))
      const { measured } = message
      // A buffer crosses between threads as plain bytes.
      resolve(measured.ok ? { ...measured, peaks: Buffer.from(measured.peaks) } : measured)
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      // Only a file made to do harm needs more memory than the worker has.
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ ok: false, problem: 'damaged' })
      else reject(error)
    })
    worker.on('exit', (code) => {
      clearTimeout(patience)
      reject(new Error(`the decoder stopped without an answer (${code})`))
    })
  })
}
