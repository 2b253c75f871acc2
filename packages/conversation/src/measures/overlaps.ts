import type { Conversation, Turn } from '../model.ts'
import { segments } from '../notation/segments.ts'

/** Two people speaking at once. */
export interface Overlap {
  /** The turn that was under way, and the one that started in it. */
  turns: [number, number]
  startMs: number | null
  endMs: number | null
  ms: number | null
  source: 'transcript' | 'times'
  /** Where the brackets stand in the two turns, for those that are written. */
  spans: [Span | null, Span | null]
}

interface Span {
  from: number
  to: number
}

/** How many turns ahead the answering bracket may stand: an interpreter or a “mm” may come between. */
const reach = 3

/**
 * Overlaps as the transcriber bracketed them (`[ … ]`, `⌈ … ⌊ …`, `<…> [>]`, `+<`) and as the times of turns show them.
 *
 * A bracket is paired with the first free one in the next turns of another speaker; one without a partner is left out.
 *
 * @see Jefferson, G. (1986). Notes on ‘latency’ in overlap onset. Human Studies 9, 153–183.
 */
export function overlaps(conversation: Conversation): Overlap[] {
  const found = [...written(conversation), ...timed(conversation.turns)]
  return found.sort((a, b) => a.turns[0] - b.turns[0] || a.turns[1] - b.turns[1])
}

function written(conversation: Conversation): Overlap[] {
  const { turns, notation } = conversation
  const spans = turns.map((turn) =>
    /[[\u2308-\u230b<]/.test(turn.text) ? overlapSpans(turn.text, notation) : [],
  )
  const used = new Set<Span>()
  const found: Overlap[] = []
  for (const [index, turn] of turns.entries()) {
    for (const span of spans[index] ?? []) {
      if (used.has(span)) continue
      const other = answering(turns, spans, index, used)
      if (!other) continue
      used.add(span).add(other.span)
      found.push(overlap(turn, turns[other.index] as Turn, 'transcript', null, [span, other.span]))
    }
    const previous = turns[index - 1]
    const lazy =
      notation === 'chat' && /^\+</.test(turn.text) && previous && previous.speaker !== turn.speaker
    if (lazy) found.push(overlap(previous, turn, 'transcript', null, [null, null]))
  }
  return found
}

function answering(turns: Turn[], spans: Span[][], index: number, used: Set<Span>) {
  for (let next = index + 1; next <= index + reach && next < turns.length; next++) {
    if (turns[next]?.speaker === turns[index]?.speaker) continue
    const span = spans[next]?.find((candidate) => !used.has(candidate))
    if (span) return { index: next, span }
  }
  return undefined
}

/** The stretches between overlap brackets in a text; one left open runs to the end of the turn. */
export function overlapSpans(text: string, notation: Conversation['notation']): Span[] {
  const spans: Span[] = []
  let open: number | undefined
  for (const segment of segments(text, notation)) {
    if (segment.about !== 'overlap') continue
    if (segment.sign === 'start') {
      if (open !== undefined) spans.push({ from: open, to: segment.from })
      open = segment.to
    } else if (open !== undefined) {
      spans.push({ from: open, to: segment.from })
      open = undefined
    }
  }
  if (open !== undefined) spans.push({ from: open, to: text.length })
  return spans
}

/** Turns of two speakers whose times cross. Each turn is compared with those still running when it starts. */
function timed(turns: Turn[]): Overlap[] {
  const found: Overlap[] = []
  let running: Turn[] = []
  for (const turn of turns) {
    const { startMs, endMs } = turn
    if (startMs === null || endMs === null) continue
    running = running.filter((earlier) => (earlier.endMs ?? 0) > startMs)
    for (const earlier of running) {
      if (earlier.speaker === turn.speaker) continue
      const from = Math.max(startMs, earlier.startMs ?? startMs)
      const to = Math.min(endMs, earlier.endMs ?? endMs)
      if (to > from) found.push(overlap(earlier, turn, 'times', { from, to }, [null, null]))
    }
    running.push(turn)
  }
  return found
}

function overlap(
  first: Turn,
  second: Turn,
  source: Overlap['source'],
  time: Span | null,
  spans: Overlap['spans'],
): Overlap {
  return {
    turns: [first.number, second.number],
    startMs: time?.from ?? null,
    endMs: time?.to ?? null,
    ms: time ? time.to - time.from : null,
    source,
    spans,
  }
}
