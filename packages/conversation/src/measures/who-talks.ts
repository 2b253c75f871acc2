import type { Conversation, Turn } from '../model.ts'
import { segments } from '../notation/segments.ts'
import { saidWords } from '../notation/words.ts'

/** One turn's place on the strip of who talks when. */
export interface TalkSpan {
  turn: number
  speaker: string
  startMs: number
  endMs: number
  /** True when the start or the end is reckoned from the number of words. */
  estimated: boolean
}

/** What one speaker says in all. Never a measure of how well: floor share has no right size. */
export interface SpeakerTalk {
  speaker: string
  turns: number
  words: number
  ms: number
}

export interface WhoTalks {
  spans: TalkSpan[]
  speakers: SpeakerTalk[]
  totalMs: number
  /** True when any span is. */
  estimated: boolean
}

/**
 * The time a word takes when times are missing: ordinary conversation runs at about 200 words a minute, silences
 * within turns included (Tauroza, S. & Allison, D. (1990). Speech rates in British English. Applied Linguistics 11,
 * 90–105). Good enough for the shape of a strip; said to be an estimate wherever it is shown.
 */
export const estimatedMsPerWord = 300

/**
 * Who talks when, over the whole conversation: one span a turn, and what each speaker says in all.
 *
 * Known times are used as they are. Where they are missing, turns get 300 ms a word and the pauses written in them,
 * pressed together when the next known time leaves less room.
 */
export function whoTalks(conversation: Conversation): WhoTalks {
  const { turns, notation } = conversation
  const weights = turns.map((turn) => weightOf(turn, notation))
  const spans = placed(turns, weights)
  const speakers = new Map<string, SpeakerTalk>()
  for (const [index, turn] of turns.entries()) {
    const span = spans[index] as TalkSpan
    const talk = speakers.get(turn.speaker) ?? { speaker: turn.speaker, turns: 0, words: 0, ms: 0 }
    talk.turns++
    talk.words += weights[index]?.words ?? 0
    talk.ms += span.endMs - span.startMs
    speakers.set(turn.speaker, talk)
  }
  return {
    spans,
    speakers: [...speakers.values()],
    totalMs: spans.reduce((latest, span) => Math.max(latest, span.endMs), 0),
    estimated: spans.some((span) => span.estimated),
  }
}

interface Weight {
  words: number
  ms: number
}

function weightOf(turn: Turn, notation: Conversation['notation']): Weight {
  const words = saidWords(turn.text, notation).length
  const silent = segments(turn.text, notation).reduce((sum, part) => sum + (part.ms ?? 0), 0)
  return { words, ms: Math.max(1, words) * estimatedMsPerWord + silent }
}

/** Places every turn, run by run from one known start to the next. */
function placed(turns: Turn[], weights: Weight[]): TalkSpan[] {
  const spans: TalkSpan[] = []
  let from = 0
  let cursor = 0
  while (from < turns.length) {
    let to = from + 1
    while (to < turns.length && turns[to]?.startMs === null) to++
    const start = turns[from]?.startMs ?? cursor
    const next = turns[to]?.startMs ?? Infinity
    const needed = weights.slice(from, to).reduce((sum, weight) => sum + weight.ms, 0)
    const scale = next > start ? Math.min(1, (next - start) / needed) : 1
    cursor = start
    for (let index = from; index < to; index++) {
      const turn = turns[index] as Turn
      const reckoned = cursor + Math.round((weights[index]?.ms ?? 0) * scale)
      const endMs = Math.max(cursor, turn.endMs ?? reckoned)
      const estimated = turn.startMs === null || turn.endMs === null
      spans.push({ turn: turn.number, speaker: turn.speaker, startMs: cursor, endMs, estimated })
      cursor = endMs
    }
    from = to
  }
  return spans
}
