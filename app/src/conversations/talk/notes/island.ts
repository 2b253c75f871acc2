/**
 * Keeps what is being typed in this browser, so that a closed tab or an ended session loses nothing.
 * It is let go of when the same words are seen saved on the page.
 */
class Draft extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('textarea')
    if (!field) return
    const key = `draft ${this.dataset.key}`
    const kept = localStorage.getItem(key)
    if (kept && isOnPage(kept)) localStorage.removeItem(key)
    else if (kept && field.value === '') field.value = kept
    field.addEventListener('input', () => {
      if (field.value.trim()) localStorage.setItem(key, field.value)
      else localStorage.removeItem(key)
    })
  }
}

function isOnPage(words: string): boolean {
  const saved = [...document.querySelectorAll('.note, .noticed .body')]
  return saved.some((note) => note.textContent?.includes(words.trim()))
}

if (!customElements.get('lydhoer-draft')) customElements.define('lydhoer-draft', Draft)
