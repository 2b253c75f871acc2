import { askForPage } from './ask-for-page.ts'

/** Follows something that a page waits for, and shows the page anew when it is there. */
class HowFar extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined

  connectedCallback() {
    this.#timer = setTimeout(() => void this.#ask(), 500)
  }

  disconnectedCallback() {
    clearTimeout(this.#timer)
  }

  async #ask() {
    const page = this.querySelector<HTMLElement>('[data-drawn]')?.dataset.drawn
    if (page === undefined) return
    await askForPage(this, page)
    this.#timer = setTimeout(() => void this.#ask(), 500)
  }
}

customElements.define('lydhoer-how-far', HowFar)
