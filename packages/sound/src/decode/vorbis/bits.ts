import { BadPacket } from '../bits.ts'

/** Reads bits from the least significant end, as Vorbis packs them (Vorbis I, section 2). */
export class VorbisBits {
  readonly #bytes: Uint8Array
  #position = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  bit(): number {
    const at = this.#position++
    const byte = this.#bytes[at >> 3]
    if (byte === undefined) throw new BadPacket('the packet ends too early')
    return (byte >> (at & 7)) & 1
  }

  /** Up to 32 bits, unsigned. */
  bits(count: number): number {
    let value = 0
    let got = 0
    while (got < count) {
      const byte = this.#bytes[this.#position >> 3]
      if (byte === undefined) throw new BadPacket('the packet ends too early')
      const here = this.#position & 7
      const take = Math.min(8 - here, count - got)
      value += ((byte >> here) & ((1 << take) - 1)) * 2 ** got
      got += take
      this.#position += take
    }
    return value
  }
}

/** How many bits a number takes: ilog of the specification (9.2.1). */
export function bitLength(value: number): number {
  return value <= 0 ? 0 : 32 - Math.clz32(value)
}
