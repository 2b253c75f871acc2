/**
 * The listening page in the browser: sound in step with the turns, lenses on and off, choosing words and passages.
 * The page reads without it; with it the sound and the text follow each other.
 */
import 'htmx.org'
import '../../shared/page/unsaved/island.ts'
import '../talk/notes/gentle/island.ts'
import { selectedWords } from '../talk/notes/selected-words.ts'
import { Following } from '../talk/player/following.ts'
import { standBeside } from '../talk/transcript/beside.ts'
import { Choosing } from './choosing.ts'
import { exchangeMargins } from './exchange.ts'
import { lensSwitches } from './lens-switches.ts'
import { River } from './river-moves.ts'
import { shortcuts } from './shortcuts.ts'

class Listening extends HTMLElement {
  #river: River | null = null

  connectedCallback() {
    const drawn = this.querySelector<HTMLElement>('.river')
    const following = new Following(this, {
      time: (ms) => this.#river?.show(ms),
      pressed: (_, at) => {
        if (choosing.isOn) choosing.press(at)
      },
    })
    this.#river =
      drawn && new River(drawn, { nowMs: () => following.nowMs, goTo: (ms) => following.goTo(ms) })
    const choosing = new Choosing(this, following.turns)
    const page = this.querySelector<HTMLElement>('.page.margined')
    if (page) standBeside(page)
    exchangeMargins(this)
    lensSwitches(this)
    this.#wireWords()
    // The sound is ready: its player is shown at once, unless somebody is writing.
    this.addEventListener('htmx:after:swap', () => {
      if (this.querySelector('[data-ready]') && !this.querySelector('form.noticing')) location.reload()
    })
    const step = (by: number) => following.goToTurn(Math.max(0, following.current + by))
    const nextPlace = () =>
      following.turns.findIndex((turn, at) => at > following.current && turn.querySelector('.chance details'))
    shortcuts(this, {
      ' ': () => following.playOrPause(),
      k: () => following.playOrPause(),
      j: () => following.back(),
      s: () => following.speed(-1),
      f: () => following.speed(1),
      n: () => step(1),
      p: () => step(-1),
      m: () => following.goToTurn(nextPlace()),
      g: () => following.toggleLoop(choosing.chosen),
      v: () => choosing.toggle(),
      b: () => write(following.turns[Math.max(0, following.current)]),
    })
    this.#river?.show(following.nowMs)
    // Whoever was sent to a turn hears from there.
    const named = following.turns.findIndex((turn) => `#${turn.id}` === location.hash)
    if (named >= 0) following.goToTurn(named)
    this.querySelector<HTMLElement>('form.noticing textarea')?.focus()
  }

  #wireWords() {
    document.addEventListener('selectionchange', () => {
      const words = selectedWords(this)
      const link = this.querySelector<HTMLAnchorElement>('[data-do=notice-words]')
      if (!link) return
      link.hidden = words === null
      if (!words) return
      const address = new URL(link.href)
      address.searchParams.set('tur', String(words.turn))
      address.searchParams.set('fra', String(words.from))
      address.searchParams.set('til', String(words.to))
      link.href = `${address.pathname}${address.search}`
    })
  }
}

const write = (turn: HTMLElement | undefined) => turn?.querySelector<HTMLElement>('[data-do=notice]')?.click()

customElements.define('lydhoer-listening', Listening)
