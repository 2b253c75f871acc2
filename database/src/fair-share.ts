// Places that several share, so that one of them who fills its places never fills everybody's.

export type FairShare = {
  /**
   * Waits for a place and gives what gives it back.
   * @param of who asks; those of one name share
   * @throws what `tooLong` makes, when no place came free in time
   */
  enter(of: string): Promise<() => void>
}

type Waiting = { of: string; come: () => void }

/**
 * A number of places. Whoever holds some gets one more while more are free than it holds: alone it gets half of them, and
 * the next always finds some. When one comes free, it goes to the one who holds fewest of those who wait.
 * @param patience how long somebody waits, in milliseconds
 * @example
 *   const share = fairShare(20, 10_000, () => new Error('busy'))
 *   const leave = await share.enter('fjordby')
 */
export function fairShare(places: number, patience: number, tooLong: () => Error): FairShare {
  const held = new Map<string, number>()
  let waiting: Waiting[] = []
  let free = places

  const holds = (of: string) => held.get(of) ?? 0

  const take = (of: string) => {
    free--
    held.set(of, holds(of) + 1)
    let left = false
    return () => {
      if (left) return
      left = true
      free++
      if (holds(of) === 1) held.delete(of)
      else held.set(of, holds(of) - 1)
      letIn()
    }
  }

  /** The earliest of those who hold fewest, as long as the rule lets somebody in. */
  const letIn = () => {
    for (;;) {
      const next = waiting
        .filter(({ of }) => holds(of) < free)
        .reduce<Waiting | undefined>(
          (best, one) => (best && holds(best.of) <= holds(one.of) ? best : one),
          undefined,
        )
      if (!next) return
      waiting = waiting.filter((one) => one !== next)
      next.come()
    }
  }

  return {
    enter(of) {
      if (holds(of) < free && !waiting.some((one) => one.of === of)) return Promise.resolve(take(of))
      return new Promise((resolve, reject) => {
        const patient = setTimeout(() => {
          waiting = waiting.filter((one) => one !== mine)
          reject(tooLong())
        }, patience)
        const mine: Waiting = {
          of,
          come: () => {
            clearTimeout(patient)
            resolve(take(of))
          },
        }
        waiting.push(mine)
      })
    },
  }
}
