// The thread that computes distances: it is given work and says how far all are.
import { parentPort } from 'node:worker_threads'
import { work, type Work } from './work.ts'

/** What this thread says: how many sequences all have done, that it has finished, or what went wrong. */
export type Told = { done: number } | { finished: true } | { failed: unknown }

parentPort?.on('message', (given: Work) => {
  const tell = (message: Told) => parentPort?.postMessage(message)
  work(given, (done) => tell({ done })).then(
    () => tell({ finished: true }),
    (failed: unknown) => tell({ failed }),
  )
})
