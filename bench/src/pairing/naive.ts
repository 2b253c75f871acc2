import { limitsBetween, type Person, type Visit } from '@lydhoer/pairing'

/**
 * The obvious way, as a peer: week after week, whoever comes first in a drawn order takes the colleague they may be with, have met
 * least, and who is in another department where that can be.
 */
export function naivePlan(people: readonly Person[], each: number): Visit[] {
  const met = new Map<string, number>()
  const key = (a: Person, b: Person) => (a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`)
  const visits: Visit[] = []
  for (let turn = 0; turn < each; turn++) {
    const left = new Set([...people].sort(() => Math.random() - 0.5))
    for (const a of left) {
      left.delete(a)
      let best: Person | undefined
      let least = Infinity
      for (const b of left) {
        if (limitsBetween(a, b).length > 0) continue
        const cost = (met.get(key(a, b)) ?? 0) + (a.department === b.department ? 1000 : 0)
        if (cost < least) [best, least] = [b, cost]
      }
      if (!best) continue
      left.delete(best)
      met.set(key(a, best), (met.get(key(a, best)) ?? 0) + 1)
      visits.push({ week: 2 * turn + 1, visitor: a.id, host: best.id })
      visits.push({ week: 2 * turn + 2, visitor: best.id, host: a.id })
    }
  }
  return visits
}
