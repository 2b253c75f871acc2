import { parentPort, workerData } from 'node:worker_threads'
import { Unreadable } from '@lydhoer/words'
import { compute, type PartName } from './compute.ts'
import type { StudySettings } from './settings.ts'
import type { Worked } from './work.ts'

/** Computes a study away from the thread that answers people. */
const { worked, settings, lacking } = workerData as {
  worked: Worked
  settings: StudySettings
  lacking: PartName[]
}
try {
  await compute(worked, settings, lacking, {
    progress: (done) => parentPort?.postMessage({ done }),
    part: (name, body) => Promise.resolve(parentPort?.postMessage({ name, body })),
  })
  parentPort?.postMessage({ finished: true })
} catch (error) {
  // An error loses its class on the way between threads.
  if (!(error instanceof Unreadable)) throw error
  parentPort?.postMessage({ refused: true })
}
