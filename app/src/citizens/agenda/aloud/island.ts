import { lasts } from '../../matter/lasts.ts'

/**
 * Records with the phone's microphone and puts what was recorded into the form's own field, so that it is sent as any other file. Where
 * the browser can't, the field is there alone.
 */
class Recorder extends HTMLElement {
  #recorder: MediaRecorder | undefined
  #heard: string | undefined

  connectedCallback() {
    const box = this.querySelector<HTMLElement>('.recorder')
    if (!box || typeof MediaRecorder === 'undefined' || !('mediaDevices' in navigator)) return
    box.hidden = false
    this.#button('begin').addEventListener('click', () => void this.#begin())
    this.#button('stop').addEventListener('click', () => this.#recorder?.stop())
  }

  disconnectedCallback() {
    if (this.#recorder?.state === 'recording') this.#recorder.stop()
    if (this.#heard) URL.revokeObjectURL(this.#heard)
  }

  async #begin() {
    let stream: MediaStream
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    } catch {
      return this.#say(this.dataset['refused'] ?? '')
    }
    const recorder = (this.#recorder = new MediaRecorder(stream))
    const pieces: Blob[] = []
    const begun = Date.now()
    const goneMs = () => Date.now() - begun
    const clock = setInterval(() => {
      this.#say((this.dataset['going'] ?? '').replace('{time}', lasts(goneMs())))
      if (goneMs() >= Number(this.dataset['mostSeconds']) * 1000) recorder.stop()
    }, 500)
    recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data))
    recorder.addEventListener('stop', () => {
      clearInterval(clock)
      // The light of the microphone goes out.
      for (const track of stream.getTracks()) track.stop()
      this.#keep(new Blob(pieces, { type: recorder.mimeType }), goneMs())
    })
    recorder.start()
    this.#shows('stop')
  }

  /** What was recorded stands in the field, and can be heard before it is sent. */
  #keep(sound: Blob, lastsMs: number) {
    const field = this.querySelector<HTMLInputElement>('input[type=file]')
    const player = this.querySelector('audio')
    if (!field || !player) return
    const files = new DataTransfer()
    files.items.add(new File([sound], 'lyd', { type: sound.type }))
    field.files = files.files
    if (this.#heard) URL.revokeObjectURL(this.#heard)
    this.#heard = URL.createObjectURL(sound)
    player.src = this.#heard
    player.hidden = false
    this.#say((this.dataset['ready'] ?? '').replace('{time}', lasts(lastsMs)))
    this.#button('begin').textContent = this.dataset['again'] ?? ''
    this.#shows('begin')
  }

  #shows(what: 'begin' | 'stop') {
    for (const one of ['begin', 'stop'] as const) this.#button(one).hidden = one !== what
    this.#button(what).focus()
  }

  #button(what: 'begin' | 'stop'): HTMLButtonElement {
    const button = this.querySelector<HTMLButtonElement>(`button[data-do=${what}]`)
    if (!button) throw new Error(`a recorder has a button to ${what}`)
    return button
  }

  #say(words: string) {
    const status = this.querySelector('[data-show=says]')
    if (status) status.textContent = words
  }
}

customElements.define('lydhoer-record', Recorder)
