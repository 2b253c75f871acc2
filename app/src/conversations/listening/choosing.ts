/** Choosing a passage, in the browser: the first turn and the last are pressed; then one says what to do with it. */
export class Choosing {
  isOn = false
  readonly #place: HTMLElement
  readonly #turns: readonly HTMLElement[]
  /** Its ends in the order in which they were pressed; the last is null until it is. */
  #ends: { first: number; last: number | null } | null = null

  constructor(place: HTMLElement, turns: readonly HTMLElement[]) {
    this.#place = place
    this.#turns = turns
    place.querySelector('[data-do=choose]')?.addEventListener('click', () => this.toggle())
  }

  get chosen(): { from: number; to: number } | null {
    if (!this.#ends) return null
    const { first, last } = this.#ends
    return { from: Math.min(first, last ?? first), to: Math.max(first, last ?? first) }
  }

  /** Begins, or gives up. */
  toggle() {
    this.isOn = !this.isOn
    this.#ends = null
    this.#place.classList.toggle('choosing', this.isOn)
    this.#place.querySelector('[data-do=choose]')?.setAttribute('aria-pressed', String(this.isOn))
    this.#show()
  }

  /** The first press begins it, the second ends it, and one more begins another. */
  press(at: number) {
    const begun = this.#ends
    this.#ends = begun?.last === null ? { first: begun.first, last: at } : { first: at, last: null }
    this.#show()
  }

  #show() {
    const { chosen } = this
    const isWhole = typeof this.#ends?.last === 'number'
    this.#turns.forEach((turn, at) =>
      turn.classList.toggle('chosen', chosen !== null && chosen.from <= at && at <= chosen.to),
    )
    // Only one thing to press is accented.
    this.#place.querySelector('[data-do=play]')?.classList.toggle('do', !isWhole)
    const made = this.#place.querySelector<HTMLElement>('[data-show=choosing]')
    const says = made?.querySelector<HTMLElement>('[data-show=passage]')
    if (!made || !says) return
    made.hidden = !this.isOn
    const [fra = '', til = ''] = chosen
      ? [this.#turns[chosen.from]?.dataset.number, this.#turns[chosen.to]?.dataset.number]
      : []
    const { how, first, turns } = says.dataset
    says.textContent =
      (chosen === null
        ? how
        : isWhole
          ? `${turns} ${fra === til ? fra : `${fra}–${til}`}`
          : `${first} ${fra}.`) ?? ''
    for (const way of made.querySelectorAll<HTMLAnchorElement>('[data-way]')) {
      way.hidden = !isWhole
      const address = new URL(way.dataset.way ?? '', location.href)
      address.searchParams.set('fra', fra)
      address.searchParams.set('til', til)
      way.href = `${address.pathname}${address.search}`
    }
  }
}
