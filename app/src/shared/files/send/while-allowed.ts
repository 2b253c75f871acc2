/** Asks whether what is going on may go on. No answer is a no. */
export type MayGoOn = () => Promise<boolean>

/** How much may pass between two askings. */
export interface Pace {
  ms: number
  bytes: number
}

/**
 * A second, whoever listens and however slowly; a quarter of a megabyte for whoever takes it faster than it is played
 * (docs/decisions/061-sound-ends-with-its-ground.md).
 */
export const usualPace: Pace = { ms: 1000, bytes: 256 * 1024 }
const pieceBytes = 64 * 1024

/**
 * Sends what a source gives as long as it may be heard. Nothing remembers who listens: each stream asks for itself, so that
 * it ends whatever the reason is and whichever program made an end of it.
 *
 * @param cut breaks the line at once, with what is still on its way in it; false where there is no line to break
 */
export function whileAllowed(
  source: AsyncIterable<Uint8Array>,
  mayGoOn: MayGoOn,
  cut: () => boolean = () => false,
  pace: Pace = usualPace,
): ReadableStream<Uint8Array> {
  const pieces = inPieces(source)
  let unasked = 0
  let over = false
  let asking: Promise<void> | null = null
  let clock: ReturnType<typeof setInterval> | undefined

  const stop = () => {
    over = true
    clearInterval(clock)
  }
  const ask = (controller: ReadableStreamDefaultController<Uint8Array>) =>
    (asking ??= mayGoOn()
      .catch(() => false)
      .then((yes) => {
        asking = null
        unasked = 0
        if (yes || over) return
        stop()
        void pieces.return(undefined)
        if (!cut()) controller.error(new Error('it may not be heard any more'))
      }))

  return new ReadableStream<Uint8Array>({
    start(controller) {
      // Somebody who takes nothing for a while still has what lies in the line.
      clock = setInterval(() => void ask(controller), pace.ms)
      clock.unref()
    },
    async pull(controller) {
      // While it is not known, nothing is sent.
      if (asking || unasked >= pace.bytes) await ask(controller)
      if (over) return
      const { done, value } = await pieces.next()
      if (over) return
      if (done) {
        stop()
        return controller.close()
      }
      unasked += value.length
      controller.enqueue(value)
    },
    async cancel() {
      stop()
      await pieces.return(undefined)
    },
  })
}

/** No piece is so large that its end comes long after its beginning was allowed. */
async function* inPieces(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
  for await (const piece of source)
    for (let at = 0; at < piece.length; at += pieceBytes) yield piece.subarray(at, at + pieceBytes)
  return undefined
}

/**
 * What comes in, as long as it may.
 *
 * @throws what `refusal` makes when it may not any more
 */
export async function* takenWhileAllowed(
  source: AsyncIterable<Uint8Array>,
  mayGoOn: MayGoOn,
  refusal: () => Error,
  { ms }: Pick<Pace, 'ms'> = usualPace,
): AsyncGenerator<Uint8Array> {
  let asked = performance.now()
  for await (const piece of source) {
    if (performance.now() - asked >= ms) {
      if (!(await mayGoOn())) throw refusal()
      asked = performance.now()
    }
    yield piece
  }
}
