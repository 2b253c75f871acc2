import { parentPort, workerData } from 'node:worker_threads'
import { findPauses, TooLong, Undecodable } from '@lydhoer/sound'
import { soundFile } from '../sound-file.ts'

/** Finds the pauses of one file away from the thread that answers people. */
const { path, maxSeconds } = workerData as { path: string; maxSeconds: number }
try {
  const progress = (part: number) => parentPort?.postMessage({ part })
  parentPort?.postMessage({ found: await findPauses(await soundFile(path), { maxSeconds, progress }) })
} catch (error) {
  // An error loses its class on the way between threads.
  if (error instanceof Undecodable) parentPort?.postMessage({ undecodable: error.why, detail: error.message })
  else if (error instanceof TooLong) parentPort?.postMessage({ tooLong: error.message })
  else throw error
}
