import type { Sentence } from '@lydhoer/words'
import { before, joinedAnswer, type Answer } from './answer.ts'
import { because } from './because.ts'
import { calibrated } from './chances.ts'
import { inCitizensWords, shared } from './features.ts'
import { chanceOf, judge } from './linear.ts'
import type { Models } from './models.ts'
import { lastPart, type Said } from './said.ts'
import { laterFeatures, outcomeFeatures, type FirstLook } from './stage-features.ts'
import { farthestReturn, nearReturn } from './thresholds.ts'

export type GraspOutcome = 'grasped' | 'acknowledged' | 'overheard' | 'overtaken' | 'deferred' | 'later'

/** What seems to have become of an opportunity, how likely that is, and why. */
export interface Became {
  outcome: GraspOutcome
  /** How often a coder gives this outcome where the models are as sure as here. */
  chance: number
  /** The worker turns that take the content up. */
  uptake: number[]
  laterAt: number | null
  because: Sentence
}

/** The chances of every outcome: of the first answer, and of a return later on. */
export function outcomeChances(
  turns: readonly Said[],
  at: number,
  answer: Answer,
  look: FirstLook,
  models: Models,
): { chances: Record<GraspOutcome, number>; later: number } {
  const first = judge(models.outcome, outcomeFeatures(turns, at, answer, look)).chances
  const back = returnTo(turns, at, answer, look, models)
  const grasped = first['grasped'] ?? 0
  const chances: Record<string, number> = { later: (1 - grasped) * back.chance }
  for (const [label, chance] of Object.entries(first))
    chances[label] = label === 'grasped' ? chance : chance * (1 - back.chance)
  return { chances: chances, later: back.at }
}

/** What seems to have become of an opportunity. */
export function outcomeOf(
  turns: readonly Said[],
  at: number,
  answer: Answer,
  look: FirstLook,
  models: Models,
): Became {
  const { chances, later } = outcomeChances(turns, at, answer, look, models)
  const outcome = likeliest(chances)
  const chance = calibrated(models.cuts.outcomeWorth, chances[outcome])
  if (outcome === 'later') {
    const number = (turns[later] as Said).number
    const features = laterFeatures(turns, at, later, look)
    const why = because(models.later, features, 'yes', { '': turns[later] })
    return { outcome, chance, uptake: [number], laterAt: number, because: why }
  }
  const joined = joinedAnswer(turns, answer)
  const prefixes = { '': wholly(joined), 'last:': lastPart(joined), 'after:': turns[answer.turns.at(-1) + 1] }
  const why = because(models.outcome, outcomeFeatures(turns, at, answer, look), outcome, prefixes)
  const uptake = outcome === 'grasped' ? [(turns[takingUp(turns, at, answer)] as Said).number] : []
  return { outcome, chance, uptake, laterAt: null, because: why }
}

/** The label with the highest chance; of equal ones the first. */
export function likeliest<Label extends string>(chances: Record<Label, number>): Label {
  const labels = Object.keys(chances) as Label[]
  return labels.reduce((best, each) => (chances[each] > chances[best] ? each : best))
}

/** A worker's turn with what both word lists find in it. */
function wholly(said: Said): Said {
  return { ...said, found: new Map([...inCitizensWords(said).found, ...said.found]) }
}

/** Which turn of the answer takes the content up: the first that shares words or asks, else the first. */
function takingUp(turns: readonly Said[], at: number, answer: Answer): number {
  const opportunity = turns[at] as Said
  const connects = answer.turns.find((index) => {
    const turn = turns[index] as Said
    return !turn.minimal && (shared(opportunity, turn).length > 0 || turn.questions.length > 0)
  })
  return connects ?? (answer.turns[0] as number)
}

/** The worker turn after the answer that seems to go back to what was said, with its chance; -1 and 0 without any. */
function returnTo(
  turns: readonly Said[],
  at: number,
  answer: Answer,
  look: FirstLook,
  models: Models,
): { at: number; chance: number } {
  let best = { at: -1, chance: 0 }
  for (let index = answer.turns.at(-1) + 1; index < Math.min(turns.length, at + farthestReturn); index++) {
    const turn = turns[index] as Said
    if (turn.role !== 'worker' || turn.minimal) continue
    if (index - at > nearReturn && !saidOnlyThere(turns, at, index)) continue
    const chance = chanceOf(models.later, laterFeatures(turns, at, index, look), 'yes')
    if (chance > best.chance) best = { at: index, chance }
    // The first that is likelier than not is the one: what comes after it goes on with it.
    if (best.chance >= 0.5) break
  }
  return best
}

/** Far from the opportunity a return must bring back its words, and not those of a nearer turn of the citizen's. */
function saidOnlyThere(turns: readonly Said[], at: number, later: number): boolean {
  const nearer = before(turns, later, 'citizen')
  const both = shared(turns[at] as Said, turns[later] as Said)
  if (both.length === 0) return false
  return nearer < 0 || shared(turns[nearer] as Said, turns[later] as Said).length === 0
}
