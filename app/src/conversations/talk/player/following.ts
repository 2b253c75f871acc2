/** Sound and turns in step, in the browser: the same wherever talk can be heard. */

const speeds = [0.5, 0.65, 0.8, 1, 1.25, 1.5]

/** A stretch of the conversation, in ms from its start. */
interface Span {
  fromMs: number
  toMs: number
}

/** What a page does more when something happens. */
interface Heard {
  /** The sound is now here, in ms from the start of the conversation. */
  time?(ms: number): void
  /** A turn was pressed by the visitor. */
  pressed?(turn: HTMLElement, at: number): void
}

/** Where the turns are that the sound of `player` is about, and what was made of them. */
export class Following {
  readonly turns: readonly HTMLElement[]
  /** The turn that one is at, by its place among `turns`; -1 before any. */
  current = -1
  readonly #player: HTMLElement | null
  readonly #sound: HTMLAudioElement | null
  readonly #fromMs: number
  readonly #heard: Heard
  #loop: Span | null = null
  #still = 0

  constructor(place: ParentNode, heard: Heard = {}) {
    this.turns = [...place.querySelectorAll<HTMLElement>('.turn')]
    this.#player = place.querySelector<HTMLElement>('.player')
    this.#sound = this.#player?.querySelector('audio') ?? null
    this.#fromMs = Number(this.#player?.dataset.from ?? 0)
    this.#heard = heard
    this.#wirePlayer()
    this.#wireTurns()
  }

  /** Where the sound is, in ms from the start of the conversation. */
  get nowMs(): number {
    return this.#sound ? this.#sound.currentTime * 1000 + this.#fromMs : this.#still
  }

  #wirePlayer() {
    this.#player?.classList.add('ready')
    const sound = this.#sound
    if (!sound) return
    this.#on('play', () => this.playOrPause())
    this.#on('back', () => this.back())
    this.#on('loop', () => this.toggleLoop())
    this.#on('slower', () => this.speed(-1))
    const showPlaying = () => this.#player?.classList.toggle('playing', !sound.paused)
    sound.addEventListener('play', showPlaying)
    sound.addEventListener('pause', showPlaying)
    sound.addEventListener('timeupdate', () => this.#tick())
    sound.addEventListener('loadedmetadata', () => this.#showTime(this.nowMs))
    this.#showTime(this.nowMs)
  }

  #on(what: string, act: () => void) {
    this.#player?.querySelector(`[data-do=${what}]`)?.addEventListener('click', act)
  }

  /** Turns are one stop for the Tab key; the arrows go among them. */
  #wireTurns() {
    this.turns.forEach((turn, at) => {
      const number = turn.querySelector<HTMLElement>('.n a')
      turn.addEventListener('click', (event) => {
        if ((event.target as HTMLElement).closest('a, button, form, details, .a')) return
        if (getSelection()?.isCollapsed !== false) this.#press(at)
      })
      number?.addEventListener('click', (event) => {
        event.preventDefault()
        this.#press(at)
      })
      number?.addEventListener('keydown', (event) => {
        const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: this.turns.length - 1 }[event.key]
        if (to === undefined || !this.turns[to]) return
        event.preventDefault()
        this.goToTurn(to)
      })
    })
    this.#stopAt(0)
  }

  #press(at: number) {
    const turn = this.turns[at]
    if (!turn) return
    this.goToTurn(at)
    this.#heard.pressed?.(turn, at)
  }

  #stopAt(at: number) {
    this.turns.forEach((turn, index) => {
      for (const stop of turn.querySelectorAll<HTMLElement>(':scope > .n a, :scope > .write-here'))
        stop.tabIndex = index === at ? 0 : -1
    })
  }

  playOrPause() {
    if (!this.#sound) return
    if (this.#sound.paused) void this.#sound.play()
    else this.#sound.pause()
  }

  back() {
    this.goTo(Math.max(this.#fromMs, this.nowMs - 3000))
  }

  speed(step: number) {
    if (!this.#sound) return
    const at = speeds.indexOf(this.#sound.playbackRate)
    const next = speeds[(at + step + speeds.length) % speeds.length] ?? 1
    this.#sound.playbackRate = next
    const shown = this.#player?.querySelector('[data-show=speed]')
    if (shown) shown.textContent = `${String(next).replace('.', ',')}×`
  }

  /** Hears the same again and again: turns that are chosen, else the one that one is at. */
  toggleLoop(chosen: { from: number; to: number } | null = null) {
    const button = this.#player?.querySelector('[data-do=loop]')
    if (this.#loop) this.#loop = null
    else {
      const { from, to } = chosen ?? { from: Math.max(0, this.current), to: Math.max(0, this.current) }
      const fromMs = startOf(this.turns[from])
      const toMs = endOf(this.turns[to]) ?? startOf(this.turns[to + 1]) ?? this.#endMs
      if (fromMs === undefined || !(toMs > fromMs)) return
      this.#loop = { fromMs, toMs }
      this.goTo(fromMs)
    }
    button?.setAttribute('aria-pressed', String(this.#loop !== null))
  }

  get #endMs(): number {
    return this.#fromMs + (this.#sound?.duration || 0) * 1000
  }

  /** Goes to a turn, and to where it begins in the sound. */
  goToTurn(at: number) {
    const turn = this.turns[at]
    if (!turn) return
    this.#show(at)
    turn.querySelector<HTMLElement>('.n a')?.focus({ preventScroll: true })
    bringIntoView(turn, 'center')
    const ms = startOf(turn)
    if (ms !== undefined) this.#setTime(ms)
  }

  /** Goes to a moment, and to the turn that is said there. */
  goTo(ms: number) {
    this.#setTime(ms)
    const at = this.turnAt(ms)
    if (at < 0) return
    this.#show(at)
    const turn = this.turns[at]
    if (turn) bringIntoView(turn, 'center')
  }

  #setTime(ms: number) {
    if (this.#sound) this.#sound.currentTime = (ms - this.#fromMs) / 1000
    this.#showTime(ms)
  }

  #tick() {
    const ms = this.nowMs
    if (this.#loop && ms >= this.#loop.toMs) return this.goTo(this.#loop.fromMs)
    this.#showTime(ms)
    const at = this.turnAt(ms)
    if (at === this.current || at < 0) return
    this.#show(at)
    const turn = this.turns[at]
    // Whoever is writing is not carried away from it.
    if (turn && !document.activeElement?.closest('form')) bringIntoView(turn, 'nearest')
  }

  /** The turn that is said at a moment, by its place among `turns`; -1 before the first. */
  turnAt(ms: number): number {
    return this.turns.findLastIndex((turn) => (whereOf(turn) ?? Infinity) <= ms + 20)
  }

  #show(at: number) {
    const before = this.turns[this.current]
    before?.classList.remove('now')
    before?.removeAttribute('aria-current')
    this.current = at
    this.turns[at]?.classList.add('now')
    this.turns[at]?.setAttribute('aria-current', 'true')
    this.#stopAt(at)
  }

  #showTime(ms: number) {
    this.#still = ms
    const when = this.#player?.querySelector('[data-show=when]')
    if (when && this.#sound) when.textContent = `${clock(ms)} / ${clock(this.#endMs)}`
    this.#heard.time?.(ms)
  }
}

const numberIn = (written: string | undefined) => (written === undefined ? undefined : Number(written))
/** Where a turn lies on the river: estimated, where neither text nor sound has times. */
const whereOf = (turn: HTMLElement) => numberIn(turn.dataset.at ?? turn.dataset.start)
/** Where to listen from; a guess by the number of words is too far off. */
const startOf = (turn: HTMLElement | undefined) =>
  numberIn(turn?.dataset.start ?? (turn?.closest('[data-proposed]') ? turn.dataset.at : undefined))
const endOf = (turn: HTMLElement | undefined) => numberIn(turn?.dataset.end)

const bringIntoView = (turn: HTMLElement, block: ScrollLogicalPosition) =>
  turn.querySelector('.t')?.scrollIntoView({ block })

/** «01.02». */
export function clock(ms: number): string {
  const seconds = Math.floor((Number.isFinite(ms) ? ms : 0) / 1000)
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}.${String(seconds % 60).padStart(2, '0')}`
}
