import type { MissingChoice, MissingHandling } from '../model/sequences.ts'
import { empty, type Alphabet } from './alphabet.ts'
import type { Distillate } from './compressed.ts'
import { refuseMore, type RegisterLimits } from './limits.ts'

/** What becomes of empty stretches: a code, or -1 where they are left out. */
function choicesOf(missing: MissingHandling, alphabet: Alphabet) {
  const code = (choice: MissingChoice) =>
    choice === 'missing' ? empty : choice === 'delete' ? -1 : alphabet.codeOfState(choice.state)
  return {
    left: code(missing.left ?? 'missing'),
    gaps: code(missing.gaps ?? 'missing'),
    right: code(missing.right ?? 'delete'),
  }
}

/** Puts the runs of one person together, empty stretches as chosen. */
export class RunWriter {
  private readonly choices: { left: number; gaps: number; right: number }
  private readonly distillate: Distillate
  private readonly limits: RegisterLimits
  private waiting = 0
  private begun = false
  private cells = 0

  constructor(distillate: Distillate, missing: MissingHandling, alphabet: Alphabet, limits: RegisterLimits) {
    this.distillate = distillate
    this.choices = choicesOf(missing, alphabet)
    this.limits = limits
  }

  run(state: number, length: number): void {
    this.cells += length
    if (state === empty) {
      this.waiting += length
      return
    }
    if (this.waiting > 0) this.emptied(this.begun ? this.choices.gaps : this.choices.left)
    this.distillate.run(state, length)
    this.begun = true
  }

  /**
   * Ends a person.
   *
   * @throws Unreadable when there are more than there may be
   */
  end(line?: number): void {
    if (this.waiting > 0) this.emptied(this.choices.right)
    refuseMore(this.distillate.people + 1, this.cells, this.limits, line)
    this.distillate.end()
    this.begun = false
  }

  private emptied(choice: number): void {
    if (choice >= 0) this.distillate.run(choice, this.waiting)
    this.waiting = 0
  }
}
