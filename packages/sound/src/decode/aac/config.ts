import { BadPacket, BitReader } from '../bits.ts'

/** What a decoder must know before the first packet: ISO/IEC 14496-3:2009, 1.6.2.1. */
export interface AacConfig {
  /** Place of the core's rate in table 1.18; it chooses the band widths. */
  rateIndex: number
  /** The core's samples per second. */
  sampleRate: number
}

const rates = [96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350]
const lowComplexity = 2
const bandReplication = 5
const parametricStereo = 29

/**
 * Reads an AudioSpecificConfig. HE-AAC is let through: its core is ordinary AAC at half the rate, which holds all
 * a listening copy of 16 kHz can; the copied-up treble is left out.
 *
 * @throws BadPacket for kinds that no voice recorder writes (Main, SSR, LTP, ELD …).
 */
export function readAacConfig(description: Uint8Array): AacConfig {
  const bits = new BitReader(description)
  let kind = objectType(bits)
  const core = rate(bits)
  bits.bits(4) // channel configuration: each packet says itself what it holds
  if (kind === bandReplication || kind === parametricStereo) {
    rate(bits)
    kind = objectType(bits)
  }
  if (kind !== lowComplexity) throw new BadPacket(`AAC of object type ${kind} is not read`)
  if (bits.bit()) throw new BadPacket('AAC with frames of 960 samples is not read')
  return core
}

/**
 * Reads the header that stands before every packet in a bare .aac file (ADTS, 1.A.2.2) and gives the packet alone.
 *
 * @throws BadPacket when it does not begin with a header, or holds several packets at once.
 */
export function readAdts(frame: Uint8Array): { config: AacConfig; packet: Uint8Array } {
  const bits = new BitReader(frame)
  if (bits.bits(12) !== 0xfff) throw new BadPacket('an ADTS header is missing')
  bits.skip(3)
  const noCheck = bits.bit()
  const kind = bits.bits(2) + 1
  const rateIndex = bits.bits(4)
  bits.skip(24)
  if (kind !== lowComplexity) throw new BadPacket(`AAC of object type ${kind} is not read`)
  bits.position = 54
  if (bits.bits(2) !== 0) throw new BadPacket('ADTS with several packets to a frame is not read')
  return { config: { rateIndex, sampleRate: rateOf(rateIndex) }, packet: frame.subarray(noCheck ? 7 : 9) }
}

/** True for a description-less stream that begins as ADTS does. */
export function isAdts(frame: Uint8Array): boolean {
  return frame[0] === 0xff && ((frame[1] ?? 0) & 0xf6) === 0xf0
}

function objectType(bits: BitReader): number {
  const kind = bits.bits(5)
  return kind === 31 ? 32 + bits.bits(6) : kind
}

function rate(bits: BitReader): AacConfig {
  const rateIndex = bits.bits(4)
  if (rateIndex !== 15) return { rateIndex, sampleRate: rateOf(rateIndex) }
  const sampleRate = bits.bits(24)
  // Table 4.82: a rate of its own uses the bands of the nearest one.
  const limits = [92017, 75132, 55426, 46009, 37566, 27713, 23004, 18783, 13856, 11502, 9391]
  const nearest = limits.findIndex((limit) => sampleRate >= limit)
  return { rateIndex: nearest < 0 ? 11 : nearest, sampleRate }
}

function rateOf(index: number): number {
  const known = rates[index]
  if (known === undefined) throw new BadPacket('an AAC rate outside the table')
  return known
}
