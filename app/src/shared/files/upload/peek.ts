/** Looks at how a stream begins, so many bytes of it at least where it has them, and gives the whole of it again. */
export async function peek(
  source: AsyncIterable<Uint8Array>,
  atLeast: number,
): Promise<{ start: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const pieces = source[Symbol.asyncIterator]()
  let start: Uint8Array = Buffer.alloc(0)
  while (start.length < atLeast) {
    const next = await pieces.next()
    if (next.done) break
    start = Buffer.concat([start, next.value])
  }
  async function* all() {
    yield start
    yield* { [Symbol.asyncIterator]: () => pieces }
  }
  return { start, all: all() }
}
