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
/** How long the frames are is told from about so many of the latest. */
const nearBy = 8

/**
 * The frames of an MP3 one after another. A demuxer for all kinds remembers each frame's place, which for three
 * hours is more than all else that decoding needs; nothing here asks for the places again.
 *
 * The first frame is left out when it holds only the encoder's tag. Time is nothing but the count of frames, so where
 * bytes are no frames, and no tag, as many empty packets come as frames would have stood in them.
 */
export async function* mp3Frames(file: Readable): AsyncGenerator<Packet> {
  let piece: Buffer = Buffer.alloc(0)
  let pieceAt = 0
  let at = await afterId3(file)
  let first: Mp3Header | null = null
  let lost = 0
  let usual = 0
  let passed = 0
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
    const next = end !== null && end + 4 <= piece.length ? mp3Header(piece, end) : undefined
    // A header by chance is not followed by another one, nor of the rate of the others.
    const byChance = (first === null || lost > 0) && (next === null || !sameRate(header, first))
    if (!header || end === null || end > piece.length || byChance) {
      const tag = tagBytes(piece.subarray(here, here + 10))
      if (tag === 0) lost++
      at += Math.max(1, tag)
      continue
    }
    const data = piece.subarray(here, end)
    const duration = header.samples / header.sampleRate
    const isTag = first === null && /Xing|Info|VBRI/.test(data.toString('latin1', 0, 64))
    const missing = usual > 0 ? Math.round(lost / usual) : 0
    for (let i = 0; i < missing; i++)
      yield { data: new Uint8Array(0), timestamp: passed++ * duration, duration }
    first ??= header
    lost = 0
    at += header.bytes
    if (isTag) continue
    yield { data, timestamp: passed++ * duration, duration }
    usual = usual > 0 ? usual + (header.bytes - usual) / nearBy : header.bytes
  }
}

function sameRate(header: Mp3Header | null, first: Mp3Header | null): boolean {
  return first === null || header?.sampleRate === first.sampleRate
}

/** How long a tag is that begins here, where files were put one after another; 0 when none does. */
function tagBytes(start: Buffer): number {
  const name = start.toString('latin1', 0, 3)
  // ID3v1 is always of one length.
  return name === 'TAG' ? 128 : name === 'ID3' && start.length === 10 ? id3Bytes(start) : 0
}

/** ID3v2.4, 3.1: a head of 10 bytes that says how many follow, four times 7 bits. */
function id3Bytes(head: Buffer): number {
  return 10 + head.subarray(6, 10).reduce((size, byte) => size * 128 + (byte & 127), 0)
}

/** Where the sound begins: after an ID3 tag, if there is one. */
export async function afterId3(file: Readable): Promise<number> {
  const head = await gather(file.read(0, Math.min(10, file.bytes)))
  return head.length === 10 && head.toString('latin1', 0, 3) === 'ID3' ? id3Bytes(head) : 0
}
