import { pauses, type Conversation, type Turn } from '@lydhoer/conversation'
import type { MeasuredPause } from '@lydhoer/sound'

/** A silence as a person wrote it beside the same one as it was measured; one of them may be missing. */
export interface ComparedPause {
  /** The turn it stands in or follows. */
  turn: number
  /** As written, `(0.8)`; null when nobody has written it. */
  written: string | null
  writtenMs: number | null
  measured: MeasuredPause | null
  /** Further apart than the measurement may be wrong and a person rounds. */
  differs: boolean
}

/** Written to a tenth of a second, and counted by ear: so much apart is the same. */
const writtenWithinMs = 100
/** `(.)` and its like are the shortest silences that are heard. */
const microMs = 200
/** Times in transcripts are often a little off. */
const slackMs = 400
/** A pause that nobody wrote is told of when it surely is one. */
const surelyMs = 200

interface Written {
  turn: number
  text: string
  ms: number | null
  /** Where it should lie in the sound: surely between, and likely at. */
  fromMs: number
  toMs: number
  atMs: number
}

/**
 * Sets the silences that a person wrote beside those that were measured, in order. Where in a turn a written silence
 * lies is guessed from where it stands among the turn's letters, so turns without times are left out.
 *
 * The transcript is not changed by it, and neither is called right: a transcriber may have heard what the
 * microphone did not, and the other way round.
 */
export function comparePauses(
  conversation: Conversation,
  measured: readonly MeasuredPause[],
): ComparedPause[] {
  const written = placed(conversation)
  const partner = paired(written, measured)
  const taken = new Set(partner.filter((place) => place !== null))
  const compared = written.map((one, i): ComparedPause => {
    const place = partner[i] ?? null
    const pause = place === null ? null : (measured[place] ?? null)
    return {
      turn: one.turn,
      written: one.text,
      writtenMs: one.ms,
      measured: pause,
      differs: pause === null || apart(one, pause),
    }
  })
  const unwritten = measured.flatMap((pause, place): ComparedPause[] => {
    if (taken.has(place) || pause.ms - pause.errorMs < surelyMs) return []
    const turn = turnAt(conversation.turns, pause)
    return turn === null ? [] : [{ turn, written: null, writtenMs: null, measured: pause, differs: true }]
  })
  return [...compared, ...unwritten].sort((a, b) => a.turn - b.turn || startOf(a) - startOf(b))
}

const startOf = ({ measured }: ComparedPause) => measured?.fromMs ?? 0

function apart({ ms }: Written, pause: MeasuredPause): boolean {
  const within = pause.errorMs + writtenWithinMs
  return ms === null ? pause.ms - within > microMs : Math.abs(pause.ms - ms) > within
}

function placed(conversation: Conversation): Written[] {
  const { turns, comments } = conversation
  const texts = comments.filter((comment) => comment.kind === 'between')
  return pauses(conversation).flatMap((pause): Written[] => {
    if (pause.source !== 'transcript') return []
    const number = pause.withinTurn ?? pause.afterTurn ?? 0
    const [turn, next] = [turns[number - 1], turns[number]]
    const span = spanOf(turn, next)
    if (!turn || !span) return []
    if (pause.withinTurn === null) {
      const text = texts.find((comment) => comment.afterTurn === number)?.text.trim() ?? ''
      const toMs = next?.startMs ?? span.toMs
      return [{ turn: number, text, ms: pause.ms, ...widened(span.toMs, toMs), atMs: (span.toMs + toMs) / 2 }]
    }
    const [from, to] = [pause.from ?? 0, pause.to ?? 0]
    const atMs = span.fromMs + ((from + to) / 2 / Math.max(1, turn.text.length)) * (span.toMs - span.fromMs)
    const endMs = pause.place === 'end' ? Math.max(span.toMs, next?.startMs ?? 0) : span.toMs
    return [
      { turn: number, text: turn.text.slice(from, to), ms: pause.ms, ...widened(span.fromMs, endMs), atMs },
    ]
  })
}

const widened = (fromMs: number, toMs: number) => ({ fromMs: fromMs - slackMs, toMs: toMs + slackMs })

/** A turn that does not say when it ends lasts until the next begins. */
function spanOf(turn: Turn | undefined, next: Turn | undefined): { fromMs: number; toMs: number } | null {
  if (!turn || turn.startMs === null) return null
  const toMs = turn.endMs ?? next?.startMs ?? null
  return toMs === null || toMs < turn.startMs ? null : { fromMs: turn.startMs, toMs }
}

/**
 * Which measured pause each written one is, or null: the cheapest pairing that keeps both in order (Needleman and
 * Wunsch 1970), where it costs to lie far from where the letters say, to differ in length, and to leave one over.
 */
function paired(written: readonly Written[], measured: readonly MeasuredPause[]): (number | null)[] {
  const [rows, columns] = [written.length, measured.length]
  const width = columns + 1
  const cost = new Float64Array((rows + 1) * width)
  const step = new Uint8Array((rows + 1) * width)
  const [alone, pair] = [1, 2]
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns; j >= 0; j--) {
      let best = cost[(i + 1) * width + j]! + leftOver(written[i]!.ms)
      let how = alone
      if (j < columns) {
        // A measured pause that nobody wrote is common, and costs little.
        const passed = cost[i * width + j + 1]! + 0.1 * leftOver(measured[j]!.ms)
        if (passed < best) [best, how] = [passed, 0]
        const both = distance(written[i]!, measured[j]!) + cost[(i + 1) * width + j + 1]!
        if (both < best) [best, how] = [both, pair]
      }
      cost[i * width + j] = best
      step[i * width + j] = how
    }
  const partner: (number | null)[] = []
  let j = 0
  for (let i = 0; i < rows;) {
    const how = step[i * width + j]
    if (how === pair) partner[i++] = j++
    else if (how === alone) partner[i++] = null
    else j++
  }
  return partner
}

/** To the cost of leaving one over; in seconds of difference. */
const leftOver = (ms: number | null) => 1 + (ms ?? microMs) / 1000

function distance(one: Written, pause: MeasuredPause): number {
  const middle = (pause.fromMs + pause.toMs) / 2
  if (middle < one.fromMs || middle > one.toMs) return Infinity
  return (0.5 * Math.abs(middle - one.atMs) + Math.abs(pause.ms - (one.ms ?? microMs))) / 1000
}

/** The turn that a measured pause lies in or follows. */
function turnAt(turns: readonly Turn[], pause: MeasuredPause): number | null {
  const before = turns.findLast((turn) => turn.startMs !== null && turn.startMs <= pause.fromMs + 50)
  if (!before) return null
  const isLast = !turns.some((turn) => turn.startMs !== null && turn.startMs > pause.fromMs + 50)
  return isLast && pause.fromMs > (before.endMs ?? Infinity) - slackMs ? null : before.number
}
