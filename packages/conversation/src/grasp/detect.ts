import type { Sentence } from '@lydhoer/words'
import type { RolesByCode } from '../concordance/looked-at.ts'
import type { Conversation } from '../model.ts'
import { because, type TurnsByPrefix } from './because.ts'
import { inCitizensWords, shared, type Features } from './features.ts'
import { firstLook } from './first-look.ts'
import { chanceOf, judge } from './linear.ts'
import { models } from './models.ts'
import { lastPart, saidTurns, type Said } from './said.ts'
import { answerTo, before, joinedAnswer, type Answer } from './answer.ts'
import {
  institutionalAgain,
  laterFeatures,
  opportunityFeatures,
  outcomeFeatures,
  perspectiveAgain,
  type FirstLook,
} from './stage-features.ts'
import { farthestReturn, nearReturn, thresholds } from './thresholds.ts'

/** Whether a worker's turn seems to do the system's business, and why. */
export interface InstitutionalHint {
  turn: number
  is: boolean
  /** Institutional, and in words of required information that can hardly be answered but by “yes”. */
  instrumental: boolean
  because: Sentence
}

export type WorkPerspective = 'concrete' | 'general' | 'none'

/** How a citizen's turn seems to speak of work, and why. */
export interface PerspectiveHint {
  turn: number
  kind: WorkPerspective
  because: Sentence
}

export type GraspOutcome = 'grasped' | 'acknowledged' | 'overheard' | 'overtaken' | 'deferred' | 'later'

/** A place to listen: perhaps an opportunity, and what seems to have become of it. */
export interface GraspHint {
  /** The citizen's turn. */
  opportunity: number
  outcome: GraspOutcome
  /** The worker turns that take the content up. */
  uptake: number[]
  /** The turn where it is taken up after another answer first; null otherwise. */
  laterAt: number | null
  because: Sentence
}

export interface WorkTalk {
  institutional: InstitutionalHint[]
  perspectives: PerspectiveHint[]
  grasps: GraspHint[]
}

/**
 * Everything that is heard of work and of the system in a conversation, as hints with their reasons.
 *
 * A hint is a place to listen, never a verdict: people say whether it is one. Nothing is counted by worker. Speakers
 * without a role are passed over. Cost: linear in the words.
 *
 * @see `training/train.ts` for how the models are fitted, and the package's README for how often they are right.
 */
export function workTalk(
  conversation: Pick<Conversation, 'notation' | 'turns'>,
  roles: RolesByCode,
): WorkTalk {
  const turns = saidTurns(conversation, roles)
  const look = firstLook(turns, models())
  return {
    institutional: turns.flatMap(({ role }, at) =>
      role === 'worker' ? [institutionalHint(turns, at, look)] : [],
    ),
    perspectives: turns.flatMap(({ role }, at) =>
      role === 'citizen' ? [perspectiveHint(turns, at, look)] : [],
    ),
    grasps: turns.flatMap(({ role }, at) => (role === 'citizen' ? graspHint(turns, at, look) : [])),
  }
}

/** Each worker turn: does it do the system's business? */
export function institutionalTurns(
  conversation: Pick<Conversation, 'notation' | 'turns'>,
  roles: RolesByCode,
): InstitutionalHint[] {
  return workTalk(conversation, roles).institutional
}

/** Each citizen turn: does it speak of work, and concretely? */
export function workPerspectives(
  conversation: Pick<Conversation, 'notation' | 'turns'>,
  roles: RolesByCode,
): PerspectiveHint[] {
  return workTalk(conversation, roles).perspectives
}

/**
 * Where a citizen may have voiced a perspective on work, and what seems to have become of it.
 *
 * @example
 * grasps(conversation, new Map([['B', 'citizen'], ['M', 'worker']]))[0]
 * // { opportunity: 3, outcome: 'grasped', uptake: [4], laterAt: null, because: { da: 'En mulighed? …', en: … } }
 */
export function grasps(
  conversation: Pick<Conversation, 'notation' | 'turns'>,
  roles: RolesByCode,
): GraspHint[] {
  return workTalk(conversation, roles).grasps
}

function around(turns: readonly Said[], at: number): TurnsByPrefix {
  const [worker, citizen] = [before(turns, at, 'worker'), before(turns, at, 'citizen')]
  return {
    '': turns[at],
    'before:': turns[worker],
    'earlier:': turns[citizen],
    'asked:': turns[citizen],
    'after:': turns[at + 1],
  }
}

function institutionalHint(turns: readonly Said[], at: number, look: FirstLook): InstitutionalHint {
  const features = institutionalAgain(turns, at, look)
  const is = chanceOf(models().institutional, features, 'yes') >= thresholds.institutional
  const instrumental = is && (turns[at] as Said).found.has('instrumental')
  return {
    turn: (turns[at] as Said).number,
    is,
    instrumental,
    because: because(models().institutional, features, is ? 'yes' : 'no', around(turns, at)),
  }
}

function perspectiveHint(turns: readonly Said[], at: number, look: FirstLook): PerspectiveHint {
  const turn = (turns[at] as Said).number
  const features = perspectiveAgain(turns, at, look)
  const kind = judge(models().perspective, features).label as WorkPerspective
  const open = opportunityFeatures(turns, at, look)
  // Only concrete turns are opportunities: what is heard as open to be taken up is heard as concrete, for that reason.
  if (kind !== 'concrete' && isOpportunity(open, kind))
    return { turn, kind: 'concrete', because: because(models().opportunity, open, 'yes', around(turns, at)) }
  return { turn, kind, because: because(models().perspective, features, kind, around(turns, at)) }
}

function isOpportunity(features: Features, kind: WorkPerspective): boolean {
  const from = kind === 'concrete' ? thresholds.opportunity : thresholds.opportunityOtherwise
  return chanceOf(models().opportunity, features, 'yes') >= from
}

function graspHint(turns: readonly Said[], at: number, look: FirstLook): GraspHint[] {
  const features = opportunityFeatures(turns, at, look)
  const kind = judge(models().perspective, perspectiveAgain(turns, at, look)).label as WorkPerspective
  if (!isOpportunity(features, kind)) return []
  const answer = answerTo(turns, at)
  if (!answer) return []
  const joined = joinedAnswer(turns, answer)
  const found = because(models().opportunity, features, 'yes', { ...around(turns, at), 'answer:': joined })
  const became = outcomeOf(turns, at, answer, look)
  return [
    {
      opportunity: (turns[at] as Said).number,
      outcome: became.outcome,
      uptake: became.uptake,
      laterAt: became.laterAt,
      because: {
        da: `En mulighed? ${found.da}. Hvad der blev af den: ${became.because.da}.`,
        en: `An opportunity? ${found.en}. What became of it: ${became.because.en}.`,
      },
    },
  ]
}

type Became = Omit<GraspHint, 'opportunity'>

function outcomeOf(turns: readonly Said[], at: number, answer: Answer, look: FirstLook): Became {
  const { outcome: model, later: laterModel } = models()
  const features = outcomeFeatures(turns, at, answer, look)
  const first = judge(model, features).label as GraspOutcome
  const joined = joinedAnswer(turns, answer)
  if (first !== 'grasped') {
    const later = returnTo(turns, at, answer, look)
    if (later >= 0) {
      const number = (turns[later] as Said).number
      const why = because(laterModel, laterFeatures(turns, at, later, look), 'yes', { '': turns[later] })
      return { outcome: 'later', uptake: [number], laterAt: number, because: why }
    }
  }
  const after = turns[answer.turns.at(-1) + 1]
  const prefixes = { '': wholly(joined), 'last:': lastPart(joined), 'after:': after }
  const uptake = first === 'grasped' ? [(turns[takingUp(turns, at, answer)] as Said).number] : []
  return { outcome: first, uptake, laterAt: null, because: because(model, features, first, prefixes) }
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

/** The first worker turn after the answer that goes back to what was said, or -1. */
function returnTo(turns: readonly Said[], at: number, answer: Answer, look: FirstLook): number {
  const from = answer.turns.at(-1) + 1
  for (let index = from; index < Math.min(turns.length, at + farthestReturn); index++) {
    const turn = turns[index] as Said
    if (turn.role !== 'worker' || turn.minimal) continue
    if (index - at > nearReturn && !saidOnlyThere(turns, at, index)) continue
    if (chanceOf(models().later, laterFeatures(turns, at, index, look), 'yes') >= thresholds.later)
      return index
  }
  return -1
}

/** Far from the opportunity a return must bring back its words, and not those of a nearer turn of the citizen's. */
function saidOnlyThere(turns: readonly Said[], at: number, later: number): boolean {
  const nearer = before(turns, later, 'citizen')
  const both = shared(turns[at] as Said, turns[later] as Said)
  if (both.length === 0) return false
  return nearer < 0 || shared(turns[nearer] as Said, turns[later] as Said).length === 0
}
