import { evaluatingWords } from '../evaluating-words.ts'

/** So long after the last key: a word is not questioned while it is being written. */
const restMs = 600

/** Asks the writer of a noticing what in the talk makes them think so, where a word judges: while it is written, before it is shared. */
class Gentle extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('textarea')
    const says = this.querySelector<HTMLElement>('[data-says]')
    const words = says?.querySelector('span')
    if (!field || !says || !words) return
    let resting: ReturnType<typeof setTimeout> | undefined
    const ask = () => {
      const [judging] = evaluatingWords(field.value)
      says.hidden = judging === undefined
      const question = judging === undefined ? '' : (this.dataset.question ?? '').replace('%', judging)
      if (words.textContent !== question) words.textContent = question
    }
    field.addEventListener('input', () => {
      clearTimeout(resting)
      resting = setTimeout(ask, restMs)
    })
    ask()
  }
}

if (!customElements.get('lydhoer-gentle')) customElements.define('lydhoer-gentle', Gentle)
