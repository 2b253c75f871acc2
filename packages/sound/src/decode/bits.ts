/** What a decoder says of a packet that is not as its format says; the packet is then silent. */
export class BadPacket extends Error {
  override readonly name = 'BadPacket'
}

/** Reads bits from the most significant end, as AAC and FLAC write them. */
export class BitReader {
  readonly #bytes: Uint8Array
  readonly #end: number
  /** Where we are, in bits from the beginning. */
  position = 0

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes
    this.#end = bytes.length * 8
    this.position = position
  }

  get left(): number {
    return this.#end - this.position
  }

  /** One bit. */
  bit(): number {
    const at = this.position++
    if (at >= this.#end) throw new BadPacket('the packet ends too early')
    return (this.#bytes[at >> 3]! >> (7 - (at & 7))) & 1
  }

  /** Up to 32 bits, unsigned. */
  bits(count: number): number {
    if (this.position + count > this.#end) throw new BadPacket('the packet ends too early')
    let value = 0
    let left = count
    while (left > 0) {
      const byte = this.#bytes[this.position >> 3]!
      const here = 8 - (this.position & 7)
      const take = left < here ? left : here
      value = value * (1 << take) + ((byte >> (here - take)) & ((1 << take) - 1))
      this.position += take
      left -= take
    }
    return value
  }

  /** The next 16 bits without going on; zeros past the end. */
  peek16(): number {
    const at = this.position >> 3
    const three =
      ((this.#bytes[at] ?? 0) << 16) | ((this.#bytes[at + 1] ?? 0) << 8) | (this.#bytes[at + 2] ?? 0)
    return (three >> (8 - (this.position & 7))) & 0xffff
  }

  /** Up to 32 bits in two's complement. */
  signed(count: number): number {
    const value = this.bits(count)
    return value >= 2 ** (count - 1) ? value - 2 ** count : value
  }

  /** How many zeros before the next one; the one is read too. */
  unary(): number {
    let count = 0
    while (this.bit() === 0) count++
    return count
  }

  /** A number in Rice coding, its sign folded in: the quotient in unary, `parameter` bits of remainder. */
  rice(parameter: number): number {
    const at = this.position >> 3
    const bytes = this.#bytes
    const next =
      ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) <<
      (this.position & 7)
    const zeros = Math.clz32(next)
    let folded: number
    // At least 25 bits of the window are good; nearly every number fits in them.
    if (zeros + 1 + parameter <= 25 && this.left >= 32) {
      folded = (zeros << parameter) | (parameter === 0 ? 0 : (next << (zeros + 1)) >>> (32 - parameter))
      this.position += zeros + 1 + parameter
    } else folded = this.unary() * 2 ** parameter + this.bits(parameter)
    return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2
  }

  /** On to the next whole byte. */
  align(): void {
    this.position = (this.position + 7) & ~7
  }

  skip(bits: number): void {
    this.position += bits
    if (this.position > this.#end) throw new BadPacket('the packet ends too early')
  }
}
