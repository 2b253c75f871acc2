import type { Matrix } from 'ml-matrix'
import { betaPoint } from '../intervals/beta.ts'
import {
  bootstrapAll,
  withInterval,
  type Draws,
  type Interval,
  type Weights,
} from '../intervals/bootstrap.ts'
import { cronbachAlpha, guttmanLambda6 } from './alpha.ts'
import { correlationsOf, covariancesOf, itemsOf, type Answers, type Items } from './covariances.ts'
import { mcdonaldOmega, totalOmega } from './omega.ts'

/** With fewer people than this a reliability says little, and is not shown. */
export const fewestForReliability = 30

/** A figure, and what it lies between with 95 % confidence. */
export type Ranged = { value: number | null } & Interval

/** How far the items of a scale go together. */
export interface Reliability {
  /** People who answered one item at least. */
  people: number
  items: number
  /** Why there is no figure at all. */
  because: 'tooFew' | 'oneItem' | 'alike' | null
  /** Cronbach's α, of the answers as they are; its interval from drawing people anew. */
  alpha: Ranged
  /** The interval of α in closed form, by Feldt; rather too narrow where items do not carry the same. */
  feldt: Interval
  /** α of the correlations. */
  standardised: number | null
  /** Guttman's λ6. */
  lambda6: number | null
  /** The mean correlation of two items. */
  together: number | null
  /** McDonald's ω, total; its interval from drawing people anew. */
  omega: Ranged
  /** How much of the sum comes of the one thing common to all; of six items and more. */
  general: number | null
  perItem: {
    /** How the item goes with the sum of the others: below 0, it is put the other way round or belongs elsewhere. */
    withOthers: number
    /** α without it. */
    without: number | null
  }[]
}

/**
 * How far the items of a scale go together, in the figures that readers of a journal ask for. It is about the items and never about those
 * who answered. Under 30 people nothing is told.
 *
 * α, λ6 and the items' figures as Cronbach (1951) and Guttman (1945); Feldt, Woodruff & Salih (1987), Applied Psychological Measurement 11,
 * 93–103; ω as in `mcdonaldOmega`. Cost: some 1,000 factor analyses for the interval of ω: 0.3 s for seven items, a second and more for twenty.
 *
 * @param answers people × items, null where somebody did not answer
 * @example reliabilityOf(attitude).alpha // { value: 0.843…, low: 0.74…, high: 0.90… }
 */
export function reliabilityOf(answers: Answers, draws: Draws = {}): Reliability {
  const items = answers[0]?.length ?? 0
  const given = answers.filter((row) => row.some((one) => one !== null))
  const none: Reliability = {
    people: given.length,
    items,
    because: null,
    alpha: unknown,
    feldt: { low: null, high: null },
    standardised: null,
    lambda6: null,
    together: null,
    omega: unknown,
    general: null,
    perItem: [],
  }
  if (items < 2) return { ...none, because: 'oneItem' }
  if (given.length < fewestForReliability) return { ...none, because: 'tooFew' }
  const columns = itemsOf(given)
  const covariances = covariancesOf(columns)
  const correlations = covariances && correlationsOf(covariances)
  if (!correlations) return { ...none, because: 'alike' }

  const alpha = cronbachAlpha(covariances)
  const omega = mcdonaldOmega(correlations)
  const [ofAlpha = noInterval, ofOmega = noInterval] = bootstrapAll(
    given.map((_, person) => person),
    (weights) => drawn(columns, weights, omega?.uniquenesses),
    draws,
  )
  return {
    ...none,
    alpha: withInterval({ ...unknown, value: alpha }, ofAlpha),
    feldt: feldtInterval(alpha, given.length, items),
    standardised: cronbachAlpha(correlations),
    lambda6: guttmanLambda6(correlations),
    together: (correlations.sum() - items) / (items * (items - 1)),
    omega: withInterval({ ...unknown, value: omega?.total ?? null }, ofOmega),
    general: omega?.general ?? null,
    perItem: Array.from({ length: items }, (_, item) => aboutItem(covariances, item)),
  }
}

const noInterval: Interval = { low: null, high: null }
const unknown: Ranged = { value: null, ...noInterval }

function drawn(answers: Items, weights: Weights, start: readonly number[] | undefined): (number | null)[] {
  const covariances = covariancesOf(answers, weights)
  const correlations = covariances && correlationsOf(covariances)
  if (!correlations) return [null, null]
  return [cronbachAlpha(covariances), start ? totalOmega(correlations, start) : null]
}

/** 1 − α of a sample, over 1 − α of all, is spread as F. */
function feldtInterval(alpha: number, people: number, items: number): Interval {
  const [one, two] = [people - 1, (people - 1) * (items - 1)]
  const fPoint = (share: number) => {
    const point = betaPoint(share, one / 2, two / 2)
    return (two * point) / (one * (1 - point))
  }
  return { low: 1 - (1 - alpha) * fPoint(0.975), high: 1 - (1 - alpha) * fPoint(0.025) }
}

function aboutItem(covariances: Matrix, item: number): Reliability['perItem'][number] {
  const others = Array.from({ length: covariances.rows }, (_, at) => at).filter((at) => at !== item)
  const rest = covariances.selection(others, others)
  const shared = others.reduce((sum, at) => sum + covariances.get(item, at), 0)
  return {
    withOthers: shared / Math.sqrt(covariances.get(item, item) * rest.sum()),
    without: others.length > 1 ? cronbachAlpha(rest) : null,
  }
}
