import { gather } from '../bytes.ts'
import type { Packet, Readable } from './packet.ts'

/** What a frame's four bytes of header say (ISO/IEC 11172-3, 2.4.2.3, and 13818-3 for the lower rates). */
interface Mp3Header {
  sampleRate: number
  samples: number
  bytes: number
}

const kilobits = [
  [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const
const rates = [44_100, 48_000, 32_000]

/** The header at a place, or null when none stands there. */
export function mp3Header(bytes: Uint8Array, at: number): Mp3Header | null {
  const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3)
  // Eleven ones, and layer III.
  if (first !== 0xff || (second & 0xe6) !== 0xe2) return null
  const version = (second >> 3) & 3
  const rate = rates[(third >> 2) & 3]
  const isFirst = version === 3
  const speed = kilobits[isFirst ? 0 : 1][(third >> 4) - 1]
  if (version === 1 || rate === undefined || speed === undefined) return null
  const sampleRate = rate / (isFirst ? 1 : version === 2 ? 2 : 4)
  const samples = isFirst ? 1152 : 576
  return { sampleRate, samples, bytes: Math.floor((samples * 125 * speed) / sampleRate) + ((third >> 1) & 1) }
}

const readAhead = 256 * 1024
const longestFrame = 2881

/**
 * The frames of an MP3 one after another. A demuxer for all kinds remembers each frame's place, which for three
 * hours is more than all else that decoding needs; nothing here asks for the places again.
 *
 * The first frame is left out when it holds only the encoder's tag.
 */
export async function* mp3Frames(file: Readable): AsyncGenerator<Packet> {
  let piece: Buffer = Buffer.alloc(0)
  let pieceAt = 0
  let at = await afterId3(file)
  let seconds = 0
  let isFirst = true
  while (at < file.bytes) {
    if (at < pieceAt || at + longestFrame > pieceAt + piece.length) {
      if (pieceAt + piece.length < file.bytes || at < pieceAt) {
        piece = await gather(file.read(at, Math.min(file.bytes, at + readAhead)))
        pieceAt = at
      }
    }
    const here = at - pieceAt
    const header = mp3Header(piece, here)
    const end = header && here + header.bytes
    // A header by chance is not followed by another one of the same kind.
    const next = end !== null && end + 4 <= piece.length ? mp3Header(piece, end) : undefined
    if (!header || end === null || end > piece.length || (isFirst && next === null)) {
      at++
      continue
    }
    const data = piece.subarray(here, end)
    const duration = header.samples / header.sampleRate
    const isTag = isFirst && /Xing|Info|VBRI/.test(data.toString('latin1', 0, 64))
    isFirst = false
    at += header.bytes
    if (isTag) continue
    yield { data, timestamp: seconds, duration }
    seconds += duration
  }
}

/** Where the sound begins: after an ID3 tag, if there is one (ID3v2.4, 3.1: a size of four times 7 bits). */
export async function afterId3(file: Readable): Promise<number> {
  const head = await gather(file.read(0, Math.min(10, file.bytes)))
  if (head.toString('latin1', 0, 3) !== 'ID3') return 0
  return 10 + head.subarray(6, 10).reduce((size, byte) => size * 128 + (byte & 127), 0)
}
