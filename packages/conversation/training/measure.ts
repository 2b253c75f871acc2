// The figures on labelled exchanges, as a reader of hints meets them, and how sure they are.
import type { Labelled, Outcome } from '../fixtures/exchanges/exchanges.ts'
import { heardBy, type WorkTalk } from '../src/grasp/detect.ts'
import type { Models } from '../src/grasp/models.ts'
import { readExchange } from './examples.ts'

/** What was heard in an exchange beside what its coder says. */
export interface Heard {
  exchange: Labelled
  found: WorkTalk
}

/** Listens to exchanges with given models. */
export function hear(exchanges: readonly Labelled[], models: Models): Heard[] {
  return exchanges.map((exchange) => ({
    exchange,
    found: heardBy(models, readExchange(exchange, '').turns),
  }))
}

/** Figures from 0 to 1; not a number where there is nothing to reckon them of. */
export interface Figures {
  recall: number
  precision: number
  /** Of the opportunities found, how many have the coder's outcome: of those answered, and how many were answered. */
  outcomeRight: number
  answered: number
  /** The same with the likeliest outcome wherever an opportunity was found. */
  bareRight: number
  /** Of those answered, how many the bare rule has right. */
  bareRightOfAnswered: number
  institutionalF1: number
  instrumentalF1: number
  /** Of citizen turns about other things, how many are heard as concrete. */
  falseConcrete: number
  perspectiveRight: number
  uptakeRight: number
  /** Expected calibration error of the outcome's chance, all those found, in ten bins. */
  outcomeError: number
  /** The same of the opportunity's chance, of those shown. */
  opportunityError: number
}

/** Whether an outcome counts as right; for exchanges that two people coded it may be either's. */
export type Rightly = (exchange: Labelled, turn: number, gold: Outcome, heard: string) => boolean

const strictly: Rightly = (_, __, gold, heard) => gold === heard

/** The figures on what was heard. */
export function figures(all: readonly Heard[], rightly: Rightly = strictly): Figures {
  const sums = {
    gold: 0,
    found: 0,
    both: 0,
    answered: 0,
    right: 0,
    bare: 0,
    bareAnswered: 0,
    uptakes: 0,
    uptakesRight: 0,
  }
  const turns = { citizen: 0, right: 0, others: 0, falseConcrete: 0 }
  const institutional = counter()
  const instrumental = counter()
  const outcomes: Claim[] = []
  const opportunities: Claim[] = []
  for (const { exchange, found } of all) {
    for (const { turn, is, instrumental: told } of found.institutional) {
      institutional.add(exchange.institutional.includes(turn), is)
      instrumental.add(exchange.instrumental.includes(turn), told)
    }
    for (const { turn, kind } of found.perspectives) {
      const gold = exchange.perspective[String(turn)]
      turns.citizen++
      if (gold === kind) turns.right++
      if (gold !== 'none') continue
      turns.others++
      if (kind === 'concrete') turns.falseConcrete++
    }
    sums.found += found.grasps.length
    for (const { opportunity, chance } of found.grasps)
      opportunities.push({ chance, so: exchange.opportunities.some(({ turn }) => turn === opportunity) })
    for (const { turn, outcome, uptake } of exchange.opportunities) {
      sums.gold++
      const hint = found.grasps.find(({ opportunity }) => opportunity === turn)
      if (!hint) continue
      sums.both++
      const bare = rightly(exchange, turn, outcome, bareRule(exchange, turn, outcome))
      if (bare) sums.bare++
      if (hint.outcome === 'unsure') continue
      sums.answered++
      if (bare) sums.bareAnswered++
      const right = rightly(exchange, turn, outcome, hint.outcome)
      outcomes.push({ chance: hint.outcomeChance, so: right })
      if (!right) continue
      sums.right++
      if (uptake === null || hint.outcome !== outcome) continue
      sums.uptakes++
      if (hint.uptake.includes(uptake)) sums.uptakesRight++
    }
  }
  return {
    recall: sums.both / sums.gold,
    precision: sums.both / sums.found,
    outcomeRight: sums.right / sums.answered,
    answered: sums.answered / sums.both,
    bareRight: sums.bare / sums.both,
    bareRightOfAnswered: sums.bareAnswered / sums.answered,
    institutionalF1: institutional.f1(),
    instrumentalF1: instrumental.f1(),
    falseConcrete: turns.falseConcrete / turns.others,
    perspectiveRight: turns.right / turns.citizen,
    uptakeRight: sums.uptakesRight / sums.uptakes,
    outcomeError: calibrationError(outcomes),
    opportunityError: calibrationError(opportunities),
  }
}

/**
 * The rule without any understanding: a question mark in the worker's next turn is a grasp, otherwise it was overtaken or
 * overheard; which of these two is given to it.
 */
function bareRule({ turns }: Labelled, turn: number, gold: Outcome): string {
  const next = turns.slice(turn).find(({ speaker }) => speaker.startsWith('M'))
  if (next?.text.includes('?')) return 'grasped'
  return gold === 'overheard' ? 'overheard' : 'overtaken'
}

function counter() {
  const counts = { gold: 0, found: 0, both: 0 }
  return {
    add(gold: boolean, found: boolean) {
      if (gold) counts.gold++
      if (found) counts.found++
      if (gold && found) counts.both++
    },
    f1: () => (2 * counts.both) / (counts.gold + counts.found),
  }
}

/** A chance that was given, and whether it was so. */
export interface Claim {
  chance: number
  so: boolean
}

/** A stretch of chances: how many claims lie in it, what they say on average, and how many are so. */
export interface Stretch {
  from: number
  count: number
  says: number
  so: number
}

/** Claims in ten stretches of chance. */
export function reliability(claims: readonly Claim[]): Stretch[] {
  return Array.from({ length: 10 }, (_, n) => {
    const here = claims.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === n)
    const mean = (of: (claim: Claim) => number) => here.reduce((sum, each) => sum + of(each), 0) / here.length
    return {
      from: n / 10,
      count: here.length,
      says: mean(({ chance }) => chance),
      so: mean(({ so }) => Number(so)),
    }
  }).filter(({ count }) => count > 0)
}

/** @see Naeini, M. P. et al. (2015). Obtaining well calibrated probabilities using Bayesian binning. AAAI. */
function calibrationError(claims: readonly Claim[]): number {
  return reliability(claims).reduce(
    (sum, { count, says, so }) => sum + (count / claims.length) * Math.abs(says - so),
    0,
  )
}

/** The middle 95 % of a figure when exchanges are drawn again, as many as each author has; the same each time. */
export function interval(
  byAuthor: readonly (readonly Heard[])[],
  of: (figures: Figures) => number,
  rightly?: Rightly,
  times = 400,
): [number, number] {
  let state = 20_250_101
  // A small generator (mulberry32), so that the interval is the same to the digit.
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const values = Array.from({ length: times }, () =>
    of(
      figures(
        byAuthor.flatMap((all) => all.map(() => all[Math.floor(random() * all.length)] as Heard)),
        rightly,
      ),
    ),
  ).sort((a, b) => a - b)
  return [values[Math.floor(times * 0.025)] ?? NaN, values[Math.ceil(times * 0.975) - 1] ?? NaN]
}
