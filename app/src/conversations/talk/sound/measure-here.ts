import {
  type CannotDecode,
  decodeMono,
  ListeningCopy,
  type MeasuredPause,
  PauseFinder,
  TooLong,
  Undecodable,
} from '@lydhoer/sound'
import { openStore, type ObjectStore, type StoreSettings } from '../../../shared/files/store/index.ts'
import { openOriginal, storeCopy, type RecordingPlace } from './recording.ts'

/** What a recording turned out to be; or the code of why it cannot be heard, for the page to put in words. */
export type Measured =
  | { ok: true; durationMs: number; peaks: Buffer; pauses: MeasuredPause[] | null }
  | { ok: false; problem: CannotDecode | 'tooLong' }

/** Three hours are promised; a little over is let through. */
const maxSeconds = 4 * 3600

/**
 * Decodes the original, stores the listening copy, and measures length, peaks and pauses; in this thread.
 *
 * @param progress told from 0 to 1 now and then.
 */
export async function measureHere(
  store: ObjectStore,
  of: RecordingPlace,
  progress: (part: number) => void = () => undefined,
): Promise<Measured> {
  const original = await openOriginal(store, of)
  let copy: ListeningCopy | null = null
  const pipe = new Pipe()
  const finder = pauseFinder()
  const stored = storeCopy(store, of, pipe.read())
  stored.catch((error: unknown) => pipe.refuse(error))
  try {
    await decodeMono(
      original,
      (sampleRate) => {
        const made = (copy = new ListeningCopy(sampleRate, (samples) => finder?.push(samples)))
        return (samples) => pipe.write(made.push(samples))
      },
      { maxSeconds, progress },
    )
    // TypeScript does not see the assignment in the callback.
    const made = copy as ListeningCopy | null
    if (!made) throw new Undecodable('noSound', 'nothing was decoded')
    await pipe.write(made.flush())
    pipe.end()
    await stored
    return { ok: true, ...made.result(), pauses: finder?.end().pauses ?? null }
  } catch (error) {
    pipe.fail(error)
    await stored.catch(() => undefined)
    if (error instanceof Undecodable) return { ok: false, problem: error.why }
    if (error instanceof TooLong) return { ok: false, problem: 'tooLong' }
    throw error
  }
}

/** Null where the native library does not run: the sound is then heard as well as ever, without measured pauses. */
function pauseFinder(): PauseFinder | null {
  try {
    return new PauseFinder()
  } catch {
    return null
  }
}

/** Opens the store first; for a worker thread, which gets plain data only. */
export async function measureIn(
  settings: StoreSettings,
  of: RecordingPlace,
  progress: (part: number) => void,
): Promise<Measured> {
  return measureHere(await openStore(settings), of, progress)
}

/** Hands bytes from the decoder to the store, and makes the decoder wait when the store is slower. */
class Pipe {
  #waiting: Buffer[] = []
  #bytes = 0
  #ended = false
  #failed: { error: unknown } | null = null
  #wake: () => void = () => undefined
  static readonly #enough = 256 * 1024

  async write(bytes: Buffer): Promise<void> {
    this.#waiting.push(bytes)
    this.#bytes += bytes.length
    this.#wake()
    while (this.#bytes > Pipe.#enough && !this.#failed) await this.#change()
    if (this.#failed) throw this.#failed.error
  }

  end(): void {
    this.#ended = true
    this.#wake()
  }

  /** The writer has failed: whoever reads gets the error. */
  fail(error: unknown): void {
    this.#failed ??= { error }
    this.#wake()
  }

  /** The reader has failed: whoever writes gets the error. */
  refuse(error: unknown): void {
    this.fail(error)
  }

  async *read(): AsyncGenerator<Uint8Array> {
    for (;;) {
      if (this.#failed) throw this.#failed.error
      const ready = this.#waiting
      this.#waiting = []
      this.#bytes = 0
      this.#wake()
      yield* ready
      if (this.#ended && this.#waiting.length === 0) return
      if (this.#waiting.length === 0 && !this.#failed) await this.#change()
    }
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      const before = this.#wake
      this.#wake = () => {
        this.#wake = () => undefined
        before()
        resolve()
      }
    })
  }
}
