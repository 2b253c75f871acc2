/** Bytes that are written one after the other, least significant first. */
export class Growing {
  #bytes = new Uint8Array(4096)
  #view = new DataView(this.#bytes.buffer)
  #length = 0

  int(number: number): void {
    this.#view.setInt32(this.#room(4), number, true)
  }

  double(number: number): void {
    this.#view.setFloat64(this.#room(8), number, true)
  }

  byte(number: number): void {
    this.#view.setUint8(this.#room(1), number)
  }

  /** Bytes, followed by blanks up to a width. */
  raw(bytes: Uint8Array, width: number): void {
    const from = this.#room(width)
    this.#bytes.fill(0x20, from, from + width)
    this.#bytes.set(bytes, from)
  }

  /** Text that fits in a width, followed by blanks. */
  text(written: string, width: number): void {
    this.raw(new TextEncoder().encode(written), width)
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  /** Makes room, and tells where it begins. */
  #room(width: number): number {
    const from = this.#length
    this.#length += width
    if (this.#length > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(this.#length, this.#bytes.length * 2))
      wider.set(this.#bytes)
      this.#bytes = wider
      this.#view = new DataView(wider.buffer)
    }
    return from
  }
}
