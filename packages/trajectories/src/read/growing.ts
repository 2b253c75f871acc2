type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array

/** Numbers that grow in number. */
export class Growing<Kind extends Numbers> {
  length = 0
  values: Kind
  private readonly make: (size: number) => Kind

  constructor(make: (size: number) => Kind) {
    this.make = make
    this.values = make(1024)
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = this.make(Math.ceil(this.length * 1.5))
      larger.set(this.values)
      this.values = larger
    }
    this.values[this.length++] = value
  }

  /** A copy of just what there is. */
  trimmed(): Kind {
    return this.values.slice(0, this.length) as Kind
  }
}
