import { availableParallelism } from 'node:os'
import { FairQueue, type Waiting } from './queue.ts'
import type { Task } from './task.ts'
import { Worker, type Piece, type WorkerLimits } from './worker.ts'

/** For whom work is done, and what is to be heard of it. */
export interface Asked extends Waiting {
  /** What the work keeps in the worker's memory for the next time, in place of what was kept: who has it is chosen first. */
  keeps?: string
  progress?: (part: number) => void
  told?: (part: unknown) => unknown
  silenceMs?: number
  signal?: AbortSignal
}

/** The processes that do what would else keep everybody waiting. */
export interface Workers {
  /**
   * Does a piece of heavy work, when it has its turn.
   *
   * @throws what the work threw; WorkerDied when its worker did
   */
  do<Input, Output>(task: Task<Input, Output>, input: Input, asked: Asked): Promise<Output>
  /** Lets go of what workers keep under a name: those that have it end. */
  forget(keeps: string): void
  close(): void
}

export interface WorkersOptions extends Partial<WorkerLimits> {
  /** How many pieces are worked on at once. */
  places?: number
  /** A worker with nothing to do for so long ends. */
  idleMs?: number
}

const twoMinutes = 120_000

interface Item extends Piece, Waiting {
  keeps: string | undefined
  resolve: (done: unknown) => void
  reject: (error: unknown) => void
}

export function makeWorkers(options: WorkersOptions = {}): Workers {
  const { places = Math.max(4, availableParallelism() + 2), idleMs = 20_000 } = options
  const { heapMegabytes = 192, memoryMegabytes = 480, isGentle = true } = options
  const queue = new FairQueue<Item>(places)
  const atWork = new Set<Item>()
  const workers = new Set<Worker>()
  const ending = new Map<Worker, NodeJS.Timeout>()
  /** They keep what is to be forgotten, and end when they have done what they do now. */
  const doomed = new WeakSet<Worker>()
  let closed = false

  /** One that has what is needed; else one that has nothing; else a new one; else any. */
  function workerFor(keeps: string | undefined): Worker {
    for (const worker of workers) if (worker.gone) workers.delete(worker)
    const idle = [...workers].filter((worker) => !worker.busy)
    const known =
      (keeps !== undefined && idle.find((worker) => worker.keeps === keeps)) ||
      idle.find((worker) => worker.keeps === null)
    if (known) return known
    const last = idle.at(-1)
    if (last && workers.size >= places) return last
    const fresh = new Worker({ heapMegabytes, memoryMegabytes, isGentle })
    workers.add(fresh)
    return fresh
  }

  function rest(worker: Worker): void {
    if (worker.gone || doomed.has(worker)) return end(worker)
    const timer = setTimeout(() => end(worker), idleMs)
    timer.unref()
    ending.set(worker, timer)
  }

  function end(worker: Worker): void {
    clearTimeout(ending.get(worker))
    ending.delete(worker)
    workers.delete(worker)
    worker.end()
  }

  function next(): void {
    for (let item = queue.take([...atWork]); item; item = queue.take([...atWork])) void begin(item)
  }

  async function begin(item: Item): Promise<void> {
    atWork.add(item)
    const worker = workerFor(item.keeps)
    clearTimeout(ending.get(worker))
    if (item.keeps !== undefined) worker.keeps = item.keeps
    try {
      item.resolve(await worker.do(item))
    } catch (error) {
      item.reject(error)
    } finally {
      atWork.delete(item)
      rest(worker)
      next()
    }
  }

  return {
    do: (task, input, asked) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error('the workers have gone home'))
        const { municipalityId, isAwaited, keeps, progress, told, signal } = asked
        const item: Item = {
          ...{ module: task.module, input, municipalityId, isAwaited, keeps, progress, told, signal },
          silenceMs: asked.silenceMs ?? twoMinutes,
          resolve: resolve as (done: unknown) => void,
          reject,
        }
        signal?.addEventListener('abort', () => {
          queue.remove(item)
          if (!atWork.has(item))
            reject(signal.reason instanceof Error ? signal.reason : new Error('cancelled'))
        })
        queue.push(item)
        next()
      }),
    forget(keeps) {
      for (const worker of workers)
        if (worker.keeps === keeps) {
          if (worker.busy) doomed.add(worker)
          else end(worker)
        }
    },
    close() {
      closed = true
      for (const worker of workers) end(worker)
    },
  }
}
