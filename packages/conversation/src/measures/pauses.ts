import type { Conversation, Turn } from '../model.ts'
import type { Segment } from '../notation/segment.ts'
import { segments } from '../notation/segments.ts'
import { gaps } from './gaps.ts'

/** A silence, as the transcriber wrote it or as the times of the turns show it. */
export interface Pause {
  /** The turn it follows, when it stands between turns (0: before the first); else null. */
  afterTurn: number | null
  /** The turn whose text it is written in; else null. */
  withinTurn: number | null
  /** Whole milliseconds; null when written without a figure, as `(.)` is. */
  ms: number | null
  /** `transcript`: written by a person. `times`: the space between the times of two turns. */
  source: 'transcript' | 'times'
  length: NonNullable<Segment['pause']>
  /** Where in the turn's text, for those written in one. */
  from: number | null
  to: number | null
  /** Before the turn's first word, among its words, after its last, or between turns. */
  place: 'start' | 'inside' | 'end' | 'between'
  /** Who speaks next; null at the end. */
  brokenBy: string | null
}

/**
 * All pauses of a conversation in order. What the transcriber wrote and what the times show stand side by side; the
 * one never overwrites the other.
 *
 * The transcriber decides whose a silence is: written in a turn's text it is within that turn, on a line of its own it
 * is between. `…` is not counted: it may be a change of direction.
 *
 * @see Sacks, H., Schegloff, E. & Jefferson, G. (1974). A simplest systematics for the organization of turn-taking.
 * Language 50, 696–735: note 26 on gap, lapse and pause.
 */
export function pauses(conversation: Conversation): Pause[] {
  const { turns } = conversation
  const found: Pause[] = turns.flatMap((turn, index) => pausesIn(turn, turns[index + 1], conversation))
  for (const comment of conversation.comments) {
    if (comment.kind !== 'between') continue
    for (const segment of segments(comment.text)) {
      if (segment.kind === 'pause') found.push(between(comment.afterTurn, segment, turns))
    }
  }
  for (const gap of gaps(conversation)) {
    found.push({
      afterTurn: gap.afterTurn,
      withinTurn: null,
      ms: gap.ms,
      source: 'times',
      length: 'timed',
      from: null,
      to: null,
      place: 'between',
      brokenBy: gap.brokenBy,
    })
  }
  return found.sort((a, b) => positionOf(a) - positionOf(b) || (a.from ?? 0) - (b.from ?? 0))
}

function positionOf(pause: Pause): number {
  return pause.withinTurn ?? (pause.afterTurn ?? 0) + 0.5
}

function pausesIn(turn: Turn, next: Turn | undefined, conversation: Conversation): Pause[] {
  if (!/[([…]/.test(turn.text)) return []
  const parts = segments(turn.text, conversation.notation)
  const said = parts.flatMap((part, index) => (isSaid(part) ? [index] : []))
  return parts.flatMap((part, index) => {
    if (part.kind !== 'pause') return []
    const place = index < (said[0] ?? -1) ? 'start' : index > (said.at(-1) ?? -1) ? 'end' : 'inside'
    return [
      {
        afterTurn: null,
        withinTurn: turn.number,
        ms: part.ms ?? null,
        source: 'transcript' as const,
        length: part.pause ?? 'untimed',
        from: part.from,
        to: part.to,
        place,
        brokenBy: place === 'end' ? (next?.speaker ?? null) : turn.speaker,
      } as const,
    ]
  })
}

/** Words, laughter, unclear talk: anything that a mouth did. A terminator or a space is nothing. */
function isSaid(part: Segment): boolean {
  if (part.kind === 'talk') return /[\p{L}\p{N}]/u.test(part.text)
  return part.kind === 'laughter' || part.kind === 'unclear' || part.kind === 'breath'
}

function between(afterTurn: number, segment: Segment, turns: Turn[]): Pause {
  return {
    afterTurn,
    withinTurn: null,
    ms: segment.ms ?? null,
    source: 'transcript',
    length: segment.pause ?? 'untimed',
    from: null,
    to: null,
    place: 'between',
    brokenBy: turns[afterTurn]?.speaker ?? null,
  }
}
