import { chanceFrom } from './chance.ts'
import type { Person, Round, Visit } from './people.ts'
import { settingOf, type Setting } from './setting.ts'
import { turnsOf, type Progress } from './turns.ts'
import { unmetOf, type Unmet } from './unmet.ts'
import { inWeeks, Calendar, type Booked } from './weeks.ts'

/** A plan of visits, and what could not be met. */
export interface Plan {
  /** In the order of the weeks. */
  visits: Visit[]
  unmet: Unmet[]
}

/**
 * Plans a round step by step: each `next()` is one turn of the round (a tenth of a second for 300 people), so whoever asks can tell
 * how far it has come, answer others in between, and stop. The same people, round and seed give the same plan.
 *
 * @throws {Refusal} when two have the same id, or a number of the round cannot be
 * @example
 * for (const { done, of } of planning(people, { each: 26 })) console.log(done / of)
 */
export function* planning(people: readonly Person[], round: Round): Generator<Progress, Plan> {
  const setting = settingOf(people, round)
  const chance = chanceFrom(setting.seed)
  const wanted = new Int32Array(setting.size).fill(setting.each)
  const lacking = wanted.map((each) => Math.min(each, setting.weeks))
  const turns = yield* turnsOf(setting, lacking, setting.weeks, chance)
  const visits = inWeeks(setting, turns, new Calendar(setting), chance)
  return { visits: named(setting, visits), unmet: unmetOf(setting, visits, wanted) }
}

/**
 * Plans a round, and lets others have their turn between steps.
 *
 * @throws what the signal gives as its reason when it stops the work; {Refusal} as `planning` does
 * @example
 * const { visits } = await planVisits([{ id: 'a' }, { id: 'b' }], { each: 1, weeks: 2 })
 * visits.length // 2: a visits b in one of the weeks, b visits a in the other
 */
export async function planVisits(
  people: readonly Person[],
  round: Round,
  { signal, progress }: { signal?: AbortSignal; progress?: (part: number) => void } = {},
): Promise<Plan> {
  const steps = planning(people, round)
  for (;;) {
    signal?.throwIfAborted()
    const step = steps.next()
    if (step.done) return step.value
    progress?.(step.value.done / step.value.of)
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
}

/** Visits by the ids of people, in the order of weeks, and within a week in an order that no names decide. */
export function named({ people }: Setting, visits: readonly Booked[]): Visit[] {
  return [...visits]
    .sort((a, b) => a.week - b.week || a.visitor - b.visitor)
    .map(({ week, visitor, host }) => ({ week, visitor: people[visitor]!.id, host: people[host]!.id }))
}
