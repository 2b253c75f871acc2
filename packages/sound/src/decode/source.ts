import { CustomSource, type EncodedPacket } from 'mediabunny'
import { gather } from '../bytes.ts'
import type { SoundKind } from '../kinds.ts'
import type { Packet, Readable } from './packet.ts'
import { Undecodable } from './undecodable.ts'

/** Asked for at a time: large enough that unsealing and reading cost little. */
const readAhead = 512 * 1024
/** The table of contents of a day of sound is smaller; a piece that says it is larger is damaged. */
const mostAtOnce = 64 * 1024 ** 2

/** How each further piece of sound begins, in the kinds whose demuxer may end without a word at bytes it does not know. */
const marks: Partial<Record<SoundKind, Buffer>> = {
  ogg: Buffer.from('OggS'),
  m4a: Buffer.from('moof'),
  webm: Buffer.from([0x1f, 0x43, 0xb6, 0x75]),
}
/** In .aac any two bytes may be such a beginning; so much more than the longest frame is no frame that was cut off. */
const longestAdts = 8192

/**
 * A demuxer gives up where a file is cut off; what came before is still sound. Giving up in the middle would
 * silently lose the rest of a conversation, so that is a damaged file; and a fault of the store is a fault.
 */
export async function* untilDamaged(
  packets: AsyncIterable<EncodedPacket>,
  source: WatchedSource,
  file: Readable,
  kind: SoundKind | null,
): AsyncGenerator<Packet> {
  let why: string | null = null
  try {
    yield* packets
  } catch (error) {
    if (source.failure) throw source.failure.error
    why = error instanceof Error ? error.message : 'damaged'
  }
  // In Ogg it knows that a page is cut off before it has read to the end.
  const gaveUp = why !== null && !source.atEnd && kind !== 'ogg'
  if (gaveUp || (await goesOn(file, source.reached, kind)))
    throw new Undecodable('damaged', why ?? 'there is more sound after what can be read')
}

/** Whether a file of this kind has more sound after a place. */
async function goesOn(file: Readable, from: number, kind: SoundKind | null): Promise<boolean> {
  if (kind === 'aac') return file.bytes - from > longestAdts
  const mark = kind && marks[kind]
  if (!mark) return false
  for (let at = from; at < file.bytes; at += readAhead) {
    // Overlapping, for a mark may lie across.
    const piece = await gather(file.read(at, Math.min(file.bytes, at + readAhead + mark.length)))
    if (piece.includes(mark)) return true
  }
  return false
}

interface WatchedSource {
  custom: CustomSource
  /** What reading the file threw, if it did. */
  failure: { error: unknown } | null
  /** Whether the latest reading went to the end of the file. */
  atEnd: boolean
  /** Where the furthest reading ended. */
  reached: number
}

/**
 * Small questions are answered out of one larger piece that was read before.
 *
 * The demuxer overlooks a last FLAC frame shorter than the longest header (16 bytes), as digital silence is; a few
 * zeros after the end let it be seen, and the decoder does not look at them.
 */
export function sourceOf(file: Readable, zeros: number): WatchedSource {
  let piece: { at: number; bytes: Buffer } = { at: 0, bytes: Buffer.alloc(0) }
  const watched: Omit<WatchedSource, 'custom'> = { failure: null, atEnd: false, reached: 0 }
  const custom = new CustomSource({
    // Kept small: its cache is searched from end to end for each packet, and we read ahead ourselves.
    maxCacheSize: 128 * 1024,
    getSize: () => file.bytes + zeros,
    // Called for several places at once, so the piece that is kept is changed only when it is whole.
    read: async (start, end) => {
      watched.atEnd = end >= file.bytes
      watched.reached = Math.max(watched.reached, end)
      if (end - start > mostAtOnce) throw new Undecodable('damaged', 'a piece of the file is too large')
      if (start >= piece.at && end <= piece.at + piece.bytes.length)
        return Uint8Array.from(piece.bytes.subarray(start - piece.at, end - piece.at))
      const to = Math.max(end, start + readAhead)
      const read = await gather(file.read(start, Math.min(file.bytes, to))).catch((error: unknown) => {
        watched.failure = { error }
        throw error
      })
      const bytes = to > file.bytes ? Buffer.concat([read, Buffer.alloc(zeros)]) : read
      // A large piece is handed over as it is; of a small one the rest is kept for the next question.
      if (end - start >= readAhead) return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
      piece = { at: start, bytes }
      return Uint8Array.from(bytes.subarray(0, end - start))
    },
  })
  return Object.assign(watched, { custom })
}
