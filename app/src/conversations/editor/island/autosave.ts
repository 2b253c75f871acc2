import { sameTurn, type DraftTurn } from '../../talk/draft/draft-turns.ts'
import type { KeptHere } from '../../../shared/page/kept-here/kept-here.ts'

/** Turns whose version here and on the server part ways. */
export type Conflicts = ReadonlyMap<string, DraftTurn>
export type SaveState = 'saved' | 'saving' | 'unsaved' | 'signedOut' | 'onlyHere' | 'gone'

/** Where what is not saved is kept. */
export type Keeps = Pick<KeptHere<readonly DraftTurn[]>, 'keep' | 'forgetAll'>

interface Listener {
  /** All turns as they are here, by id, those taken away among them. */
  turns(): ReadonlyMap<string, DraftTurn>
  /** Somebody else's changes, to be shown. */
  takeIn(others: readonly DraftTurn[]): void
  /** From which saving a turn is now. */
  stamp(id: string, revision: number): void
  state(state: SaveState): void
  /** Which turns are in conflict has changed. */
  conflicts(): void
}

interface Answer {
  kept: boolean
  revision: number
  others?: DraftTurn[]
  theirs?: DraftTurn[]
}

const restMs = 700
const longestRestMs = 30_000

/**
 * Sends what was changed once typing rests. Each turn says which version it rests on; where the server has another, both
 * are shown and neither is overwritten. What is not saved yet is kept in the browser.
 */
export class Autosave {
  readonly #address: string
  readonly #here: Keeps
  readonly #listener: Listener
  readonly #dirty = new Set<string>()
  /** Turns that the server may have heard of, whether it answered or not. */
  readonly #told = new Set<string>()
  readonly #conflicts = new Map<string, DraftTurn>()
  /** Turns that were joined to another; they stay taken away only if that one’s version here is chosen. */
  readonly #joinedTo = new Map<string, DraftTurn & { into: string }>()
  #revision: number
  #timer: ReturnType<typeof setTimeout> | undefined
  #sending: Promise<void> | null = null
  #failed = 0
  #over = false

  constructor(address: string, revision: number, here: Keeps, listener: Listener) {
    this.#address = address
    this.#revision = revision
    this.#here = here
    this.#listener = listener
    addEventListener('online', () => void this.flush())
    addEventListener('pagehide', () => this.#sendLast())
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.#send(true)
    })
  }

  /** These turns were changed here. */
  touch(ids: Iterable<string>): void {
    if (this.#over) return
    for (const id of ids) this.#dirty.add(id)
    void this.#keep()
    this.#listener.state(this.#failed > 0 ? 'unsaved' : 'saving')
    this.#wait(restMs)
  }

  /** A turn’s words went into another. */
  joined(taken: DraftTurn, into: string): void {
    this.#joinedTo.set(taken.id, { ...taken, into })
  }

  get conflicts(): Conflicts {
    return this.#conflicts
  }

  get hasUnsaved(): boolean {
    return this.#dirty.size > 0
  }

  /** Sends at once. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#sending
    await this.#send(false)
  }

  /** The version here rests on the server’s from now on: what is here is what is kept. */
  keepMine(id: string): void {
    const theirs = this.#conflicts.get(id)
    if (!theirs) return
    this.#settle(id, theirs)
    this.#dirty.add(id)
    this.touch([id])
  }

  /** @returns turns to be shown as they are on the server, and those that had been joined to it, back again */
  takeTheirs(id: string): DraftTurn[] {
    const theirs = this.#conflicts.get(id)
    if (!theirs) return []
    this.#settle(id, theirs)
    this.#dirty.delete(id)
    const back = [...this.#joinedTo.values()].filter(({ into }) => into === id)
    const again = back.map(({ into: _into, ...turn }): DraftTurn => ({ ...turn, gone: false }))
    for (const { id: taken } of back) this.#joinedTo.delete(taken)
    void this.#keep()
    this.touch(again.map((turn) => turn.id))
    return [theirs, ...again]
  }

  /** Nothing more is sent or kept from this window. */
  stop(): void {
    this.#over = true
    clearTimeout(this.#timer)
    this.#dirty.clear()
    this.#here.forgetAll()
  }

  #settle(id: string, theirs: DraftTurn): void {
    this.#conflicts.delete(id)
    this.#listener.stamp(id, theirs.revision)
    this.#listener.conflicts()
  }

  #pending(): DraftTurn[] {
    const turns = this.#listener.turns()
    return [...this.#dirty].flatMap((id) => turns.get(id) ?? [])
  }

  #keep(): Promise<boolean> {
    const pending = this.#pending()
    return this.#here.keep(pending.length > 0 ? pending : null)
  }

  /** What may be sent: nothing in conflict, and nothing taken away because it went into a turn in conflict. */
  #sendable(): DraftTurn[] {
    return this.#pending().filter((turn) => {
      const { id, gone } = turn
      if (this.#conflicts.has(id)) return false
      const into = this.#joinedTo.get(id)?.into
      if (gone && into !== undefined && this.#conflicts.has(into)) return false
      return !this.#isNothing(turn)
    })
  }

  /** A turn that was made and taken away again before anything was sent is nobody’s business. */
  #isNothing({ id, gone, revision }: DraftTurn): boolean {
    return gone && revision === 0 && !this.#told.has(id)
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#send(false), ms)
  }

  async #send(evenNothing: boolean): Promise<void> {
    if (this.#sending || this.#over) return
    const changes = this.#sendable()
    if (changes.length === 0 && !evenNothing) return this.#rest()
    this.#sending = this.#exchange(changes)
    await this.#sending
    this.#sending = null
    if (!this.#over && this.#failed === 0 && this.#sendable().length > 0) this.#wait(restMs)
  }

  async #exchange(changes: readonly DraftTurn[]): Promise<void> {
    const form = this.#formOf(changes)
    let answer: Response
    try {
      answer = await fetch(this.#address, { method: 'POST', body: form })
    } catch {
      return this.#again()
    }
    if (answer.redirected) {
      this.#failed++
      return this.#listener.state((await this.#keep()) ? 'signedOut' : 'onlyHere')
    }
    if (answer.status === 404 || answer.status === 403) {
      this.stop()
      return this.#listener.state('gone')
    }
    if (answer.status !== 200 && answer.status !== 409) return this.#again()
    this.#failed = 0
    this.#take(changes, (await answer.json()) as Answer)
  }

  #take(changes: readonly DraftTurn[], answer: Answer): void {
    const turns = this.#listener.turns()
    if (answer.kept) {
      this.#revision = answer.revision
      for (const sent of changes) {
        const now = turns.get(sent.id)
        if (!now || sameTurn(now, sent)) this.#dirty.delete(sent.id)
        this.#listener.stamp(sent.id, answer.revision)
        if (sent.gone) this.#joinedTo.delete(sent.id)
      }
      this.#listener.takeIn((answer.others ?? []).filter(({ id }) => !this.#dirty.has(id)))
    } else {
      for (const theirs of answer.theirs ?? []) {
        const mine = turns.get(theirs.id)
        if (mine && sameTurn(mine, theirs)) {
          this.#dirty.delete(theirs.id)
          this.#listener.stamp(theirs.id, theirs.revision)
        } else this.#conflicts.set(theirs.id, theirs)
      }
      this.#listener.conflicts()
    }
    void this.#keep()
    this.#rest()
  }

  #formOf(changes: readonly DraftTurn[]): URLSearchParams {
    for (const { id } of changes) this.#told.add(id)
    return new URLSearchParams({ since: String(this.#revision), changes: JSON.stringify(changes) })
  }

  #rest(): void {
    for (const turn of this.#pending()) if (this.#isNothing(turn)) this.#dirty.delete(turn.id)
    if (this.#dirty.size === 0) {
      void this.#keep()
      this.#failed = 0
    }
    if (this.#failed > 0) return
    this.#listener.state(this.#dirty.size === 0 ? 'saved' : this.#conflicts.size > 0 ? 'unsaved' : 'saving')
  }

  #again(): void {
    this.#failed++
    this.#listener.state('unsaved')
    this.#wait(Math.min(longestRestMs, 1000 * 2 ** Math.min(this.#failed, 6)))
  }

  /** The window closes: one last try, which the browser may finish by itself. What is too long waits here. */
  #sendLast(): void {
    const changes = this.#sendable()
    if (this.#over || changes.length === 0) return
    const form = this.#formOf(changes)
    if (form.toString().length < 60_000)
      void fetch(this.#address, { method: 'POST', body: form, keepalive: true }).catch(() => undefined)
  }
}
