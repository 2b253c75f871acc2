/** Putting codes on: what is selected in the text is filled into the form, which works without. */
import { selectedWords } from './selected-words.ts'

class Codes extends HTMLElement {
  connectedCallback() {
    document.addEventListener('selectionchange', this.#fill)
  }

  disconnectedCallback() {
    document.removeEventListener('selectionchange', this.#fill)
  }

  #fill = () => {
    const chosen = selectedWords(this)
    const text = getSelection()?.toString().trim()
    if (!chosen || !text) return
    for (const name of ['fra', 'til'])
      for (const select of this.querySelectorAll<HTMLSelectElement>(`select[name=${name}]`))
        select.value = String(chosen.turn)
    for (const input of this.querySelectorAll<HTMLInputElement>('input[name=ord]')) input.value = text
  }
}

customElements.define('lydhoer-codes', Codes)
