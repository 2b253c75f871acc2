// The labelled exchanges as turns and examples for the models.
import type { Labelled } from '../fixtures/exchanges/exchanges.ts'
import type { Role } from '../src/model.ts'
import { saidTurns, type Said } from '../src/grasp/said.ts'
import { answerTo } from '../src/grasp/answer.ts'
import type { FirstLook } from '../src/grasp/stage-features.ts'
import {
  institutionalAgain,
  institutionalFeatures,
  laterFeatures,
  opportunityFeatures,
  outcomeFeatures,
  perspectiveAgain,
  perspectiveFeatures,
} from '../src/grasp/stage-features.ts'
import type { Example } from './fit.ts'

export const exchangeRoles: ReadonlyMap<string, Role> = new Map([
  ['B', 'citizen'],
  ['M', 'worker'],
  ['M2', 'worker'],
  ['M3', 'worker'],
  ['T', 'interpreter'],
  ['L', 'companion'],
])

/** An exchange with its turns read. */
export interface Read {
  exchange: Labelled
  /** Who wrote it. */
  author: string
  turns: Said[]
}

export function readExchange(exchange: Labelled, author: string): Read {
  const turns = exchange.turns.map(({ speaker, text }, index) => ({
    number: index + 1,
    speaker,
    text,
    startMs: null,
    endMs: null,
  }))
  return { exchange, author, turns: saidTurns({ notation: 'jefferson', turns }, exchangeRoles) }
}

const of = ({ turns }: Read, role: Role) =>
  turns.flatMap((turn, index) => (turn.role === role ? [index] : []))

export function institutionalExamples(read: Read): Example[] {
  return of(read, 'worker').map((at) => ({
    features: institutionalFeatures(read.turns, at),
    label: read.exchange.institutional.includes(at + 1) ? 'yes' : 'no',
  }))
}

export function perspectiveExamples(read: Read, institutional: readonly number[]): Example[] {
  return of(read, 'citizen').map((at) => ({
    features: perspectiveFeatures(read.turns, at, institutional),
    label: read.exchange.perspective[String(at + 1)] ?? 'none',
  }))
}

export function institutionalAgainExamples(read: Read, look: FirstLook): Example[] {
  return of(read, 'worker').map((at) => ({
    features: institutionalAgain(read.turns, at, look),
    label: read.exchange.institutional.includes(at + 1) ? 'yes' : 'no',
  }))
}

export function perspectiveAgainExamples(read: Read, look: FirstLook): Example[] {
  return of(read, 'citizen').map((at) => ({
    features: perspectiveAgain(read.turns, at, look),
    label: read.exchange.perspective[String(at + 1)] ?? 'none',
  }))
}

export function opportunityExamples(read: Read, look: FirstLook): Example[] {
  return of(read, 'citizen').map((at) => ({
    features: opportunityFeatures(read.turns, at, look),
    label: read.exchange.opportunities.some(({ turn }) => turn === at + 1) ? 'yes' : 'no',
  }))
}

/** What the first answer does; for `later` the coder did not say, only that it is no grasp: `label` is empty. */
export function outcomeExamples(read: Read, look: FirstLook): Example[] {
  return read.exchange.opportunities.flatMap(({ turn, outcome }) => {
    const answer = answerTo(read.turns, turn - 1)
    if (!answer) return []
    const features = outcomeFeatures(read.turns, turn - 1, answer, look)
    return [{ features, label: outcome === 'later' ? '' : outcome }]
  })
}

/** Worker turns after the first answer: the one that takes the content up, and those that do not. */
export function laterExamples(read: Read, look: FirstLook): Example[] {
  return read.exchange.opportunities.flatMap(({ turn, outcome, uptake }) => {
    const answer = answerTo(read.turns, turn - 1)
    if (!answer || outcome === 'grasped') return []
    return of(read, 'worker')
      .filter((at) => at > answer.turns.at(-1) && (uptake === null || at + 1 <= uptake))
      .map((at) => ({
        features: laterFeatures(read.turns, turn - 1, at, look),
        label: uptake === at + 1 ? 'yes' : 'no',
      }))
  })
}
