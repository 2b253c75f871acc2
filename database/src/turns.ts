// Who works now. Places (fair-share.ts) keep a lock of one from stopping others; turns keep the work of one from slowing others.

/** How many of one municipality work at the same time while another one works too. */
const besideOthers = 2
/** Whoever is not done after so long waits for something rather than works, and gives the turn on; in milliseconds. */
const longestTurn = 250
/** Whoever has asked a moment ago will ask again; in milliseconds. */
const remembered = 1000

/**
 * Turns at the one processor that answers, and at those of the database. Whoever is alone works on as much at once as it has places
 * for; as soon as somebody else asks, each has two at a time, so that nobody waits behind forty of another's.
 * @param clock milliseconds
 * @example
 *   const take = turns()
 *   const done = await take('fjordby')
 */
export function turns(clock: () => number = () => performance.now()): (of: string) => Promise<() => void> {
  const working = new Map<string, number>()
  const asked = new Map<string, number>()
  let waiting: { of: string; begin: () => void }[] = []

  const mayBegin = (of: string) => {
    const since = clock() - remembered
    for (const [one, at] of asked) if (at < since && !working.get(one)) asked.delete(one)
    return (working.get(of) ?? 0) < (asked.size > 1 ? besideOthers : Infinity)
  }

  const begin = (of: string) => {
    working.set(of, (working.get(of) ?? 0) + 1)
    let over = false
    const end = () => {
      if (over) return
      over = true
      clearTimeout(patience)
      working.set(of, (working.get(of) ?? 1) - 1)
      for (const next of [...waiting])
        if (mayBegin(next.of)) {
          waiting = waiting.filter((one) => one !== next)
          next.begin()
        }
    }
    const patience = setTimeout(end, longestTurn)
    return end
  }

  return (of) => {
    asked.set(of, clock())
    if (mayBegin(of)) return Promise.resolve(begin(of))
    return new Promise((resolve) => waiting.push({ of, begin: () => resolve(begin(of)) }))
  }
}
