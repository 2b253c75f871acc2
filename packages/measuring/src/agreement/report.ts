import {
  bootstrap,
  bootstrapAll,
  withInterval,
  type Draws,
  type Interval,
  type Weights,
} from '../intervals/bootstrap.ts'
import { boundariesOf, boundarySimilarity } from './boundaries.ts'
import { cohenKappa, crossed, type Kappa } from './cohen.ts'
import { fleissOf } from './fleiss.ts'
import { alphaOf } from './krippendorff.ts'
import { percentOf } from './percent.ts'
import { codeTable, type CodedUnit, type CodeTable, type Level, type PlacedRating } from './table.ts'
import { counted, type Estimate, type Units } from './units.ts'

/** With fewer units than this an interval says little, and the words say so. */
export const fewestUnits = 30
/** With fewer conversations than this, drawing whole ones gives no honest interval; units are drawn instead. */
const fewestGroups = 10

/** The figures of one question put to the same units. */
export interface Figures {
  percent: Estimate
  alpha: Estimate
  /** With two coders only; its interval is the large-sample one, `drawn` the one from drawing anew. */
  kappa: (Kappa & { drawn: Interval }) | null
  fleiss: Estimate
  /** When the codes have an order. */
  ordinal: { alpha: Estimate; linear: Kappa | null; quadratic: Kappa | null } | null
  /** When the codes are numbers. */
  interval: Estimate | null
}

export interface Agreement {
  /** As asked for; null when units were taken as written. */
  level: Level | null
  coders: number
  conversations: number
  /** Units that at least two coders looked at; the figures rest on these. */
  units: number
  /** Units that only one looked at. */
  alone: number
  codes: string[]
  /** At least 30 units. */
  enough: boolean
  /** What is drawn anew for the intervals. Units of one conversation are alike, so drawing units makes them too narrow. */
  drawn: 'conversations' | 'units'
  /** All codes at once; null where some unit has several codes from one coder, since then each code is its own question. */
  overall: Figures | null
  /** Each code by itself: is it here or not? `marked` counts the units where anybody put it. */
  perCode: { code: string; marked: number; figures: Figures }[]
  /** Do spans begin and end at the same places? The mean over pairs of coders; null at the level of conversations, or without any. */
  boundaries: (Estimate & { nearMissSpan: number; places: number }) | null
}

export interface AgreementOptions extends Draws {
  level?: Level | undefined
  /** The codes from least to most. */
  ordinal?: readonly string[] | undefined
  /** Fournier's n_t; 2 when not said: the neighbouring place is near. */
  nearMissSpan?: number
}

/**
 * How far several coders agree, in every figure that their codes allow, with 95 % intervals. It knows coders by number only: it is
 * about the codes and their definitions, never about who is right.
 *
 * @throws Unreadable where a unit has no such level.
 * @example agreementOf(ratings, { level: 'turn' }).overall?.alpha // { value: 0.71, low: 0.58, high: 0.83 }
 */
export function agreementOf(ratings: readonly PlacedRating[], options: AgreementOptions = {}): Agreement {
  const table = codeTable(ratings, options.level)
  const { codes, coders } = table
  const shared = table.units.filter(({ by }) => by.filter(Boolean).length >= 2)
  const conversations = [...new Set(shared.map((unit) => unit.conversation))]
  const drawn = conversations.length >= fewestGroups ? 'conversations' : 'units'
  const groups = shared.map((unit, index) =>
    drawn === 'units' ? index : conversations.indexOf(unit.conversation),
  )
  const several = shared.some(({ by }) => by.some((given) => given !== null && given.size > 1))
  const ask = (units: Units, names: readonly string[] | null, scale: boolean) =>
    figuresOf(units, names, { groups, options, two: coders.length === 2, scale })
  const order = options.ordinal ?? numbersIn(codes) ?? codes
  // The last place is «nothing here»: a code like others where codes have no order, and a missing one where they have.
  const asOne = (given: ReadonlySet<string> | null) => {
    if (given === null) return null
    const [code] = given
    if (code === undefined) return options.ordinal ? null : order.length
    const place = order.indexOf(code)
    return place < 0 ? null : place
  }
  return {
    level: options.level ?? null,
    coders: coders.length,
    conversations: conversations.length,
    units: shared.length,
    alone: table.units.length - shared.length,
    codes,
    enough: shared.length >= fewestUnits,
    drawn,
    overall: several
      ? null
      : ask(
          shared.map(({ by }) => by.map(asOne)),
          order,
          true,
        ),
    perCode: codes.map((code) => ({
      code,
      marked: shared.filter(({ by }) => by.some((given) => given?.has(code))).length,
      figures: ask(
        shared.map(({ by }) => by.map((given) => given && Number(given.has(code)))),
        null,
        false,
      ),
    })),
    boundaries: boundariesAgreed(table, shared, options),
  }
}

interface Asked {
  groups: readonly number[]
  options: AgreementOptions
  two: boolean
  scale: boolean
}

function figuresOf(
  units: Units,
  names: readonly string[] | null,
  { groups, options, two, scale }: Asked,
): Figures {
  const { patterns, gather } = alike(units)
  const counts = counted(patterns)
  const codes = (names?.length ?? 1) + 1
  const ordered = scale && options.ordinal !== undefined ? options.ordinal.length : 0
  const values = scale && names !== null && numbersIn(names) ? names.map(Number) : null
  const measured = values && counts.map((unit) => unit.flatMap(([code, n]) => asValue(values[code], n)))
  const reckon = (weights: Weights): (Estimate | null)[] => [
    percentEstimate(percentOf(counts, weights)),
    alphaOf(counts, 'nominal', weights),
    fleissOf(counts, weights),
    two ? cohenKappa(crossed(patterns, codes, weights)) : null,
    ordered ? alphaOf(counts, 'ordinal', weights) : null,
    measured && alphaOf(measured, 'interval', weights),
  ]
  const intervals = bootstrapAll(
    groups,
    (weights) => reckon(gather(weights)).map((estimate) => estimate?.value ?? null),
    options,
  )
  const once = gather(units.map(() => 1))
  const [percent, alpha, fleiss, drawn, ordinal, interval] = reckon(once).map(
    (estimate, which) => estimate && withInterval({ ...estimate, ...none }, intervals[which] ?? none),
  )
  const weighted = (weights: 'linear' | 'quadratic') =>
    two ? cohenKappa(crossed(patterns, ordered, once), weights) : null
  return {
    percent: percent ?? nothing,
    alpha: alpha ?? nothing,
    fleiss: fleiss ?? nothing,
    kappa: drawn
      ? { ...cohenKappa(crossed(patterns, codes, once)), drawn: { low: drawn.low, high: drawn.high } }
      : null,
    ordinal: ordinal
      ? { alpha: ordinal, linear: weighted('linear'), quadratic: weighted('quadratic') }
      : null,
    interval: interval ?? null,
  }
}

/** Units of which the same was said are one pattern that counts as often as they do, so that drawing anew is quick. */
function alike(units: Units): { patterns: Units; gather(weights: Weights): Weights } {
  const patterns: (readonly (number | null)[])[] = []
  const found = new Map<string, number>()
  const patternOf = units.map((given) => {
    const key = given.join()
    const known = found.get(key)
    if (known !== undefined) return known
    found.set(key, patterns.length)
    return patterns.push(given) - 1
  })
  return {
    patterns,
    gather: (weights) => {
      const sums = new Float64Array(patterns.length)
      for (let i = 0; i < patternOf.length; i++) {
        const pattern = patternOf[i] ?? 0
        sums[pattern] = (sums[pattern] ?? 0) + (weights[i] ?? 0)
      }
      return sums
    },
  }
}

const nothing: Estimate = { value: null, low: null, high: null, because: 'noPairs' }
const percentEstimate = (value: number | null): Estimate => (value === null ? nothing : { value, ...none })
const none = { low: null, high: null }
const asValue = (value: number | undefined, n: number): [number, number][] =>
  value === undefined ? [] : [[value, n]]

/** The codes from least to most when all are numbers, else null. */
function numbersIn(codes: readonly string[]): string[] | null {
  const numbers = codes.every((code) => code.trim() !== '' && Number.isFinite(Number(code)))
  return codes.length > 0 && numbers ? [...codes].sort((a, b) => Number(a) - Number(b)) : null
}

function boundariesAgreed(table: CodeTable, shared: readonly CodedUnit[], options: AgreementOptions) {
  if (options.level === 'conversation') return null
  const nearMissSpan = options.nearMissSpan ?? 2
  const byConversation = new Map<string, CodedUnit[]>()
  for (const unit of shared)
    byConversation.set(unit.conversation, [...(byConversation.get(unit.conversation) ?? []), unit])
  const parts = [...byConversation.values()].map((units) => {
    const sum = { penalty: 0, pairs: 0 }
    for (let one = 0; one < table.coders.length; one++)
      for (let other = one + 1; other < table.coders.length; other++) {
        const both = units.filter(({ by }) => by[one] && by[other])
        if (both.length < 2) continue
        const [left, right] = [one, other].map((coder) =>
          boundariesOf(both.map(({ by }) => by[coder] ?? new Set<string>())),
        )
        const { penalty, pairs } = boundarySimilarity(left ?? [], right ?? [], nearMissSpan)
        sum.penalty += penalty
        sum.pairs += pairs
      }
    return sum
  })
  const similarity = (weights: Weights = parts.map(() => 1)) => {
    const pairs = parts.reduce((sum, part, i) => sum + part.pairs * (weights[i] ?? 0), 0)
    const penalty = parts.reduce((sum, part, i) => sum + part.penalty * (weights[i] ?? 0), 0)
    return pairs === 0 ? null : 1 - penalty / pairs
  }
  const value = similarity()
  if (value === null) return null
  const interval =
    parts.length < fewestGroups
      ? none
      : bootstrap(
          parts.map((_, index) => index),
          similarity,
          options,
        )
  const places = parts.reduce((sum, part) => sum + part.pairs, 0)
  return { ...withInterval({ value, ...none }, interval), nearMissSpan, places }
}
