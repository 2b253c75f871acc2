/** A session in the browser: all look at the same turn, hear it, and what one writes is kept from the first pause in typing. */
import { selectedWords } from '../../talk/notes/selected-words.ts'
import { keepsDraft } from './draft.ts'
import { lightUp } from './light-up.ts'
import { keepsClock } from './step-clock.ts'

class Room extends HTMLElement {
  #played: string | undefined
  #writes: string | undefined
  #flush: () => Promise<void> = () => Promise.resolve()

  connectedCallback() {
    const { played, writes } = this.#now
    this.#played = played
    this.#writes = writes
    this.#show()
    this.#wireWriting()
    this.#wireLights()
    const showClock = keepsClock(this)
    this.closest('lydhoer-live')?.addEventListener('followed', () => {
      showClock()
      this.#show()
      this.#play()
      void this.#exchangeWriting()
    })
  }

  get #now(): DOMStringMap {
    return this.querySelector<HTMLElement>('#room-now')?.dataset ?? {}
  }

  get #focused(): HTMLElement | null {
    const { focus } = this.#now
    return focus === undefined ? null : this.querySelector(`.turn[data-number="${focus}"]`)
  }

  #show() {
    const turn = this.#focused
    for (const other of this.querySelectorAll('.turn.looked-at')) other.classList.remove('looked-at')
    const isNew = turn?.dataset.shown === undefined
    for (const other of this.querySelectorAll<HTMLElement>('[data-shown]')) delete other.dataset.shown
    turn?.classList.add('looked-at')
    if (turn) turn.dataset.shown = ''
    // Whoever is writing is not carried away from it.
    if (turn && isNew && !document.activeElement?.closest('form')) turn.scrollIntoView({ block: 'center' })
    const [from, to] = this.#now.lit?.split(' ').map(Number) ?? []
    lightUp(turn, from, to)
  }

  #play() {
    const { played } = this.#now
    if (played === this.#played) return
    this.#played = played
    const sound = this.querySelector('audio')
    const start = Number(this.#focused?.dataset.start)
    if (played === undefined || !sound || Number.isNaN(start)) return
    const fromMs = Number(this.querySelector<HTMLElement>('.player')?.dataset.from ?? 0)
    sound.currentTime = Math.max(0, (start - fromMs) / 1000)
    // A browser plays nothing before somebody has touched the page: then they press play themselves.
    sound.play().catch(() => this.querySelector<HTMLElement>('.player [data-do=play]')?.focus())
  }

  #wireWriting() {
    const place = this.querySelector<HTMLElement>('#room-writing')
    if (place?.dataset.draft) this.#flush = keepsDraft(place, place.dataset.draft)
  }

  /** In another step one writes something else: the field for it comes from the page anew, when what stands in this one is kept. */
  async #exchangeWriting() {
    const { writes } = this.#now
    if (writes === this.#writes) return
    this.#writes = writes
    await this.#flush()
    const page = await fetch(location.href).then((answer) => (answer.ok ? answer.text() : ''))
    const come = new DOMParser().parseFromString(page, 'text/html').getElementById('room-writing')
    const here = this.querySelector('#room-writing')
    if (!come || !here) return
    here.replaceWith(document.adoptNode(come))
    this.#wireWriting()
  }

  /** Whoever leads chooses words of a turn; what was chosen last is lit up, also when pressing has let go of it. */
  #wireLights() {
    const form = this.querySelector<HTMLFormElement>('[data-lights]')
    if (!form) return
    document.addEventListener('selectionchange', () => {
      const chosen = selectedWords(this)
      if (!chosen) return
      form.hidden = false
      for (const [name, value] of [
        ['tur', chosen.turn],
        ['fra', chosen.from],
        ['til', chosen.to],
      ] as const) {
        const field = form.elements.namedItem(name)
        if (field instanceof HTMLInputElement) field.value = String(value)
      }
    })
  }
}

customElements.define('lydhoer-room', Room)
