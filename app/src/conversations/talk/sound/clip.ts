import { copyBytesPerMs, copyRate } from '@lydhoer/sound'
import type { ObjectStore } from '../../../shared/files/store/index.ts'
import { openCopy, type RecordingPlace } from './recording.ts'

/** A passage's sound as a whole .wav file of its own. */
export interface Clip {
  mime: 'audio/wav'
  bytes: number
  /** Bytes [from, to) of the clip; by default all. */
  read(from?: number, to?: number): AsyncIterable<Uint8Array>
}

const headerBytes = 44

/**
 * Cuts a passage out of the listening copy. Nothing before `fromMs` or after `toMs` is in the clip, for whoever
 * plays it cannot play what was not sent.
 *
 * @throws ObjectMissing when the sound is gone.
 */
export async function clip(
  store: ObjectStore,
  of: RecordingPlace,
  fromMs: number,
  toMs: number,
): Promise<Clip> {
  const copy = await openCopy(store, of)
  const start = Math.min(copy.bytes, Math.max(0, Math.round(fromMs)) * copyBytesPerMs)
  const end = Math.max(start, Math.min(copy.bytes, Math.round(toMs) * copyBytesPerMs))
  const header = wavHeader(end - start)
  return {
    mime: 'audio/wav',
    bytes: headerBytes + end - start,
    async *read(from = 0, to = headerBytes + end - start) {
      if (from < headerBytes) yield header.subarray(from, to)
      const first = start + Math.max(0, from - headerBytes)
      const last = Math.min(end, start + to - headerBytes)
      if (last > first) yield* copy.read(first, last)
    },
  }
}

/**
 * RIFF WAVE for samples of 16 bits, one channel (Microsoft and IBM, «Multimedia Programming Interface», 1991).
 * @param rate samples a second; those of the listening copy, where nothing else is said
 */
export function wavHeader(dataBytes: number, rate = copyRate): Buffer {
  const header = Buffer.alloc(headerBytes)
  header.write('RIFF', 0, 'latin1')
  header.writeUInt32LE(headerBytes - 8 + dataBytes, 4)
  header.write('WAVEfmt ', 8, 'latin1')
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(rate, 24)
  header.writeUInt32LE(rate * 2, 28)
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36, 'latin1')
  header.writeUInt32LE(dataBytes, 40)
  return header
}
