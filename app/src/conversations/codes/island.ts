/** Putting codes on: what is selected in the text is filled into the form, which works without. */
import { selectedWords } from '../talk/notes/selected-words.ts'

class Codes extends HTMLElement {
  connectedCallback() {
    document.addEventListener('selectionchange', this.#fill)
  }

  disconnectedCallback() {
    document.removeEventListener('selectionchange', this.#fill)
  }

  #fill = () => {
    const chosen = selectedWords(this)
    const text = chosen && this.#wholeWords(chosen)
    if (!text) return
    for (const name of ['fra', 'til'])
      for (const select of this.querySelectorAll<HTMLSelectElement>(`select[name=${name}]`))
        select.value = String(chosen.turn)
    for (const input of this.querySelectorAll<HTMLInputElement>('input[name=ord]')) input.value = text
  }

  /** The words that the selection touches, as they stand in the turn. */
  #wholeWords({ turn, from, to }: { turn: number; from: number; to: number }): string {
    const pieces = this.querySelectorAll(`.turn[data-number="${turn}"] [data-char]`)
    const text = [...pieces].map((piece) => piece.textContent).join('')
    const before = /\S*$/.exec(text.slice(0, from))?.[0].length ?? 0
    const after = /^\S*/.exec(text.slice(to))?.[0].length ?? 0
    const touched = text.slice(from, to)
    return text
      .slice(/^\S/.test(touched) ? from - before : from, /\S$/.test(touched) ? to + after : to)
      .trim()
  }
}

customElements.define('lydhoer-codes', Codes)
