import type { Sentence } from '@lydhoer/words'
import type { RolesByCode } from '../concordance/looked-at.ts'
import type { Conversation } from '../model.ts'
import { because, type TurnsByPrefix } from './because.ts'
import { outcomeOf, type GraspOutcome } from './became.ts'
import { calibrated } from './chances.ts'
import { firstLook } from './first-look.ts'
import { chanceOf, judge } from './linear.ts'
import { models, type Models } from './models.ts'
import { openChance, type OpenChance } from './open-chance.ts'
import { saidTurns, type Said } from './said.ts'
import { answerTo, before, joinedAnswer } from './answer.ts'
import { institutionalAgain, type FirstLook } from './stage-features.ts'

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

/** A place to listen: perhaps an opportunity, and what seems to have become of it. */
export interface GraspHint {
  /** The citizen's turn. */
  opportunity: number
  /** How often such a turn is an opportunity to a coder, from 0 to 1. */
  chance: number
  /** What seems to have become of it; `unsure` where that is hard to tell. */
  outcome: GraspOutcome | 'unsure'
  /** How often a coder gives the outcome that seems likeliest, where it is as clear as here. */
  outcomeChance: number
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
  return heardBy(models(), saidTurns(conversation, roles))
}

/** What given models hear; training asks with others than those that are kept. */
export function heardBy(models: Models, turns: readonly Said[]): WorkTalk {
  const look = firstLook(turns, models)
  const open = turns.map(({ role }, at) =>
    role === 'citizen' ? openChance(models, turns, at, look, models.cuts.opportunity) : null,
  )
  return {
    institutional: turns.flatMap(({ role }, at) =>
      role === 'worker' ? [institutionalHint(turns, at, look, models)] : [],
    ),
    perspectives: open.flatMap((each, at) => (each ? [perspectiveHint(turns, at, models, each)] : [])),
    grasps: open.flatMap((each, at) => (each ? graspHint(turns, at, look, models, each) : [])),
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

function institutionalHint(
  turns: readonly Said[],
  at: number,
  look: FirstLook,
  { institutional, cuts }: Models,
): InstitutionalHint {
  const features = institutionalAgain(turns, at, look)
  const is = chanceOf(institutional, features, 'yes') >= cuts.institutional
  const instrumental = is && (turns[at] as Said).found.has('instrumental')
  return {
    turn: (turns[at] as Said).number,
    is,
    instrumental,
    because: because(institutional, features, is ? 'yes' : 'no', around(turns, at)),
  }
}

function perspectiveHint(
  turns: readonly Said[],
  at: number,
  { perspective, opportunity, cuts }: Models,
  { concrete, open, perspectiveFeatures, opportunityFeatures }: OpenChance,
): PerspectiveHint {
  const turn = (turns[at] as Said).number
  // Only concrete turns are opportunities: what is heard as open to be taken up is heard as concrete, for that reason.
  if (concrete < cuts.concrete && open >= cuts.opportunity)
    return {
      turn,
      kind: 'concrete',
      because: because(opportunity, opportunityFeatures, 'yes', around(turns, at)),
    }
  const { chances } = judge(perspective, perspectiveFeatures)
  const otherwise = (chances['general'] ?? 0) > (chances['none'] ?? 0) ? 'general' : 'none'
  const kind = concrete >= cuts.concrete ? 'concrete' : otherwise
  return { turn, kind, because: because(perspective, perspectiveFeatures, kind, around(turns, at)) }
}

function graspHint(
  turns: readonly Said[],
  at: number,
  look: FirstLook,
  models: Models,
  { open, opportunityFeatures }: OpenChance,
): GraspHint[] {
  const { opportunity, cuts } = models
  if (open < cuts.opportunity) return []
  const answer = answerTo(turns, at)
  if (!answer) return []
  const joined = joinedAnswer(turns, answer)
  const found = because(opportunity, opportunityFeatures, 'yes', { ...around(turns, at), 'answer:': joined })
  const became = outcomeOf(turns, at, answer, look, models)
  const hint = {
    opportunity: (turns[at] as Said).number,
    chance: calibrated(cuts.opportunityWorth, open),
    outcomeChance: became.chance,
  }
  if (became.chance < cuts.outcome)
    return [
      {
        ...hint,
        outcome: 'unsure',
        uptake: [],
        laterAt: null,
        because: {
          da: `En mulighed? ${found.da}. Hvad sker der her? Det er svært at afgøre.`,
          en: `An opportunity? ${found.en}. What happens here? It is hard to tell.`,
        },
      },
    ]
  return [
    {
      ...hint,
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
