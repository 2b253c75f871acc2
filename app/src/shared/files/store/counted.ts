/** Counts what passes, and remembers when it was the source that failed and not who takes it. */
export class Counted {
  readonly #source: AsyncIterable<Uint8Array>
  bytes = 0
  failed: { error: unknown } | null = null

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    const pieces = this.#source[Symbol.asyncIterator]()
    const next = () =>
      pieces.next().catch((error: unknown) => {
        this.failed = { error }
        throw error
      })
    try {
      for (let piece = await next(); !piece.done; piece = await next()) {
        this.bytes += piece.value.length
        yield piece.value
      }
    } finally {
      await pieces.return?.()
    }
  }
}
