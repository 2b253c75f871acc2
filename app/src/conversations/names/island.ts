/** The text is the page: a word that is selected, or gone to with the arrow keys, is offered to be taken out. */
import { selectedWords } from '../talk/notes/selected-words.ts'

interface Place {
  turn: HTMLElement
  from: number
  to: number
}

class Names extends HTMLElement {
  #bar = document.createElement('div')
  #form: HTMLFormElement | null = null
  /** Where the keys are, and where a selection by keys began. */
  #at: Place | null = null
  #began: Place | null = null

  connectedCallback() {
    this.#form = this.closest('form')
    this.#makeBar()
    this.append(this.#bar)
    const text = this.querySelector('ol')
    if (!text) return
    text.tabIndex = 0
    text.setAttribute('aria-label', this.dataset.reading ?? '')
    // With the keys one goes through the words, so the numbers need not be stopped at one by one.
    for (const number of this.querySelectorAll<HTMLElement>('.turn > .n')) number.tabIndex = -1
    const hint = document.getElementById('also-hint')
    if (hint) hint.textContent = this.dataset.hint ?? ''
    text.addEventListener('keydown', this.#key)
    text.addEventListener('click', this.#lead)
    document.addEventListener('selectionchange', this.#offer)
    this.#bar.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return
      this.#bar.hidden = true
      text.focus()
    })
  }

  disconnectedCallback() {
    document.removeEventListener('selectionchange', this.#offer)
  }

  #makeBar() {
    const bar = this.#bar
    bar.className = 'take-out'
    bar.hidden = true
    bar.setAttribute('role', 'group')
    bar.setAttribute('aria-label', this.dataset.takeOut ?? '')
    const label = document.createElement('span')
    label.className = 'small'
    label.textContent = this.dataset.takeOut ?? ''
    bar.append(label)
    const kinds = JSON.parse(this.dataset.kinds ?? '[]') as [string, string][]
    for (const [kind, word] of kinds) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'button small'
      button.textContent = word
      button.addEventListener('click', () => this.#takeOut(kind, ''))
      bar.append(button)
    }
    const standIns = JSON.parse(this.dataset.standIns ?? '[]') as string[]
    if (standIns.length === 0) return
    const same = document.createElement('select')
    same.className = 'form-select'
    same.setAttribute('aria-label', this.dataset.sameAs ?? '')
    same.add(new Option(`${this.dataset.sameAs} …`, ''))
    for (const standIn of standIns) same.add(new Option(standIn, standIn))
    same.addEventListener('change', () => this.#takeOut('', same.value))
    bar.append(same)
  }

  /** The words that are selected, whole. */
  #selected(): { turn: HTMLElement; text: string } | null {
    const chosen = selectedWords(this)
    const turn = chosen && this.querySelector<HTMLElement>(`.turn[data-number="${chosen.turn}"]`)
    if (!turn) return null
    const touched = wordsOf(turn).filter(({ from, to }) => from < chosen.to && chosen.from < to)
    const [first, last] = [touched[0], touched.at(-1)]
    return first && last ? { turn, text: textOf(turn).slice(first.from, last.to) } : null
  }

  #offer = () => {
    const chosen = this.#selected()
    if (!chosen) {
      if (!this.#bar.contains(document.activeElement)) this.#bar.hidden = true
      return
    }
    this.#bar.hidden = false
    const line = getSelection()?.getRangeAt(0).getBoundingClientRect()
    const here = this.getBoundingClientRect()
    if (!line) return
    const left = Math.min(line.left - here.left, here.width - this.#bar.offsetWidth)
    this.#bar.style.left = `${Math.max(0, left)}px`
    this.#bar.style.top = `${line.bottom - here.top + 8}px`
    this.#bar.dataset.text = chosen.text
    this.#bar.dataset.turn = chosen.turn.dataset.number ?? ''
  }

  #takeOut(kind: string, standIn: string) {
    const fields: Record<string, string> = { kind, sameAs: standIn }
    fields.also = this.#bar.dataset.text ?? ''
    fields.at = this.#bar.dataset.turn ?? ''
    for (const [name, value] of Object.entries(fields)) {
      const field = this.#form?.elements.namedItem(name)
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
    }
    this.#form?.requestSubmit(this.#form.querySelector<HTMLButtonElement>('button[value=also]'))
  }

  /** Arrow keys go from word to word, with Shift they take more, and Enter goes to what can be done with it. */
  #key = (event: KeyboardEvent) => {
    const { key, shiftKey } = event
    if (key === 'Escape') getSelection()?.removeAllRanges()
    if (key === 'Enter' && !this.#bar.hidden) {
      event.preventDefault()
      this.#bar.querySelector('button')?.focus()
    }
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
    const rows = { ArrowDown: 1, ArrowUp: -1 }[key]
    if (step === undefined && rows === undefined) return
    event.preventDefault()
    const next = step === undefined ? this.#turnFrom(rows ?? 0) : this.#wordFrom(step)
    if (!next) return
    if (!shiftKey || this.#began?.turn !== next.turn) this.#began = next
    this.#at = next
    const [first, last] = this.#began.from < next.from ? [this.#began, next] : [next, this.#began]
    select(first, last)
    next.turn.scrollIntoView({ block: 'nearest' })
  }

  #wordFrom(step: number): Place | null {
    const turns = [...this.querySelectorAll<HTMLElement>('.turn')]
    if (!this.#at) return turns.flatMap(wordsOf)[0] ?? null
    const here = wordsOf(this.#at.turn)
    const index = here.findIndex(({ from }) => from === this.#at?.from) + step
    if (here[index]) return here[index]
    const beyond = turns.slice(
      ...(step > 0 ? [turns.indexOf(this.#at.turn) + 1] : [0, turns.indexOf(this.#at.turn)]),
    )
    const words = (step > 0 ? beyond : beyond.reverse()).map(wordsOf).find(({ length }) => length > 0)
    return words?.at(step > 0 ? 0 : -1) ?? null
  }

  #turnFrom(rows: number): Place | null {
    const turns = [...this.querySelectorAll<HTMLElement>('.turn')]
    const turn = turns[this.#at ? turns.indexOf(this.#at.turn) + rows : 0]
    return (turn && wordsOf(turn)[0]) ?? null
  }

  /** A press on what goes out leads to it in the margin. */
  #lead = ({ target }: MouseEvent) => {
    const out = target instanceof Element && target.closest<HTMLElement>('[data-mention]')
    if (!out || !getSelection()?.isCollapsed) return
    const box = document.querySelector<HTMLElement>(`input[name=take][value="${out.dataset.mention}"]`)
    const group = box?.closest('.mention-group')
    for (const shown of document.querySelectorAll('.mention-group.shown')) shown.classList.remove('shown')
    group?.classList.add('shown')
    for (let fold = box?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
      fold.open = true
    group?.scrollIntoView({ block: 'nearest' })
  }
}

const piecesOf = (turn: HTMLElement) => [...turn.querySelectorAll<HTMLElement>('[data-char]')]
const textOf = (turn: HTMLElement) =>
  piecesOf(turn)
    .map((piece) => piece.textContent)
    .join('')

function wordsOf(turn: HTMLElement): Place[] {
  return [...textOf(turn).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].map(({ 0: word, index }) => ({
    ...{ turn, from: index, to: index + word.length },
  }))
}

/** Selects from the first letter of one place to the last of another. */
function select(first: Place, last: Place) {
  const start = nodeAt(first.turn, first.from)
  const end = nodeAt(last.turn, last.to, true)
  if (start && end) getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
}

function nodeAt(turn: HTMLElement, at: number, isEnd = false): { node: Node; offset: number } | null {
  const piece = piecesOf(turn).findLast(
    ({ dataset }) => Number(dataset.char) < at || (!isEnd && Number(dataset.char) === at),
  )
  const node = piece && document.createTreeWalker(piece, NodeFilter.SHOW_TEXT).nextNode()
  return node ? { node, offset: at - Number(piece.dataset.char) } : null
}

customElements.define('lydhoer-names', Names)
