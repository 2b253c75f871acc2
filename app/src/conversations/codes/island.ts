/**
 * Putting codes on, in the browser: words are selected, two letters typed, Enter pressed. The form works without; here its list of codes
 * becomes a field to type in, with what each code means beside it.
 */
import { selectedWords } from '../talk/notes/selected-words.ts'
import { standBeside } from '../talk/transcript/beside.ts'
import { CodeField } from './code-field.ts'

class Codes extends HTMLElement {
  #field: CodeField | null = null

  connectedCallback() {
    const page = this.querySelector<HTMLElement>('.page.margined')
    if (page) standBeside(page)
    const select = this.querySelector<HTMLSelectElement>('select[name=kode]')
    if (select) this.#field = new CodeField(select)
    const where = this.querySelector('details.where')
    if (where && !where.querySelector('.form-error')) where.removeAttribute('open')
    document.addEventListener('selectionchange', this.#fill)
    document.addEventListener('keydown', this.#type)
    this.addEventListener('click', this.#chooseTurn)
    if (new URL(location.href).searchParams.has('tur')) this.#field?.focus()
  }

  disconnectedCallback() {
    document.removeEventListener('selectionchange', this.#fill)
    document.removeEventListener('keydown', this.#type)
  }

  #fill = () => {
    const chosen = selectedWords(this)
    const text = chosen && this.#wholeWords(chosen)
    if (!text) return
    this.#set(chosen.turn, text)
    // What is chosen stays in sight while one types elsewhere.
    const range = getSelection()?.getRangeAt(0).cloneRange()
    if (range && 'highlights' in CSS) CSS.highlights.set('chosen', new Highlight(range))
  }

  /** A letter typed while words are chosen is the first of the code's. */
  #type = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^\p{L}$/u.test(event.key)) return
    if ((event.target as HTMLElement).closest('input, textarea, select') || !selectedWords(this)) return
    this.#field?.focus()
  }

  #chooseTurn = (event: MouseEvent) => {
    const number = (event.target as HTMLElement).closest('.n a')
    const turn = number?.closest<HTMLElement>('.turn')
    if (!turn) return
    event.preventDefault()
    if ('highlights' in CSS) CSS.highlights.delete('chosen')
    this.#set(Number(turn.dataset.number), '')
    this.#field?.focus()
  }

  #set(turn: number, text: string) {
    for (const name of ['fra', 'til']) {
      const select = this.querySelector<HTMLSelectElement>(`select[name=${name}]`)
      if (select) select.value = String(turn)
    }
    const words = this.querySelector<HTMLInputElement>('input[name=ord]')
    if (words) words.value = text
    const says = this.querySelector<HTMLElement>('.chosen-words')
    if (says) says.textContent = `${says.dataset.turn} ${turn}${text ? `: “${text}”` : ''}`
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
