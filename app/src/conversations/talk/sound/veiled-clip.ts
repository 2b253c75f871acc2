import { endianness } from 'node:os'
import { Worker } from 'node:worker_threads'
import { gather, type Veil } from '@lydhoer/sound'
import type { ObjectStore } from '../../../shared/files/store/index.ts'
import { clip, wavHeader, type Clip } from './clip.ts'
import type { RecordingPlace } from './recording.ts'

/** The whole of it is in memory while it is disguised; a quarter of an hour is 29 MB. */
export const longestVeiledMs = 15 * 60_000

/** A browser asks for a clip in parts; for so long the next part need not be made anew. */
const keptMs = 60_000
const mostKept = 4
const kept = new Map<string, Promise<Buffer>>()

/**
 * A passage's sound as a .wav file with its voices disguised and stretches of it silenced. The disguise is made here:
 * the sound as it was is not sent.
 *
 * Whether the visitor may hear it is for the caller to know, each time.
 *
 * @param veil its silences in milliseconds from the start of the recording
 * @throws ObjectMissing when the sound is gone; RangeError when the passage is longer than `longestVeiledMs`.
 */
export async function veiledClip(
  store: ObjectStore,
  of: RecordingPlace,
  fromMs: number,
  toMs: number,
  veil: Veil,
): Promise<Clip> {
  if (toMs - fromMs > longestVeiledMs) throw new RangeError(`${toMs - fromMs} ms are too long to disguise`)
  const plain = await clip(store, of, fromMs, toMs)
  const silent = veil.silent.map((span) => ({ fromMs: span.fromMs - fromMs, toMs: span.toMs - fromMs }))
  const data = await remembered(JSON.stringify([of.objectId, fromMs, toMs, veil]), async () =>
    disguised(await gather(plain.read(wavHeader(0).length)), { ...veil, silent }),
  )
  const file = Buffer.concat([wavHeader(data.length), data])
  return {
    mime: 'audio/wav',
    bytes: file.length,
    async *read(from = 0, to = file.length) {
      yield file.subarray(from, to)
    },
  }
}

function remembered(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const known = kept.get(key)
  if (known) return known
  for (const oldest of kept.keys()) if (kept.size >= mostKept) kept.delete(oldest)
  const made = make()
  kept.set(key, made)
  const forget = () => {
    if (kept.get(key) === made) kept.delete(key)
  }
  made.then(() => setTimeout(forget, keptMs).unref(), forget)
  return made
}

function disguised(bytes: Buffer, veil: Veil): Promise<Buffer> {
  const samples = new Int16Array(bytes.length / 2)
  for (let i = 0; i < samples.length; i++) samples[i] = bytes.readInt16LE(2 * i)
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./veil-worker.ts', import.meta.url), { workerData: { samples, veil } })
    worker.on('message', (whole: Int16Array) => {
      const made = Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength)
      resolve(endianness() === 'LE' ? made : made.swap16())
    })
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`the disguise stopped without an answer (${code})`)))
  })
}
