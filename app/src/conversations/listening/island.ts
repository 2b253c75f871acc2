/**
 * The listening page in the browser: sound in step with the turns, lenses on and off, choosing words and passages.
 * The page reads without it; with it the sound and the text follow each other.
 */
import 'htmx.org'
import WaveSurfer from 'wavesurfer.js'
import '../../shared/page/unsaved/island.ts'
import '../talk/notes/gentle/island.ts'
import { shortcuts } from './shortcuts.ts'
import { selectedWords } from '../talk/notes/selected-words.ts'

const speeds = [0.5, 0.65, 0.8, 1, 1.25, 1.5]

class Listening extends HTMLElement {
  #sound: HTMLAudioElement | null = null
  #turns: HTMLElement[] = []
  #current = -1
  #loop: { fromMs: number; toMs: number } | null = null
  /** The ends of a passage in the order they were pressed; the last is null until it is. */
  #passage: { first: number; last: number | null } | null = null
  #choosing = false

  connectedCallback() {
    this.#turns = [...this.querySelectorAll<HTMLElement>('.turn')]
    this.#sound = this.querySelector('audio')
    this.#wireLenses()
    this.#wireTurns()
    this.#wireRiver()
    this.#wirePlayer()
    this.#wireWords()
    shortcuts(this, {
      ' ': () => this.#playOrPause(),
      k: () => this.#playOrPause(),
      j: () => this.#back(),
      s: () => this.#speed(-1),
      f: () => this.#speed(1),
      n: () => this.#goToTurn(this.#current + 1),
      p: () => this.#goToTurn(Math.max(0, this.#current - 1)),
      g: () => this.#toggleLoop(),
      v: () => this.#choosePassage(),
      b: () => this.#writeNoticing(),
    })
    // Whoever was sent to a turn hears from there.
    const named = this.#turns.findIndex((turn) => `#${turn.id}` === location.hash)
    if (named >= 0) this.#goToTurn(named)
  }

  // Lenses: the marks are in the text already; a lens only lets them be seen.
  #wireLenses() {
    const lenses = [...this.querySelectorAll<HTMLElement>('[data-toggle-lens]')]
    const show = (toggle: HTMLElement, on: boolean) => {
      const lens = toggle.dataset.toggleLens ?? ''
      toggle.setAttribute('aria-pressed', String(on))
      this.classList.toggle(`lens-${lens}`, on)
      const says = this.querySelector<HTMLElement>(`#lens-${lens}`)
      if (says) says.hidden = !on
    }
    for (const toggle of lenses)
      this.#onPress(toggle, () => {
        show(toggle, toggle.getAttribute('aria-pressed') !== 'true')
        const on = lenses.filter((one) => one.getAttribute('aria-pressed') === 'true')
        remember('linser', on.map((one) => one.dataset.toggleLens).join(','))
      })
    const signs = this.querySelector<HTMLElement>('.toggle.signs')
    if (signs)
      this.#onPress(signs, () => {
        const hidden = this.classList.toggle('words-only')
        signs.setAttribute('aria-pressed', String(!hidden))
        remember('tegn', hidden ? 'nej' : null)
      })
  }

  /** A link that acts as a button, by mouse, Enter and the space bar. */
  #onPress(link: HTMLElement, act: () => void) {
    link.setAttribute('role', 'button')
    const press = (event: Event) => {
      event.preventDefault()
      act()
    }
    link.addEventListener('click', press)
    link.addEventListener('keydown', (event) => {
      if (event.key === ' ') press(event)
    })
  }

  #wireTurns() {
    this.#turns.forEach((turn, index) => {
      turn.addEventListener('click', (event) => {
        if ((event.target as HTMLElement).closest('a, button, form, details, .a')) return
        if (!getSelection()?.isCollapsed) return
        if (this.#choosing) return this.#pressTurn(index)
        this.#goToTurn(index)
      })
      turn.querySelector('.n a')?.addEventListener('click', (event) => {
        event.preventDefault()
        if (this.#choosing) this.#pressTurn(index)
        else this.#goToTurn(index)
      })
    })
  }

  #wireRiver() {
    const river = this.querySelector<HTMLElement>('.river')
    if (!river) return
    const total = Number(river.dataset.total)
    river.tabIndex = 0
    river.setAttribute('role', 'slider')
    river.setAttribute('aria-valuemin', '0')
    river.setAttribute('aria-valuemax', String(Math.round(total / 1000)))
    river.addEventListener('click', (event) => {
      const box = river.getBoundingClientRect()
      this.#goTo(((event.clientX - box.left) / box.width) * total)
    })
    river.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 3000, ArrowLeft: -3000, PageDown: 30_000, PageUp: -30_000 }[event.key]
      if (step === undefined && event.key !== 'Home' && event.key !== 'End') return
      event.preventDefault()
      const now = this.#now()
      const to = event.key === 'Home' ? 0 : event.key === 'End' ? total : now + (step ?? 0)
      this.#goTo(Math.min(total, Math.max(0, to)))
    })
    this.#showTime(0)
  }

  #wirePlayer() {
    const sound = this.#sound
    this.#on('speed-down', () => this.#speed(-1))
    this.#on('choose', () => this.#choosePassage())
    if (!sound) return
    sound.controls = false
    this.#on('play', () => this.#playOrPause())
    this.#on('back', () => this.#back())
    this.#on('loop', () => this.#toggleLoop())
    sound.addEventListener('play', () => this.#showPlaying(true))
    sound.addEventListener('pause', () => this.#showPlaying(false))
    sound.addEventListener('timeupdate', () => this.#tick())
    void this.#drawWave(sound)
  }

  /** The wave is drawn from peaks measured when the sound came in; the browser never decodes an hour of sound. */
  async #drawWave(sound: HTMLAudioElement) {
    const place = this.querySelector<HTMLElement>('.wave')
    if (!place?.dataset.peaks) return
    const answer = await fetch(place.dataset.peaks)
    if (!answer.ok) return
    const { peaks, durationMs } = (await answer.json()) as { peaks: number[]; durationMs: number }
    const { color, caretColor } = getComputedStyle(place)
    WaveSurfer.create({
      container: place,
      media: sound,
      peaks: [peaks],
      duration: durationMs / 1000,
      height: 36,
      waveColor: color,
      progressColor: caretColor,
      cursorWidth: 0,
      normalize: true,
      ...(this.dataset.nonce && { cspNonce: this.dataset.nonce }),
    })
  }

  #wireWords() {
    document.addEventListener('selectionchange', () => {
      const words = selectedWords(this)
      const link = this.querySelector<HTMLAnchorElement>('[data-do=notice-words]')
      if (!link) return
      link.hidden = words === null
      if (!words) return
      const address = new URL(link.dataset.base ?? '', location.href)
      address.searchParams.set('tur', String(words.turn))
      address.searchParams.set('fra', String(words.from))
      address.searchParams.set('til', String(words.to))
      link.href = `${address.pathname}${address.search}`
    })
  }

  #on(what: string, act: () => void) {
    this.querySelector(`[data-do=${what}]`)?.addEventListener('click', act)
  }

  #playOrPause() {
    if (!this.#sound) return
    if (this.#sound.paused) void this.#sound.play()
    else this.#sound.pause()
  }

  #back() {
    this.#goTo(Math.max(0, this.#now() - 3000))
  }

  #speed(step: number) {
    if (!this.#sound) return
    const at = speeds.indexOf(this.#sound.playbackRate)
    const next = speeds[(at + step + speeds.length) % speeds.length] ?? 1
    this.#sound.playbackRate = next
    const shown = this.querySelector('[data-show=speed]')
    if (shown) shown.textContent = `${String(next).replace('.', ',')}×`
  }

  #toggleLoop() {
    const button = this.querySelector('[data-do=loop]')
    if (this.#loop) this.#loop = null
    else {
      const { from, to } = this.#chosen() ?? { from: this.#current, to: this.#current }
      const [first, last] = [this.#turns[Math.max(0, from)], this.#turns[Math.max(0, to)]]
      if (!first?.dataset.start || !last?.dataset.end) return
      this.#loop = { fromMs: Number(first.dataset.start), toMs: Number(last.dataset.end) }
      this.#goTo(this.#loop.fromMs)
    }
    button?.setAttribute('aria-pressed', String(this.#loop !== null))
  }

  // A passage is chosen by its ends: the first press begins it, the second ends it, and one more begins another.
  #choosePassage() {
    this.#choosing = !this.#choosing
    this.#passage = null
    this.classList.toggle('choosing', this.#choosing)
    this.querySelector('[data-do=choose]')?.setAttribute('aria-pressed', String(this.#choosing))
    this.#showPassage()
  }

  #pressTurn(index: number) {
    const begun = this.#passage
    this.#passage =
      begun && begun.last === null ? { first: begun.first, last: index } : { first: index, last: null }
    this.#current = index
    this.#showPassage()
  }

  /** By the keys that go from turn to turn. */
  #extendPassage(index: number) {
    this.#passage = { first: this.#passage?.first ?? index, last: index }
    this.#current = index
    this.#showPassage()
  }

  #chosen(): { from: number; to: number } | null {
    if (!this.#passage) return null
    const { first, last } = this.#passage
    return { from: Math.min(first, last ?? first), to: Math.max(first, last ?? first) }
  }

  #showPassage() {
    const chosen = this.#chosen()
    const isWhole = chosen !== null && this.#passage?.last !== null
    this.#turns.forEach((turn, index) =>
      turn.classList.toggle('chosen', chosen !== null && index >= chosen.from && index <= chosen.to),
    )
    // Only one thing to press is accented.
    this.querySelector('[data-do=play]')?.classList.toggle('do', !isWhole)
    const [from, to] = [chosen?.from ?? -1, chosen?.to ?? -1].map(
      (at) => this.#turns[at]?.dataset.number ?? '',
    )
    for (const way of this.querySelectorAll<HTMLAnchorElement>('[data-way]')) {
      way.hidden = !isWhole
      if (!isWhole) continue
      const address = new URL(way.dataset.way ?? '', location.href)
      address.searchParams.set('fra', from ?? '')
      address.searchParams.set('til', to ?? '')
      way.href = `${address.pathname}${address.search}`
    }
    const says = this.querySelector<HTMLElement>('[data-show=passage]')
    if (!says) return
    const { how, first, words } = says.dataset
    says.hidden = !this.#choosing
    says.textContent =
      (chosen === null
        ? how
        : isWhole
          ? `${words} ${from === to ? from : `${from}–${to}`}`
          : `${first} ${from}.`) ?? ''
  }

  #writeNoticing() {
    const turn = this.#turns[Math.max(0, this.#current)]
    turn?.querySelector<HTMLElement>('[data-do=notice]')?.click()
  }

  #goToTurn(index: number) {
    const turn = this.#turns[index]
    if (!turn) return
    if (this.#choosing) return (this.#extendPassage(index), turn.scrollIntoView({ block: 'center' }))
    this.#show(index)
    turn.querySelector<HTMLElement>('.n a')?.focus({ preventScroll: true })
    turn.scrollIntoView({ block: 'center' })
    // Times that are proposed from the sound are near enough to listen from.
    const start = turn.dataset.start ?? (this.dataset.proposed === undefined ? undefined : turn.dataset.at)
    if (start) this.#goTo(Number(start), false)
  }

  #goTo(ms: number, follow = true) {
    if (this.#sound) this.#sound.currentTime = ms / 1000
    this.#showTime(ms)
    if (!follow) return
    const at = this.#turnAt(ms)
    if (at < 0) return
    this.#show(at)
    this.#turns[at]?.scrollIntoView({ block: 'center' })
  }

  #tick() {
    const ms = this.#now()
    if (this.#loop && ms >= this.#loop.toMs) return this.#goTo(this.#loop.fromMs)
    this.#showTime(ms)
    const at = this.#turnAt(ms)
    if (at === this.#current || at < 0) return
    this.#show(at)
    if (!this.contains(document.activeElement?.closest('form') ?? null))
      this.#turns[at]?.scrollIntoView({ block: 'nearest' })
  }

  #now(): number {
    return this.#sound ? this.#sound.currentTime * 1000 : this.#shown
  }

  #shown = 0

  #turnAt(ms: number): number {
    let found = -1
    this.#turns.forEach((turn, index) => {
      const start = Number(turn.dataset.at ?? turn.dataset.start ?? NaN)
      if (start <= ms + 20) found = index
    })
    return found
  }

  #show(index: number) {
    this.#turns[this.#current]?.classList.remove('now')
    this.#turns[this.#current]?.removeAttribute('aria-current')
    this.#current = index
    this.#turns[index]?.classList.add('now')
    this.#turns[index]?.setAttribute('aria-current', 'true')
  }

  #showTime(ms: number) {
    this.#shown = ms
    const river = this.querySelector<HTMLElement>('.river')
    const total = Number(river?.dataset.total || 1)
    const needle = river?.querySelector('.needle')
    const x = String((ms / total) * 1000)
    needle?.setAttribute('x1', x)
    needle?.setAttribute('x2', x)
    river?.setAttribute('aria-valuenow', String(Math.round(ms / 1000)))
    river?.setAttribute('aria-valuetext', clock(ms))
    const when = this.querySelector('[data-show=when]')
    if (when) when.textContent = `${clock(ms)} / ${clock(total)}`
  }

  #showPlaying(playing: boolean) {
    const button = this.querySelector<HTMLElement>('[data-do=play]')
    if (!button) return
    button.textContent = (playing ? button.dataset.pause : button.dataset.play) ?? ''
    this.classList.toggle('playing', playing)
  }
}

function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}.${String(seconds % 60).padStart(2, '0')}`
}

customElements.define('lydhoer-listening', Listening)

/** Keeps a choice in the address, so that it is there after a reload; null takes it out. */
function remember(name: string, value: string | null): void {
  const address = new URL(location.href)
  if (value === null) address.searchParams.delete(name)
  else address.searchParams.set(name, value)
  history.replaceState(null, '', address)
}
