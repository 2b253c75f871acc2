import { BadPacket, BitReader } from './bits.ts'
import { simple, type PacketDecoder } from './decoder.ts'

/** FLAC, written from RFC 9639. */
export function flacDecoder(streamInfo: Uint8Array, sampleRate: number): PacketDecoder {
  const bitsPerSample = readBitsPerSample(streamInfo)
  return simple(sampleRate, (frame) => decodeFrame(frame, bitsPerSample))
}

/** From STREAMINFO (8.2): 20 bits of rate and 3 of channels, then the bits per sample less one. */
function readBitsPerSample(description: Uint8Array): number {
  const marked = Buffer.from(description).toString('latin1', 0, 4) === 'fLaC'
  const bits = new BitReader(description, ((marked ? 8 : 0) + 10) * 8 + 23)
  return bits.bits(5) + 1
}

const leftSide = 8
const sideRight = 9
const middleSide = 10

/** 9.1: the header of a frame, then one subframe for each channel. */
function decodeFrame(frame: Uint8Array, streamBits: number): Float32Array[] {
  const bits = new BitReader(frame)
  if (bits.bits(15) !== 0x7ffc) throw new BadPacket('not a FLAC frame')
  bits.skip(1)
  const sizeCode = bits.bits(4)
  const rateCode = bits.bits(4)
  const layout = bits.bits(4)
  const depthCode = bits.bits(3)
  bits.skip(1)
  skipNumber(bits)
  const size = blockSize(sizeCode, bits)
  bits.skip(rateCode === 12 ? 8 : rateCode === 13 || rateCode === 14 ? 16 : 0)
  bits.skip(8)
  if (layout > middleSide) throw new BadPacket('no such layout of channels')

  const depth = [streamBits, 8, 12, 0, 16, 20, 24, 32][depthCode]!
  if (depth === 0) throw new BadPacket('no such sample size')
  const channels = Array.from({ length: layout < leftSide ? layout + 1 : 2 }, (_, channel) => {
    const isSide = layout === sideRight ? channel === 0 : layout >= leftSide && channel === 1
    return decodeSubframe(bits, size, depth + (isSide ? 1 : 0))
  })
  if (layout >= leftSide) unpair(layout, channels[0]!, channels[1]!)
  const scale = 2 ** -(depth - 1)
  return channels.map((samples) => Float32Array.from(samples, (sample) => sample * scale))
}

/** 9.1.5: the frame's number, coded like UTF-8; nothing here needs it. */
function skipNumber(bits: BitReader): void {
  const first = bits.bits(8)
  for (let mask = 0x80; first & mask && mask > 1; mask >>= 1) if (mask < 0x80) bits.skip(8)
}

function blockSize(code: number, bits: BitReader): number {
  if (code === 0) throw new BadPacket('no such block size')
  if (code === 1) return 192
  if (code <= 5) return 144 << code
  if (code === 6) return bits.bits(8) + 1
  if (code === 7) return bits.bits(16) + 1
  return 1 << code
}

/** 9.2: a constant, the samples as they are, or a prediction with its residual. */
function decodeSubframe(bits: BitReader, size: number, depth: number): Float64Array {
  if (bits.bit()) throw new BadPacket('a subframe does not begin as it should')
  const kind = bits.bits(6)
  const wasted = bits.bit() ? bits.unary() + 1 : 0
  const width = depth - wasted
  if (width < 1) throw new BadPacket('no bits are left for a sample')
  const out = new Float64Array(size)
  if (kind === 0) out.fill(bits.signed(width))
  else if (kind === 1) for (let i = 0; i < size; i++) out[i] = bits.signed(width)
  else if (kind >= 8 && kind <= 12) fixed(bits, out, kind - 8, width)
  else if (kind >= 32) linear(bits, out, kind - 31, width)
  else throw new BadPacket('no such subframe')
  if (wasted > 0) for (let i = 0; i < size; i++) out[i]! *= 2 ** wasted
  return out
}

/** 9.2.5: polynomials through the last samples. */
const polynomials = [[], [1], [2, -1], [3, -3, 1], [4, -6, 4, -1]]

function fixed(bits: BitReader, out: Float64Array, order: number, width: number): void {
  for (let i = 0; i < order; i++) out[i] = bits.signed(width)
  readResidual(bits, out, order)
  predict(out, Float64Array.from(polynomials[order] ?? []), 0)
}

/** 9.2.6: linear prediction with coefficients of its own. */
function linear(bits: BitReader, out: Float64Array, order: number, width: number): void {
  if (order > out.length) throw new BadPacket('a prediction reaches past its block')
  for (let i = 0; i < order; i++) out[i] = bits.signed(width)
  const precision = bits.bits(4) + 1
  const shift = bits.signed(5)
  if (precision === 16 || shift < 0) throw new BadPacket('no such precision')
  const weights = Float64Array.from({ length: order }, () => bits.signed(precision))
  readResidual(bits, out, order)
  predict(out, weights, shift)
}

/** Doubles hold every sum exactly: 33-bit samples times 15-bit weights, 32 of them, is 53 bits. */
function predict(out: Float64Array, weights: Float64Array, shift: number): void {
  const order = weights.length
  const divide = 2 ** -shift
  for (let i = order; i < out.length; i++) {
    let sum = 0
    for (let j = 0; j < order; j++) sum += weights[j]! * out[i - 1 - j]!
    out[i]! += Math.floor(sum * divide)
  }
}

/** 9.2.7: the residual in partitions, each with its own Rice parameter. */
function readResidual(bits: BitReader, out: Float64Array, order: number): void {
  const method = bits.bits(2)
  if (method > 1) throw new BadPacket('no such coding of a residual')
  const parameterBits = method === 0 ? 4 : 5
  const partitions = 1 << bits.bits(4)
  const size = out.length / partitions
  if (!Number.isInteger(size) || size < order) throw new BadPacket('partitions do not fit their block')
  for (let partition = 0, i = order; partition < partitions; partition++) {
    const end = (partition + 1) * size
    const parameter = bits.bits(parameterBits)
    if (parameter < (1 << parameterBits) - 1) for (; i < end; i++) out[i] = bits.rice(parameter)
    else {
      const width = bits.bits(5)
      for (; i < end; i++) out[i] = width === 0 ? 0 : bits.signed(width)
    }
  }
}

/** 4.2: the two channels as left, right, their difference or their mean. */
function unpair(layout: number, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < a.length; i++) {
    if (layout === leftSide) b[i] = a[i]! - b[i]!
    else if (layout === sideRight) a[i] = a[i]! + b[i]!
    else {
      const side = b[i]!
      const sum = a[i]! * 2 + (side % 2 === 0 ? 0 : 1)
      a[i] = (sum + side) / 2
      b[i] = (sum - side) / 2
    }
  }
}
