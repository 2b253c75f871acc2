/** The margin, in the browser: what is said of a turn stands at its first line, wherever there is room. */

/**
 * Keeps each margin beside the first line of its turn, and marks those that had no room there. It floats, and a float begins where its turn
 * ends; so that is how far it goes up.
 */
export function standBeside(page: HTMLElement): void {
  const turns = [...page.querySelectorAll<HTMLElement>(':scope > .turn')]
  const marginOf = (turn: HTMLElement) => turn.querySelector<HTMLElement>(':scope > .a')
  const place = () => {
    const heights = turns.map((turn) => turn.querySelector<HTMLElement>('.t')?.offsetHeight ?? 0)
    turns.forEach((turn, at) => {
      turn.style.setProperty('--up', `${heights[at]}px`)
      turn.style.setProperty('--below', `${heights[at + 1] ?? 0}px`)
    })
    const away = turns.map((turn) => {
      const margin = marginOf(turn)
      return margin !== null && margin.getBoundingClientRect().top > turn.getBoundingClientRect().top + 40
    })
    turns.forEach((turn, at) => marginOf(turn)?.classList.toggle('away', away[at]))
  }
  const seen = new ResizeObserver(place)
  const watch = () => [page, ...turns.map(marginOf)].forEach((one) => one && seen.observe(one))
  page.addEventListener('htmx:after:swap', watch)
  watch()
}
