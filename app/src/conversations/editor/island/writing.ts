import { inOrder, sameTurn, type DraftTurn } from '../../talk/draft/draft-turns.ts'
import { History, type Cursor, type Step } from './undo.ts'

/** What changes and where the cursor stood and stands; `typing` when it is a letter more or less in one turn. */
export interface Change {
  turns: readonly DraftTurn[]
  from: Cursor | null
  to: Cursor | null
  typing?: string
}

/** The transcript in this window, with all that was done to it here. */
export class Writing {
  readonly turns: Map<string, DraftTurn>
  readonly #history = new History()

  constructor(turns: readonly DraftTurn[]) {
    this.turns = new Map(turns.map((turn) => [turn.id, turn]))
  }

  get order(): DraftTurn[] {
    return inOrder(this.turns.values())
  }

  /** @returns the turns that are not as they were */
  do(change: Change, at: number): DraftTurn[] {
    const changed = change.turns.filter((turn) => {
      const now = this.turns.get(turn.id)
      return !now || !sameTurn(now, turn)
    })
    if (changed.length === 0) return []
    this.#history.record({
      before: new Map(changed.map(({ id }) => [id, this.turns.get(id) ?? null])),
      after: new Map(changed.map((turn) => [turn.id, turn])),
      from: change.from,
      to: change.to,
      typing: change.typing ?? null,
      at,
    })
    this.#put(changed)
    return changed
  }

  undo(): { turns: DraftTurn[]; cursor: Cursor | null } | null {
    const step = this.#history.undo()
    return step && { turns: this.#put(turnsBefore(step)), cursor: step.from }
  }

  redo(): { turns: DraftTurn[]; cursor: Cursor | null } | null {
    const step = this.#history.redo()
    return step && { turns: this.#put([...step.after.values()]), cursor: step.to }
  }

  /** Turns from elsewhere: what was done to them here is not undone any more. */
  takeIn(turns: readonly DraftTurn[]): void {
    this.#history.forget(new Set(turns.map(({ id }) => id)))
    for (const turn of turns) this.turns.set(turn.id, turn)
  }

  /** The turn rests on another saving from now on; what it says stays. */
  stamp(id: string, revision: number): void {
    const turn = this.turns.get(id)
    if (turn) this.turns.set(id, { ...turn, revision })
  }

  /** Which saving a turn rests on is a matter of the server’s, and is neither undone nor done again. */
  #put(turns: readonly DraftTurn[]): DraftTurn[] {
    return turns.map((turn) => {
      const put = { ...turn, revision: this.turns.get(turn.id)?.revision ?? turn.revision }
      this.turns.set(turn.id, put)
      return put
    })
  }
}

function turnsBefore(step: Step): DraftTurn[] {
  return [...step.before].flatMap(([id, before]) => {
    const after = step.after.get(id)
    return before ? [before] : after ? [{ ...after, gone: true }] : []
  })
}
