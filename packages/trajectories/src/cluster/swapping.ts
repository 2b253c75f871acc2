import { Arena, kernelsNow, type Kernels } from '../kernels/load.ts'
import type { Square } from './square.ts'

/** Medoids while they are built and swapped: for each sequence its nearest medoid, and the distances to that and the next. */
export class Swapping {
  readonly medoids: number[]
  readonly nearest: Int32Array
  readonly first: Float64Array
  private readonly second: Float64Array
  private readonly weight: Float64Array
  private readonly group: Uint32Array
  private readonly change: Float64Array
  private readonly row: Float64Array
  private readonly loss: Float64Array
  private readonly chosen: Uint8Array
  private readonly d: Square
  private readonly n: number
  private readonly kernels: Kernels
  private readonly places: {
    row: number
    first: number
    second: number
    weight: number
    group: number
    change: number
  }

  /** @param medoids those to begin from; none for those that `build` finds */
  constructor(d: Square, w: Float64Array, k: number, medoids: readonly number[] = []) {
    this.d = d
    this.n = w.length
    this.kernels = kernelsNow()
    const arena = new Arena(this.kernels.memory)
    // The kernel takes four at a time.
    const room = Math.ceil(this.n / 4) * 4
    const take = () => arena.take(room * 8)
    const places = {
      row: take(),
      first: take(),
      second: take(),
      weight: take(),
      group: take(),
      change: arena.take(k * 32),
    }
    this.places = places
    const { buffer } = this.kernels.memory
    this.row = new Float64Array(buffer, places.row, room)
    this.first = new Float64Array(buffer, places.first, this.n)
    this.second = new Float64Array(buffer, places.second, this.n)
    this.weight = new Float64Array(buffer, places.weight, room)
    this.group = new Uint32Array(buffer, places.group, room)
    this.change = new Float64Array(buffer, places.change, k * 4)
    this.weight.set(w)
    this.nearest = new Int32Array(this.n)
    this.loss = new Float64Array(k)
    this.chosen = new Uint8Array(this.n)
    this.medoids = medoids.length > 0 ? [...medoids] : this.build(k)
    for (const medoid of this.medoids) this.chosen[medoid] = 1
    this.assign()
  }

  /** Looks at every swap and makes the best, where any is better. */
  swapBest(): boolean {
    let [best, out, into] = [-1e-12, -1, -1]
    const { medoids, change } = this
    for (let x = 0; x < this.n; x++) {
      if (this.chosen[x]) continue
      const shared = this.changes(x)
      for (let m = 0; m < medoids.length; m++) {
        if (change[m]! + shared >= best) continue
        best = change[m]! + shared
        out = m
        into = x
      }
    }
    return out >= 0 && this.swap(out, into)
  }

  /** Goes through every candidate once and swaps where it is better. Schubert & Rousseeuw (2021). */
  swapEagerly(): boolean {
    let better = false
    for (let x = 0; x < this.n; x++) {
      if (this.chosen[x]) continue
      const shared = this.changes(x)
      let out = 0
      for (let m = 1; m < this.medoids.length; m++) if (this.change[m]! < this.change[out]!) out = m
      if (this.change[out]! + shared >= -1e-9) continue
      better = this.swap(out, x) || better
    }
    return better
  }

  private load(x: number): void {
    this.row.set(this.d.subarray(x * this.n, (x + 1) * this.n))
  }

  private build(k: number): number[] {
    const { first, n, kernels, places } = this
    // Larger than any distance, and finite, so that it times a weight of 0 is 0.
    first.fill(Number.MAX_VALUE / 4)
    const medoids: number[] = []
    while (medoids.length < k) {
      let [best, pick] = [Infinity, -1]
      for (let x = 0; x < n; x++) {
        if (medoids.includes(x)) continue
        this.load(x)
        const cost = kernels.medoidCost(places.row, places.first, places.weight, this.row.length)
        // Of equals the last, as the book's own program does.
        if (cost <= best) {
          best = cost
          pick = x
        }
      }
      medoids.push(pick)
      this.load(pick)
      for (let i = 0; i < n; i++) first[i] = Math.min(first[i]!, this.row[i]!)
    }
    return medoids
  }

  /**
   * Puts another medoid in the place of one, and says whether that is better. With weights of very different sizes a change that looks
   * better may be rounding alone; it is taken back, or two medoids would take turns for ever.
   */
  private swap(out: number, into: number): boolean {
    const [before, old] = [this.cost(), this.medoids[out]!]
    this.put(out, into)
    if (this.cost() < before) return true
    this.put(out, old)
    return false
  }

  private put(out: number, medoid: number): void {
    this.chosen[this.medoids[out]!] = 0
    this.chosen[medoid] = 1
    this.medoids[out] = medoid
    this.assign()
  }

  private cost(): number {
    return this.first.reduce((sum, distance, i) => sum + distance * this.weight[i]!, 0)
  }

  /** What the cost changes by when x comes in: gives what is the same for all, leaves what each medoid's leaving adds. */
  private changes(x: number): number {
    const { places, change, loss } = this
    const k = loss.length
    this.load(x)
    change.fill(0)
    change.set(loss)
    const shared = this.kernels.medoidChanges(
      places.row,
      places.first,
      places.second,
      places.weight,
      places.group,
      this.row.length,
      places.change,
      k,
    )
    for (let m = 0; m < k; m++) change[m]! += change[m + k]! + (change[m + 2 * k]! + change[m + 3 * k]!)
    return shared
  }

  private assign(): void {
    const { d, medoids, weight, loss, n } = this
    loss.fill(0)
    const groupOf = new Map(medoids.map((medoid, m) => [medoid, m]))
    for (let i = 0; i < n; i++) {
      let [best, a, b] = [0, Infinity, Infinity]
      for (let m = 0; m < medoids.length; m++) {
        const distance = d[medoids[m]! * n + i]!
        if (distance < a) {
          b = a
          a = distance
          best = m
        } else if (distance < b) b = distance
      }
      // A single medoid has no next, and is not swapped.
      if (b === Infinity) b = a
      // A medoid is in its own group, also where another is just like it: no group is empty.
      best = groupOf.get(i) ?? best
      this.nearest[i] = best
      this.group[i] = best * 8
      this.first[i] = a
      this.second[i] = b
      loss[best]! += weight[i]! * (b - a)
    }
  }
}
