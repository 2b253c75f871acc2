import type { Conversation, Turn } from '../model.ts'
import { plain } from '../notation/segments.ts'
import { pauses } from './pauses.ts'

/** What is known of a recording: how long it is, and where nobody talks. Whole milliseconds, in order. */
export interface SoundOutline {
  durationMs: number
  /** From the first word to the last, when known. */
  talk?: { fromMs: number; toMs: number } | null
  pauses: readonly { fromMs: number; toMs: number }[]
}

/** When a turn may have been said. A proposal for a person to look over, never a measurement. */
export interface ProposedTime {
  turn: number
  startMs: number
  endMs: number
}

/** How long a turn takes varies by about a third around what its syllables say, and by a little more when short. */
const [spreadShare, spreadMs] = [0.25, 250]
/** A turn that takes so many spreads longer than its syllables say is not thought of. */
const furthestOff = 5
/** A turn that begins without a silence before it costs as much as being one spread wrong; with a short one, less. */
const [latched, clearMs] = [1, 250]
/** People speak faster and slower, but over a whole conversation it evens out to within so much. */
const mostDriftMs = 60_000
/** Twice so much silence that is written and not in the sound, or the other way round, is one spread; less is not looked at. */
const silenceMs = 300
const mostForSilence = 6
/** Silences shorter than this are a p, t or k. */
const betweenMs = 100
/** Turns that begin in the middle of talk are tried so far apart. */
const [widestStepMs, narrowestStepMs] = [500, 20]

/**
 * Proposes when each turn was said, from the order of the turns alone: a turn takes talk in proportion to its
 * syllables, turns tend to begin after a silence, and long silences that are written inside a turn lie inside it.
 * Of all ways to cut the talk, the cheapest is found by dynamic programming (as Gale and Church 1993 align sentences
 * by their lengths alone, Computational Linguistics 19, 75–102).
 *
 * @returns a time for each turn, in order and not overlapping; none when there are no turns or no talk.
 * @example
 * alignByOrder(read('B: ja\nM: nej').conversation, { durationMs: 900, pauses: [{ fromMs: 300, toMs: 600 }] })
 * // [{ turn: 1, startMs: 0, endMs: 300 }, { turn: 2, startMs: 600, endMs: 900 }]
 */
export function alignByOrder(conversation: Conversation, sound: SoundOutline): ProposedTime[] {
  const { turns } = conversation
  const places = placesIn(sound, turns.length)
  const end = places.at(-1)
  if (turns.length === 0 || !end || end.talkMs <= 0) return []
  const syllables = turns.map((turn) => syllablesIn(turn, conversation))
  const whole = syllables.reduce((sum, count) => sum + count, 0)
  const expected = syllables.map((count) => (count / whole) * end.talkMs)
  const written = silencesWritten(conversation)
  const starts = cheapest(places, expected, written)
  return starts.map((at, index) => {
    const next = places[starts[index + 1] ?? places.length - 1]!
    return {
      turn: turns[index]!.number,
      startMs: Math.round(places[at]!.ms),
      endMs: Math.round(next.ms - next.silenceBeforeMs),
    }
  })
}

/** A conversation with the proposed times in place of none, and a note that says so. */
export function withProposedTimes(conversation: Conversation, times: readonly ProposedTime[]): Conversation {
  const of = new Map(times.map((time) => [time.turn, time]))
  return {
    ...conversation,
    turns: conversation.turns.map((turn): Turn => {
      const time = of.get(turn.number)
      return time && turn.startMs === null ? { ...turn, startMs: time.startMs, endMs: time.endMs } : turn
    }),
    comments: [
      {
        text: 'Tiderne er foreslået ud fra turenes rækkefølge og længde og er ikke målt.',
        afterTurn: 0,
        kind: 'note',
      },
      ...conversation.comments,
    ],
  }
}

/** A place where a turn can begin. The last one is the end of the talk. */
interface Place {
  ms: number
  /** How much talk has been before it. */
  talkMs: number
  /** All long silences before it, and that which it ends. */
  longSilenceMs: number
  silenceBeforeMs: number
}

function placesIn({ durationMs, talk, pauses: silences }: SoundOutline, turns: number): Place[] {
  const [fromMs, toMs] = [talk?.fromMs ?? 0, talk?.toMs ?? durationMs]
  const between = silences.filter(
    (one) => one.toMs - one.fromMs >= betweenMs && one.fromMs >= fromMs && one.toMs <= toMs,
  )
  const talkMs = between.reduce((left, one) => left - (one.toMs - one.fromMs), toMs - fromMs)
  const step = Math.max(narrowestStepMs, Math.min(widestStepMs, talkMs / (4 * Math.max(1, turns))))
  const places: Place[] = []
  let talked = 0
  let longSilenceMs = 0
  const addTalk = (from: number, to: number, silenceBeforeMs: number) => {
    places.push({ ms: from, talkMs: talked, longSilenceMs, silenceBeforeMs })
    for (let ms = from + step; ms < to - step / 2; ms += step)
      places.push({ ms, talkMs: talked + ms - from, longSilenceMs, silenceBeforeMs: 0 })
    talked += to - from
  }
  let at = fromMs
  let silence = 0
  for (const one of between) {
    addTalk(at, one.fromMs, silence)
    silence = one.toMs - one.fromMs
    if (silence >= silenceMs) longSilenceMs += silence
    at = one.toMs
  }
  addTalk(at, toMs, silence)
  places.push({ ms: toMs, talkMs: talked, longSilenceMs, silenceBeforeMs: 0 })
  return places
}

/** Groups of vowels, which is near enough for how long it takes; at least one, for a turn without words too. */
function syllablesIn(turn: Turn, { notation }: Conversation): number {
  return Math.max(1, plain(turn.text, notation).match(/[aeiouyæøåéü]+/giu)?.length ?? 0)
}

/** Long silences that are written among each turn's words. */
function silencesWritten(conversation: Conversation): number[] {
  const written = conversation.turns.map(() => 0)
  for (const { withinTurn, place, ms } of pauses(conversation))
    if (withinTurn !== null && place === 'inside' && ms !== null && ms >= silenceMs)
      written[withinTurn - 1]! += ms
  return written
}

/** For each turn the place where it begins. */
function cheapest(
  places: readonly Place[],
  expected: readonly number[],
  written: readonly number[],
): number[] {
  const last = places.length - 1
  const turns = expected.length
  const whole = places[last]!.talkMs
  // More turns than places: some share one, and the division is only by length.
  if (turns > last) return expected.map((_, turn) => Math.floor((turn / turns) * last))
  let due = 0
  const dues = expected.map((ms) => (due += ms) - ms)
  for (let band = Math.min(mostDriftMs, whole); ; band *= 3) {
    const found = within(places, expected, written, dues, band)
    if (found) return found
    if (band >= whole) return expected.map((_, turn) => Math.floor((turn / turns) * last))
  }
}

/** The cheapest way when no turn begins further than `band` from where lengths alone would put it. */
function within(
  places: readonly Place[],
  expected: readonly number[],
  written: readonly number[],
  dues: readonly number[],
  band: number,
): number[] | null {
  const last = places.length - 1
  const talked = Float64Array.from(places, (place) => place.talkMs)
  const quietTo = Float64Array.from(places, (place) => place.longSilenceMs)
  // The silence that a place ends lies before the turn that begins there, and in neither turn.
  const quietBefore = Float64Array.from(places, (place) => place.longSilenceMs - longBefore(place))
  const beginning = Float64Array.from(places, (place, at) =>
    at === last ? 0 : latched * Math.max(0, 1 - place.silenceBeforeMs / clearMs),
  )
  // Each turn begins in a stretch of the places only: what lies outside is neither looked at nor kept.
  const cameFrom: { first: number; from: Int32Array }[] = []
  const scratch = new Int32Array(places.length)
  let before = new Float64Array(places.length).fill(Infinity)
  let after = new Float64Array(places.length).fill(Infinity)
  before[0] = 0
  let open: [number, number] = [0, 0]
  for (const [turn, ms] of expected.entries()) {
    const isLast = turn === expected.length - 1
    const dueNext = (dues[turn] ?? 0) + ms
    const spread = spreadShare * ms + spreadMs
    let [lowest, highest] = [places.length, -1]
    for (let start = open[0]; start <= Math.min(open[1], last - 1); start++) {
      const cost = before[start]!
      if (cost === Infinity) continue
      for (let next = isLast ? last : start + 1; next <= (isLast ? last : last - 1); next++) {
        const off = (talked[next]! - talked[start]! - ms) / spread
        if (!isLast && (talked[next]! > dueNext + band || off > furthestOff)) break
        if (!isLast && talked[next]! < dueNext - band) continue
        const inside = quietBefore[next]! - quietTo[start]!
        const silence = Math.min(mostForSilence, Math.abs(inside - written[turn]!) / silenceMs / 2)
        const all = cost + off * off + silence + beginning[next]!
        if (all >= after[next]!) continue
        after[next] = all
        scratch[next] = start
        lowest = Math.min(lowest, next)
        highest = Math.max(highest, next)
      }
    }
    if (highest < 0) return null
    cameFrom.push({ first: lowest, from: scratch.slice(lowest, highest + 1) })
    before.fill(Infinity, open[0], open[1] + 1)
    open = [lowest, highest]
    ;[before, after] = [after, before]
  }
  if (before[last] === Infinity) return null
  const starts: number[] = []
  for (let turn = expected.length - 1, at = last; turn >= 0; turn--) {
    const { first, from } = cameFrom[turn]!
    at = from[at - first]!
    starts.push(at)
  }
  return starts.reverse()
}

const longBefore = ({ silenceBeforeMs }: Place) => (silenceBeforeMs >= silenceMs ? silenceBeforeMs : 0)
