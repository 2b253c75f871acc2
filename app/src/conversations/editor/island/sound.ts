import { writtenTime } from '../times.ts'

const speeds = [0.5, 0.65, 0.8, 1, 1.25, 1.5]

/** The sound beside the text: played, stopped, taken back and slowed down without leaving the keys. */
export class Sound {
  readonly #place: HTMLElement
  readonly #audio: HTMLAudioElement | null
  #used = false

  constructor(place: HTMLElement, words: { play: string; stop: string }) {
    this.#place = place
    this.#audio = place.querySelector('audio')
    const audio = this.#audio
    if (!audio) return
    audio.controls = false
    const button = place.querySelector<HTMLElement>('[data-do=play]')
    const say = () => {
      if (button) button.textContent = audio.paused ? words.play : words.stop
    }
    audio.addEventListener('play', () => {
      this.#used = true
      say()
    })
    audio.addEventListener('pause', say)
    audio.addEventListener('timeupdate', () => this.#show())
    audio.addEventListener('durationchange', () => this.#show())
    this.#show()
  }

  /** Where the sound is, in whole ms; null when there is none, or it has not been played yet. */
  get nowMs(): number | null {
    return this.#audio && this.#used ? Math.round(this.#audio.currentTime * 1000) : null
  }

  playOrStop(): void {
    if (!this.#audio) return
    if (this.#audio.paused) void this.#audio.play()
    else this.#audio.pause()
  }

  back(): void {
    if (this.#audio) this.#audio.currentTime = Math.max(0, this.#audio.currentTime - 3)
  }

  goTo(ms: number): void {
    if (this.#audio) this.#audio.currentTime = ms / 1000
  }

  speed(step: -1 | 1): void {
    if (!this.#audio) return
    const at = speeds.indexOf(this.#audio.playbackRate) + step
    const next = speeds[Math.min(speeds.length - 1, Math.max(0, at))] ?? 1
    this.#audio.playbackRate = next
    const shown = this.#place.querySelector('[data-show=speed]')
    if (shown) shown.textContent = `${String(next).replace('.', ',')}×`
  }

  #show(): void {
    const when = this.#place.querySelector('[data-show=when]')
    const total = this.#audio?.duration ?? NaN
    if (when)
      when.textContent = [this.#audio?.currentTime ?? 0, total]
        .filter((seconds) => Number.isFinite(seconds))
        .map((seconds) => writtenTime(seconds * 1000))
        .join(' / ')
  }
}
