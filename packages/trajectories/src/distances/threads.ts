import { Worker } from 'node:worker_threads'
import { control, type Work } from './work.ts'
import type { Told } from './thread.ts'

/** Threads that have nothing to do now. They are kept for the next run and never hold the process open. */
const idle: Worker[] = []

function takeWorker(): Worker {
  const kept = idle.pop()
  if (kept) return kept
  // Node reads these files as they are; a loader that the process was started with would only slow the start.
  const execArgv = process.features.typescript ? [] : process.execArgv
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { execArgv })
  worker.unref()
  return worker
}

/** Starts threads ahead of a run, so that starting them is not part of its time. */
export function startThreads(count: number): void {
  idle.push(...Array.from({ length: count }, takeWorker))
}

/**
 * Gives the same work to several threads and waits until all have finished.
 *
 * @param told called with how many sequences are done
 * @throws what a thread threw, or the reason of the signal
 */
export async function inThreads(
  threads: number,
  work: Work,
  told: (done: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const stop = () => Atomics.store(work.shared, control.stop, 1)
  signal?.addEventListener('abort', stop)
  try {
    await Promise.all(Array.from({ length: threads }, () => inThread(takeWorker(), work, told, stop)))
  } finally {
    signal?.removeEventListener('abort', stop)
  }
  signal?.throwIfAborted()
}

function inThread(worker: Worker, work: Work, told: (done: number) => void, stop: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      worker.removeAllListeners('message')
      worker.removeAllListeners('error')
      worker.removeAllListeners('exit')
      worker.unref()
    }
    const fail = (error: unknown) => {
      leave()
      void worker.terminate()
      stop()
      reject(error instanceof Error ? error : new Error(String(error)))
    }
    worker.on('message', (message: Told) => {
      if ('done' in message) told(message.done)
      else if ('failed' in message) fail(message.failed)
      else {
        leave()
        idle.push(worker)
        resolve()
      }
    })
    worker.on('error', fail)
    worker.on('exit', () => fail(new Error('A thread that computes distances ended before it had finished')))
    // While it works it must hold the process open.
    worker.ref()
    worker.postMessage(work)
  })
}
