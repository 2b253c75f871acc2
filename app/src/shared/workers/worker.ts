import { fork, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { received, WorkerDied, type Why } from './errors.ts'
import type { Given, Said } from './in-worker.ts'

export interface WorkerLimits {
  /** For objects; the process ends when it needs more. */
  heapMegabytes: number
  /** In all, which is looked at four times a second. */
  memoryMegabytes: number
  /** Gives way to those that answer people, where the system has such an order. */
  isGentle: boolean
}

/** What a worker is given to do. */
export interface Piece extends Given {
  progress?: ((part: number) => void) | undefined
  told?: ((part: unknown) => unknown) | undefined
  /** It is given up when it has said nothing for so long. */
  silenceMs: number
  signal?: AbortSignal | undefined
}

const watchEveryMs = 250
/** What a worker needs to know of where it runs: no key, no password. */
const environment = [
  'PATH',
  'TZ',
  'LANG',
  'LC_ALL',
  'TMPDIR',
  'TEMP',
  'SystemRoot',
  'NODE_EXTRA_CA_CERTS',
  'HTTPS_PROXY',
  'NO_PROXY',
]

/**
 * One process for heavy work. Not a thread: a thread that outgrows its limit in one large step takes the whole program with
 * it (decision 064), and a process gives all its memory back.
 */
export class Worker {
  readonly #limits: WorkerLimits
  readonly #process: ChildProcess
  #busy = false
  #gone = false
  /** What it has in memory from the latest piece that kept something, by the name that was given. */
  keeps: string | null = null

  constructor(limits: WorkerLimits) {
    this.#limits = limits
    this.#process = fork(new URL('./in-worker.ts', import.meta.url), limits.isGentle ? ['gentle'] : [], {
      // Node reads these files as they are; the loader that the program was started with would only slow the start.
      execArgv: [
        ...(process.features.typescript ? [] : process.execArgv),
        `--max-old-space-size=${limits.heapMegabytes}`,
        '--max-semi-space-size=8',
      ],
      env: Object.fromEntries(
        environment.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
      ),
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    })
    this.#process.on('exit', () => (this.#gone = true))
    this.#process.on('error', () => (this.#gone = true))
    this.#rest()
  }

  get pid(): number | undefined {
    return this.#process.pid
  }
  get busy(): boolean {
    return this.#busy
  }
  get gone(): boolean {
    return this.#gone
  }

  /** From now on it is given nothing more. */
  #kill(): void {
    this.#gone = true
    this.#process.kill('SIGKILL')
  }

  /** While it has nothing to do it does not keep the program running. */
  #rest(): void {
    this.#busy = false
    this.#process.unref()
    this.#process.channel?.unref()
  }

  /**
   * Does one piece of work.
   *
   * @throws what the work threw; WorkerDied; or the signal's reason
   */
  do(piece: Piece): Promise<unknown> {
    this.#busy = true
    const child = this.#process
    child.ref()
    child.channel?.ref()
    return new Promise((resolve, reject) => {
      let why: Why = 'ended'
      let told: Promise<unknown> = Promise.resolve()
      const give = (up: Why) => {
        why = up
        this.#kill()
      }
      let patience = setTimeout(give, piece.silenceMs, 'silence')
      const watching = setInterval(() => void this.#heavy().then((is) => is && give('memory')), watchEveryMs)
      const cancel = () => this.#kill()
      piece.signal?.addEventListener('abort', cancel)
      const finish = (end: () => void) => {
        clearTimeout(patience)
        clearInterval(watching)
        piece.signal?.removeEventListener('abort', cancel)
        child.off('message', hear)
        child.off('exit', exit)
        child.off('error', exit)
        if (!this.#gone) this.#rest()
        end()
      }
      const fail = (error: unknown) =>
        finish(() => reject(error instanceof Error ? error : new Error(String(error))))
      const hear = (said: Said) => {
        clearTimeout(patience)
        patience = setTimeout(give, piece.silenceMs, 'silence')
        if ('progress' in said) piece.progress?.(said.progress)
        else if ('part' in said) {
          // One part is taken in at a time, in the order in which they came.
          told = told.then(() => piece.told?.(said.part))
          told.catch((error: unknown) => {
            this.#kill()
            fail(error)
          })
        } else if ('failed' in said) fail(received(said.failed))
        else
          void told.then(
            () => finish(() => resolve(said.done)),
            () => undefined,
          )
      }
      const exit = () => {
        this.#gone = true
        // Node says nothing of why; a heap that is full ends the process with this signal.
        if (child.signalCode === 'SIGABRT') why = 'memory'
        fail(piece.signal?.aborted ? piece.signal.reason : new WorkerDied(why))
      }
      child.on('message', hear)
      child.on('exit', exit)
      child.on('error', exit)
      if (this.#gone || !child.connected || piece.signal?.aborted) return exit()
      child.send({ module: piece.module, input: piece.input } satisfies Given)
    })
  }

  async #heavy(): Promise<boolean> {
    const pages = await readFile(`/proc/${this.pid}/statm`, 'latin1').catch(() => '')
    return Number(pages.split(' ')[1] ?? 0) * 4096 > this.#limits.memoryMegabytes * 1024 ** 2
  }

  /** Ends it, and gives its memory back. */
  end(): void {
    if (this.#process.connected) this.#process.disconnect()
    this.#kill()
  }
}
