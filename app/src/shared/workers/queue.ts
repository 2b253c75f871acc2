/** Work that waits for a worker. */
export interface Waiting {
  municipalityId: string
  /** Somebody waits at a page for it; else it is done after the answer. */
  isAwaited: boolean
}

/**
 * Whose turn it is. Work that somebody waits for goes before that which nobody does, and among the municipalities the one
 * that has fewest at work goes first, then the one that has not had its turn for longest.
 *
 * Two places are left for those who wait, however much is to be done after; and one municipality never takes the last place
 * that another could wait for.
 */
export class FairQueue<Item extends Waiting> {
  readonly #places: number
  readonly #waiting: Item[] = []
  readonly #served = new Map<string, number>()
  #turn = 0

  constructor(places: number) {
    this.#places = places
  }

  get length(): number {
    return this.#waiting.length
  }

  push(item: Item): void {
    this.#waiting.push(item)
  }

  remove(item: Item): void {
    const at = this.#waiting.indexOf(item)
    if (at >= 0) this.#waiting.splice(at, 1)
  }

  /** The next to be done beside those that are; none when all who wait must go on waiting. */
  take(atWork: readonly Waiting[]): Item | undefined {
    if (atWork.length >= this.#places) return undefined
    const later = atWork.filter((one) => !one.isAwaited).length
    const ofIts = (item: Waiting) =>
      atWork.filter((one) => one.municipalityId === item.municipalityId && one.isAwaited === item.isAwaited)
        .length
    const may = (item: Item) =>
      item.isAwaited
        ? ofIts(item) < Math.max(1, this.#places - later - 1)
        : later < Math.max(1, this.#places - 2)
    const before = (a: Item, b: Item) =>
      Number(b.isAwaited) - Number(a.isAwaited) ||
      ofIts(a) - ofIts(b) ||
      (this.#served.get(a.municipalityId) ?? 0) - (this.#served.get(b.municipalityId) ?? 0)
    let next: Item | undefined
    for (const item of this.#waiting) if (may(item) && (!next || before(item, next) < 0)) next = item
    if (!next) return undefined
    this.remove(next)
    this.#served.set(next.municipalityId, ++this.#turn)
    return next
  }
}
