import { askForPage } from '../../../shared/page/how-far/ask-for-page.ts'

/**
 * Follows a study that is being computed, a register that is being read, or figures that are being drawn: asks how far it has
 * come, and shows the page anew when it is there.
 */
class Study extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined

  connectedCallback() {
    this.#timer = setTimeout(() => void this.#ask(), 1500)
  }

  disconnectedCallback() {
    clearTimeout(this.#timer)
  }

  async #ask() {
    const place = document.querySelector('#progress')
    const page = place?.querySelector<HTMLElement>('[data-drawn]')?.dataset.drawn
    if (place && page) return this.#askForPage(place, page)
    const address = place?.querySelector<HTMLElement>('[data-goes-on]')?.dataset.goesOn
    if (!place || !address) return
    const answered = await fetch(address).catch(() => null)
    if (answered?.ok) {
      const said = document.createElement('template')
      said.innerHTML = await answered.text()
      if (said.content.querySelector('[data-ready]')) return location.reload()
      const bar = place.querySelector('progress')
      const now = said.content.querySelector('progress')
      // While it goes on only the bar moves: a screen reader would else be told of every percent.
      if (bar && now) bar.value = now.value
      else place.replaceChildren(said.content)
    }
    this.#timer = setTimeout(() => void this.#ask(), 1500)
  }

  /** The page itself is asked for: as long as it is not there, it says how far it is. */
  async #askForPage(place: Element, page: string) {
    await askForPage(place, page)
    this.#timer = setTimeout(() => void this.#ask(), 500)
  }
}

customElements.define('lydhoer-study', Study)
