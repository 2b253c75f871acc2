import type { Span } from '../text/sentences.ts'

/** What was decided about one mention: its span and the words to put there; `keep` leaves it as it is. */
export type MentionDecision = Span & { standIn: string; decision?: 'accept' | 'keep' }

/** The text with the stand-ins, and ways to find places again. */
export type AppliedMentions = {
  text: string
  /** Where an offset of the old text is now; inside something replaced, the start of its stand-in. */
  toNew: (oldOffset: number) => number
  /** Where an offset of the new text was; inside a stand-in, the start of what it replaced. */
  toOld: (newOffset: number) => number
}

/**
 * Puts the stand-ins into a text and keeps a map of offsets, so that word times, comments and marks can follow.
 *
 * @param decisions spans of the text in UTF-16 units, in any order, not overlapping
 * @throws RangeError where spans overlap or lie outside the text
 *
 * @example
 * applyMentions('Hej Bo.', [{ from: 4, to: 6, standIn: 'Ottoª' }]).text // → 'Hej Ottoª.'
 */
export function applyMentions(text: string, decisions: readonly MentionDecision[]): AppliedMentions {
  const accepted = decisions.filter((one) => one.decision !== 'keep').sort((a, b) => a.from - b.from)
  const edits: { from: number; to: number; newFrom: number; newTo: number }[] = []
  let result = ''
  let at = 0
  for (const { from, to, standIn } of accepted) {
    if (from < at || to < from || to > text.length) {
      throw new RangeError(`The mention at ${from}–${to} overlaps another or lies outside the text.`)
    }
    result += text.slice(at, from)
    edits.push({ from, to, newFrom: result.length, newTo: result.length + standIn.length })
    result += standIn
    at = to
  }
  result += text.slice(at)

  const map = (offset: number, side: 'old' | 'new'): number => {
    let shift = 0
    for (const edit of edits) {
      const [from, to, other] =
        side === 'old' ? [edit.from, edit.to, edit.newFrom] : [edit.newFrom, edit.newTo, edit.from]
      if (offset < from) break
      if (offset < to) return other
      shift = side === 'old' ? edit.newTo - edit.to : edit.to - edit.newTo
    }
    return offset + shift
  }
  return { text: result, toNew: (offset) => map(offset, 'old'), toOld: (offset) => map(offset, 'new') }
}
