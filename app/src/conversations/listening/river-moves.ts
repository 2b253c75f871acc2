/** The river, in the browser: the way to move in the talk, in sight all the way down, in the shape of its sound. */
import { clock } from '../talk/player/following.ts'

interface Moving {
  nowMs(): number
  goTo(ms: number): void
}

export class River {
  readonly #river: HTMLElement
  readonly #totalMs: number

  constructor(river: HTMLElement, { nowMs, goTo }: Moving) {
    this.#river = river
    this.#totalMs = Number(river.dataset.total)
    river.tabIndex = 0
    river.setAttribute('role', 'slider')
    river.setAttribute('aria-valuemin', '0')
    river.setAttribute('aria-valuemax', String(Math.round(this.#totalMs / 1000)))
    river.addEventListener('click', (event) => {
      const box = river.getBoundingClientRect()
      goTo(((event.clientX - box.left) / box.width) * this.#totalMs)
    })
    river.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 3000, ArrowLeft: -3000, PageDown: 30_000, PageUp: -30_000 }[event.key]
      if (step === undefined && event.key !== 'Home' && event.key !== 'End') return
      event.preventDefault()
      const to = event.key === 'Home' ? 0 : event.key === 'End' ? this.#totalMs : nowMs() + (step ?? 0)
      goTo(Math.min(this.#totalMs, Math.max(0, to)))
    })
    this.#stay()
    if (river.dataset.peaks) void this.#takeShape(river.dataset.peaks)
  }

  /** Where the sound is. */
  show(ms: number) {
    const x = `${(ms / this.#totalMs) * 100}%`
    const needle = this.#river.querySelector('.needle')
    needle?.setAttribute('x1', x)
    needle?.setAttribute('x2', x)
    this.#river.setAttribute('aria-valuenow', String(Math.round(ms / 1000)))
    this.#river.setAttribute('aria-valuetext', clock(ms))
  }

  /** It keeps its place on the page while what is in sight of it grows low, so that nothing below it moves. */
  #stay() {
    const river = this.#river
    river.classList.add('stays')
    const before = document.createElement('div')
    river.before(before)
    new IntersectionObserver(([seen]) => {
      river.classList.toggle(
        'low',
        seen !== undefined && !seen.isIntersecting && seen.boundingClientRect.top < 0,
      )
    }).observe(before)
  }

  /** Each side is as high as the sound is loud; what was measured when it came in is enough to draw by. */
  async #takeShape(address: string) {
    const answer = await fetch(address)
    if (!answer.ok) return
    const { peaks } = (await answer.json()) as { peaks: number[] }
    const bars = this.#river.querySelector('.spans')
    if (!bars || peaks.length === 0) return
    const loudest = Math.max(...peaks, 0.001)
    const count = Math.min(peaks.length, Math.max(120, Math.round(this.#river.clientWidth / 4)))
    const wide = 1000 / count
    const shape = Array.from({ length: count }, (_, bar) => {
      const [from, to] = [bar, bar + 1].map((n) => Math.floor((n * peaks.length) / count))
      const loud = Math.max(0.05, ...peaks.slice(from, to).map(Math.abs)) / loudest
      const high = Math.max(2, Math.min(1, loud) * 44)
      return `M${(bar * wide).toFixed(2)} ${(50 - high).toFixed(1)}h${(wide * 0.62).toFixed(2)}v${(2 * high).toFixed(1)}h-${(wide * 0.62).toFixed(2)}z`
    })
    const svg = 'http://www.w3.org/2000/svg'
    const cut = document.createElementNS(svg, 'clipPath')
    cut.id = 'shape'
    const path = document.createElementNS(svg, 'path')
    path.setAttribute('d', shape.join(''))
    cut.append(path)
    bars.before(cut)
    bars.setAttribute('clip-path', 'url(#shape)')
    this.#river.classList.add('shaped')
    for (const bar of bars.querySelectorAll('rect')) {
      const above = bar.getAttribute('y') === '24'
      const alone = bar.getAttribute('y') === '45'
      bar.setAttribute('y', alone ? '4' : above ? '4' : '51')
      bar.setAttribute('height', alone ? '92' : '45')
    }
  }
}
