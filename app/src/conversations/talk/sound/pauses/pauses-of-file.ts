import { Worker } from 'node:worker_threads'
import { type CannotDecode, type FindOptions, type PausesFound, TooLong, Undecodable } from '@lydhoer/sound'

type Message =
  | { part: number }
  | { found: PausesFound }
  | { undecodable: CannotDecode; detail: string }
  | { tooLong: string }

/**
 * Finds the pauses in a file on disk, in a thread of its own.
 *
 * @throws Undecodable, or TooLong past `maxSeconds`; when cancelled, the signal's reason; else as Node says it.
 */
export function pausesOfFile(path: string, options: FindOptions): Promise<PausesFound> {
  const { maxSeconds, progress, signal } = options
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(asError(signal.reason))
    const worker = new Worker(new URL('./pauses-worker.ts', import.meta.url), {
      workerData: { path, maxSeconds },
    })
    const stop = () => {
      reject(asError(signal?.reason))
      void worker.terminate()
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (message: Message) => {
      if ('part' in message) progress?.(message.part)
      else if ('found' in message) resolve(message.found)
      else if ('tooLong' in message) reject(new TooLong(message.tooLong))
      else reject(new Undecodable(message.undecodable, message.detail))
    })
    worker.on('error', reject)
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop)
      reject(new Error(`the measurement of pauses stopped without an answer (${code})`))
    })
  })
}

const asError = (reason: unknown) => (reason instanceof Error ? reason : new Error(String(reason)))
