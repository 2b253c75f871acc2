/** An answer that comes within so long needs no words, in milliseconds. */
const soon = 600

/**
 * Says in a form that has been sent that it is being worked on, when the answer takes its time: how long nobody knows. Without this
 * code the browser shows its own sign that it waits.
 */
class UnderWay extends HTMLElement {
  connectedCallback() {
    let later: ReturnType<typeof setTimeout> | undefined
    const say = (words: string) => (this.textContent = words)
    this.closest('form')?.addEventListener('submit', () => {
      later = setTimeout(() => say(this.dataset.words ?? ''), soon)
    })
    // Whoever comes back to the page finds it as it was before.
    addEventListener('pageshow', () => {
      clearTimeout(later)
      say('')
    })
  }
}

customElements.define('lydhoer-under-way', UnderWay)
