import 'htmx.org'
import type { Htmx } from 'htmx.org'

// Its types take the default export for that of a module of another kind than what is bundled; this is the same object.
const { htmx } = globalThis as unknown as { htmx: Htmx }

/** As long as it is open, longer and longer between two tries; in milliseconds. */
const firstWait = 500
const longestWait = 4000

/**
 * A part of the page that follows what happens elsewhere. Its parts have ids; each is made into what came under the same id, so that what is
 * typed, chosen or played stays. A line that breaks is taken up again by itself; until then the page says that it does not follow.
 */
class Live extends HTMLElement {
  #line: EventSource | null = null
  #again: ReturnType<typeof setTimeout> | undefined
  #wait = firstWait

  connectedCallback() {
    this.#open()
    addEventListener('online', this.#open)
    // A phone that slept has lost its line without being told.
    document.addEventListener('visibilitychange', this.#look)
  }

  disconnectedCallback() {
    removeEventListener('online', this.#open)
    document.removeEventListener('visibilitychange', this.#look)
    this.#close()
  }

  #look = () => {
    if (document.visibilityState === 'visible' && this.#line?.readyState !== EventSource.OPEN) this.#open()
  }

  #open = () => {
    this.#close()
    const line = new EventSource(this.dataset.from ?? location.pathname)
    this.#line = line
    line.addEventListener('open', () => {
      this.#wait = firstWait
      this.toggleAttribute('data-lost', false)
    })
    line.addEventListener('part', ({ data }: MessageEvent<string>) => void this.#show(data))
    // The same address says why, in words: what was here is gone, or one signs in anew.
    for (const over of ['gone', 'out']) line.addEventListener(over, () => location.reload())
    line.addEventListener('left', () => {
      this.#close()
      this.toggleAttribute('data-left', true)
    })
    line.addEventListener('error', () => {
      this.toggleAttribute('data-lost', true)
      // The browser tries again by itself, save after an answer that was no stream: a proxy's, while the program starts anew.
      if (line.readyState !== EventSource.CLOSED) return
      this.#again = setTimeout(this.#open, this.#wait)
      this.#wait = Math.min(longestWait, this.#wait * 2)
    })
  }

  #close() {
    clearTimeout(this.#again)
    this.#line?.close()
    this.#line = null
  }

  async #show(part: string) {
    const come = new DOMParser().parseFromString(part, 'text/html')
    for (const one of come.body.children) {
      const here = one.id && document.getElementById(one.id)
      if (!here) continue
      for (const { name, value } of one.attributes) here.setAttribute(name, value)
      for (const { name } of [...here.attributes]) if (!one.hasAttribute(name)) here.removeAttribute(name)
      await htmx.swap({ text: one.innerHTML, target: here, sourceElement: this, swap: 'innerMorph' })
    }
    this.dispatchEvent(new CustomEvent('followed', { bubbles: true }))
  }
}

customElements.define('lydhoer-live', Live)
