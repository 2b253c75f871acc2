import { emptyConversation, overlaps, overlapSpans, segments, type Notation } from '@lydhoer/conversation'
import type { DraftTurn } from '../../talk/draft/draft-turns.ts'

/** A mark whose partner is lacking: later in the turn, earlier in it, or (an overlap) in the turns around. */
export interface Lack {
  of: 'end' | 'start' | 'answer'
  /** The mark itself; for an overlap without an answer its words. */
  sign: string
}

/**
 * Which marks of which turns lack their partner. What is between brackets is paired as the listening page pairs it.
 *
 * @param turns in order
 * @see Jefferson, G. (2004). Glossary of transcript symbols with an introduction.
 */
export function lacksIn(turns: readonly DraftTurn[], notation: Notation): Map<string, Lack[]> {
  const found = new Map<string, Lack[]>()
  const add = (id: string, lack: Lack) => found.set(id, [...(found.get(id) ?? []), lack])
  for (const { id, text } of turns) for (const lack of within(text, notation)) add(id, lack)
  for (const { id, sign } of unanswered(turns, notation)) add(id, { of: 'answer', sign })
  return found
}

function within(text: string, notation: Notation): Lack[] {
  if (!/[[\](){}°£⌈⌉⌊⌋]/.test(text)) return []
  const lacks: Lack[] = []
  const open: string[] = []
  for (const { kind, about, sign, text: written } of segments(text, notation)) {
    if (about === 'overlap') {
      if (sign === 'start') open.push(written)
      else if (open.pop() === undefined) lacks.push({ of: 'start', sign: written })
    } else if (kind === 'talk' && notation === 'jefferson') {
      for (const [mark] of written.matchAll(/[()°]|£(?!\d)/g))
        lacks.push({ of: mark === ')' ? 'start' : 'end', sign: mark })
    }
  }
  return [...lacks, ...open.map((sign): Lack => ({ of: 'end', sign }))]
}

function unanswered(turns: readonly DraftTurn[], notation: Notation): { id: string; sign: string }[] {
  const numbered = turns.map(({ text, speaker }, index) => ({
    ...{ number: index + 1, text, speaker, startMs: null, endMs: null },
  }))
  const paired = new Set(
    overlaps({ ...emptyConversation('plain'), notation, turns: numbered }).flatMap((overlap) =>
      overlap.spans.flatMap((span, at) => (span ? [`${overlap.turns[at]} ${span.from}`] : [])),
    ),
  )
  return turns.flatMap(({ id, text }, index) =>
    /[[⌈⌊]/.test(text)
      ? overlapSpans(text, notation)
          .filter((span) => !paired.has(`${index + 1} ${span.from}`))
          .map((span) => ({ id, sign: text.slice(span.from, span.to).trim() }))
      : [],
  )
}
