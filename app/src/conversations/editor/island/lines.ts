import { roleOf } from '../../talk/transcript/voices.ts'
import type { DraftTurn } from '../../talk/draft/draft-turns.ts'
import { writtenTime } from '../times.ts'
import type { Cursor } from './undo.ts'

/** The turns on the page: one line each, made from the page’s own template. */
export class Lines {
  readonly #list: HTMLElement
  readonly #template: HTMLTemplateElement
  readonly #turnWord: string

  constructor(list: HTMLElement, template: HTMLTemplateElement, turnWord: string) {
    this.#list = list
    this.#template = template
    this.#turnWord = turnWord
  }

  /** The turns as the page came with them. */
  read(): DraftTurn[] {
    return [...this.#list.querySelectorAll<HTMLElement>('.draft-turn')].map((line) => {
      const { id = '', place = '', revision, origins = '', start, end } = line.dataset
      return {
        id,
        place,
        revision: Number(revision),
        origins: origins.split(' ').filter(Boolean).map(Number),
        startMs: start === undefined ? null : Number(start),
        endMs: end === undefined ? null : Number(end),
        speaker: line.querySelector('select')?.value ?? '',
        text: line.querySelector('textarea')?.value ?? '',
        gone: false,
      }
    })
  }

  /** Which turn an element belongs to. */
  idOf(element: Element): string | null {
    return element.closest<HTMLElement>('.draft-turn')?.dataset.id ?? null
  }

  textOf(id: string): HTMLTextAreaElement | null {
    return this.#line(id)?.querySelector('textarea') ?? null
  }

  /** About when a turn was said, as the page came with it; null where nothing was proposed. */
  proposedFor(id: string): { startMs: number; endMs: number | null } | null {
    const { proposedStart, proposedEnd } = this.#line(id)?.dataset ?? {}
    if (proposedStart === undefined) return null
    return { startMs: Number(proposedStart), endMs: proposedEnd === undefined ? null : Number(proposedEnd) }
  }

  /** Shows a turn as it is now; one that is new, taken away or moved gets or loses its line. */
  show(turn: DraftTurn, after: string | null): void {
    let line = this.#line(turn.id)
    if (turn.gone) return line?.remove()
    if (!line) {
      line = (this.#template.content.firstElementChild as HTMLElement).cloneNode(true) as HTMLElement
      line.dataset.id = turn.id
      line.id = `ture-${turn.id}`
    }
    const before = after === null ? null : this.#line(after)
    const next = before ? before.nextElementSibling : this.#list.firstElementChild
    if (next !== line && line.previousElementSibling !== (before ?? null)) this.#list.insertBefore(line, next)
    else if (!line.isConnected) this.#list.insertBefore(line, next)
    fill(line, turn)
  }

  number(order: readonly DraftTurn[]): void {
    order.forEach(({ id }, index) => {
      const line = this.#line(id)
      const shown = line?.querySelector('.n')
      if (!line || !shown || shown.textContent === String(index + 1)) return
      shown.textContent = String(index + 1)
      const text = line.querySelector('textarea')
      const label = text?.getAttribute('aria-label')?.split(',')[0]
      text?.setAttribute('aria-label', `${label}, ${this.#turnWord.toLowerCase()} ${index + 1}`)
    })
  }

  /** A quiet sentence under a turn; an empty one takes it away. */
  say(id: string, sentence: string): void {
    const place = this.#line(id)?.querySelector('.check')
    if (place && place.textContent !== sentence) place.textContent = sentence
  }

  focus({ id, from, to }: Cursor): void {
    const text = this.textOf(id)
    if (!text) return
    text.focus()
    text.setSelectionRange(from, to)
  }

  markNow(id: string | null): void {
    this.#list.querySelector('.draft-turn.now')?.classList.remove('now')
    if (id !== null) this.#line(id)?.classList.add('now')
  }

  #line(id: string): HTMLElement | null {
    return document.getElementById(`ture-${id}`)
  }
}

function fill(line: HTMLElement, turn: DraftTurn): void {
  const text = line.querySelector('textarea')
  const who = line.querySelector('select')
  if (text && text.value !== turn.text) text.value = turn.text
  if (who && who.value !== turn.speaker) {
    if (![...who.options].some(({ value }) => value === turn.speaker))
      who.add(new Option(turn.speaker, turn.speaker))
    who.value = turn.speaker
  }
  const role = roleOf(turn.speaker)
  for (const one of ['citizen', 'worker', 'other'])
    line.classList.toggle(one, one === (role === 'citizen' || role === 'worker' ? role : 'other'))
  for (const [name, ms] of [
    ['start', turn.startMs],
    ['end', turn.endMs],
  ] as const) {
    const field = line.querySelector<HTMLInputElement>(`input[name=${name}]`)
    if (!field || document.activeElement === field) continue
    field.value = writtenTime(ms)
    field.removeAttribute('aria-invalid')
  }
}
