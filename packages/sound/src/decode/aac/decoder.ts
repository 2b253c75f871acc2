import { BadPacket, BitReader } from '../bits.ts'
import type { AacConfig } from './config.ts'
import { type Channel, readChannel } from './channel.ts'
import { FilterBank } from './filter-bank.ts'
import { readMiddleSide, unpair } from './stereo.ts'
import { applyTns } from './tns.ts'
import { readWindowInfo } from './window.ts'

/** As many as one packet can name: 16 single ones, and 16 pairs. */
const mostChannels = 48

const element = { single: 0, pair: 1, coupling: 2, low: 3, data: 4, program: 5, fill: 6, end: 7 } as const

/**
 * AAC of low complexity, written from ISO/IEC 14496-3:2009 subpart 4: what phones and voice recorders write in
 * .m4a. Of HE-AAC it gives the core. Low-frequency channels are left out, coupling channels are not read.
 */
export class AacDecoder {
  readonly #rateIndex: number
  readonly #banks: FilterBank[] = []

  constructor(config: AacConfig) {
    this.#rateIndex = config.rateIndex
  }

  /**
   * The 1024 samples of each channel in a packet (raw_data_block, 4.4.2.1).
   *
   * @throws BadPacket when it is damaged.
   */
  decode(packet: Uint8Array): Float32Array[] {
    const bits = new BitReader(packet)
    const channels: Channel[] = []
    for (let kind = bits.bits(3); kind !== element.end; kind = bits.bits(3)) {
      if (kind === element.single) channels.push(this.#single(bits))
      else if (kind === element.pair) channels.push(...this.#pair(bits))
      else if (kind === element.low) this.#single(bits)
      else if (kind === element.data) skipData(bits)
      else if (kind === element.program) skipProgram(bits)
      else if (kind === element.fill) skipFill(bits)
      else throw new BadPacket('coupling channels are not read')
      if (channels.length > mostChannels) throw new BadPacket('a packet with too many channels')
      // Some writers leave the end mark out.
      if (bits.left < 3) break
    }
    if (channels.length === 0) throw new BadPacket('a packet without sound')
    return channels.map(({ info, tns, spectrum }, i) => {
      if (tns) applyTns(tns, info, spectrum)
      return (this.#banks[i] ??= new FilterBank()).next(info, spectrum)
    })
  }

  #single(bits: BitReader): Channel {
    bits.skip(4)
    return readChannel(bits, this.#rateIndex, null)
  }

  #pair(bits: BitReader): [Channel, Channel] {
    bits.skip(4)
    const shared = bits.bit() ? readWindowInfo(bits, this.#rateIndex) : null
    const middleSide = shared && readMiddleSide(bits, shared)
    const left = readChannel(bits, this.#rateIndex, shared)
    const right = readChannel(bits, this.#rateIndex, shared)
    if (shared) unpair(left, right, middleSide)
    return [left, right]
  }
}

function skipData(bits: BitReader): void {
  bits.skip(4)
  const aligned = bits.bit()
  let count = bits.bits(8)
  if (count === 255) count += bits.bits(8)
  if (aligned) bits.align()
  bits.skip(count * 8)
}

function skipFill(bits: BitReader): void {
  let count = bits.bits(4)
  if (count === 15) count += bits.bits(8) - 1
  bits.skip(count * 8)
}

/** program_config_element, 4.4.1.1: which channel stands where; a mono copy does not need it. */
function skipProgram(bits: BitReader): void {
  bits.skip(10)
  const [front, side, back] = [bits.bits(4), bits.bits(4), bits.bits(4)]
  const [low, data, coupling] = [bits.bits(2), bits.bits(3), bits.bits(4)]
  if (bits.bit()) bits.skip(4)
  if (bits.bit()) bits.skip(4)
  if (bits.bit()) bits.skip(3)
  bits.skip((front + side + back + coupling) * 5 + (low + data) * 4)
  bits.align()
  bits.skip(bits.bits(8) * 8)
}
