/** Follows a study that is being computed: asks how far it has come, and shows the page anew when it is there. */
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
    const address = place?.querySelector<HTMLElement>('[data-goes-on]')?.dataset.goesOn
    if (!place || !address) return
    const answered = await fetch(address).catch(() => null)
    if (answered?.ok) {
      const said = document.createElement('template')
      said.innerHTML = await answered.text()
      const bar = place.querySelector('progress')
      const now = said.content.querySelector('progress')
      // While it goes on only the bar moves: a screen reader would else be told of every percent.
      if (bar && now) bar.value = now.value
      else place.replaceChildren(said.content)
    }
    this.#timer = setTimeout(() => void this.#ask(), 1500)
  }
}

customElements.define('lydhoer-study', Study)
