// Who works now. Places (fair-share.ts) keep a lock of one from stopping others; turns keep the work of one from slowing others.

/**
 * How many of one municipality work at the same time, alone and while another one works too. Whoever is not done after so long waits for
 * something rather than works, and gives the turn on; in milliseconds. More at once than a few do not get more done, and each more is a
 * connection with its plans in memory; a few slow questions still keep nobody else waiting (bench/README.md).
 */
const alone = { atOnce: 4, longestMs: 60 }
const besideOthers = { atOnce: 2, longestMs: 250 }
/** Whoever has asked a moment ago will ask again; in milliseconds. */
const remembered = 1000

/**
 * Turns at the one processor that answers, and at those of the database. Whoever is alone works on four things at
 * once, and on more where these take long; as soon as somebody else asks, each has two at a time, so that nobody waits behind forty of
 * another's.
 * @param clock milliseconds
 * @example
 *   const take = turns()
 *   const done = await take('fjordby')
 */
export function turns(clock: () => number = () => performance.now()): (of: string) => Promise<() => void> {
  const working = new Map<string, number>()
  const asked = new Map<string, number>()
  let waiting: { of: string; begin: () => void }[] = []

  const isAlone = () => {
    const since = clock() - remembered
    for (const [one, at] of asked) if (at < since && !working.get(one)) asked.delete(one)
    return asked.size <= 1
  }
  const mayBegin = (of: string) => (working.get(of) ?? 0) < (isAlone() ? alone : besideOthers).atOnce

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
    const patience = setTimeout(end, (isAlone() ? alone : besideOthers).longestMs)
    return end
  }

  return (of) => {
    asked.set(of, clock())
    if (mayBegin(of)) return Promise.resolve(begin(of))
    return new Promise((resolve) => waiting.push({ of, begin: () => resolve(begin(of)) }))
  }
}
