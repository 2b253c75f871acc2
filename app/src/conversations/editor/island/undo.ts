import type { DraftTurn } from '../../talk/draft/draft-turns.ts'

/** Where the cursor stands: in which turn, from which character to which. */
export interface Cursor {
  id: string
  from: number
  to: number
}

/** One thing that was done: how the turns were, how they became, and where the cursor stood. */
export interface Step {
  before: ReadonlyMap<string, DraftTurn | null>
  after: ReadonlyMap<string, DraftTurn>
  from: Cursor | null
  to: Cursor | null
  /** The turn that was typed in; null for all else. */
  typing: string | null
  at: number
}

/** Letters typed in the same turn with less than this between them are undone together. */
const oneBurstMs = 1000
const longestBurst = 60
const most = 1000

/** All that was done in a window, to be undone and done again: typing, splitting, joining, speakers, times. */
export class History {
  #done: Step[] = []
  #undone: Step[] = []
  #burst = 0

  record(step: Step): void {
    this.#undone = []
    const last = this.#done.at(-1)
    const goesOn =
      last &&
      step.typing !== null &&
      last.typing === step.typing &&
      step.at - last.at < oneBurstMs &&
      this.#burst < longestBurst
    if (goesOn) {
      this.#done[this.#done.length - 1] = { ...last, after: step.after, to: step.to, at: step.at }
      this.#burst++
      return
    }
    this.#burst = 0
    this.#done.push(step)
    if (this.#done.length > most) this.#done.shift()
  }

  /** The step to take back; null when there is none. */
  undo(): Step | null {
    const step = this.#done.pop()
    if (!step) return null
    this.#undone.push(step)
    this.#burst = longestBurst
    return step
  }

  /** The step to take again; null when there is none. */
  redo(): Step | null {
    const step = this.#undone.pop()
    if (!step) return null
    this.#done.push(step)
    this.#burst = longestBurst
    return step
  }

  /** What somebody else has changed is not taken back from here. */
  forget(ids: ReadonlySet<string>): void {
    const free = (step: Step) => ![...step.after.keys()].some((id) => ids.has(id))
    this.#done = this.#done.filter(free)
    this.#undone = this.#undone.filter(free)
  }
}
