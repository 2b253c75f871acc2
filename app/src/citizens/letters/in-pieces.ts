import type { Mark, MarkKind } from '@lydhoer/letters'

/** A stretch of a letter in which the same marks hold from its first letter to its last. */
export interface Piece {
  text: string
  kinds: MarkKind[]
  /** The marks that end with it, as they are numbered; their sign stands after it. */
  ends: number[]
}

export type Numbered = Mark & { number: number }

/**
 * A paragraph cut where marks begin and end, since they overlap: a word of the trade stands in a threat.
 *
 * @param from where the paragraph begins in the letter
 * @example inPieces('Du skal', 0, [{ from: 3, to: 7, kind: 'becomer', number: 1, … }]).map(({ text }) => text) // ['Du ', 'skal']
 */
export function inPieces(paragraph: string, from: number, marks: readonly Numbered[]): Piece[] {
  const to = from + paragraph.length
  const within = (at: number) => Math.min(Math.max(at, from), to)
  const cuts = new Set([from, to, ...marks.flatMap((mark) => [within(mark.from), within(mark.to)])])
  const at = [...cuts].sort((one, other) => one - other)
  return at.slice(0, -1).map((start, n) => {
    const end = at[n + 1] ?? to
    const here = marks.filter((mark) => mark.from <= start && end <= mark.to)
    return {
      text: paragraph.slice(start - from, end - from),
      kinds: [...new Set(here.map(({ kind }) => kind))],
      ends: here.filter((mark) => mark.to === end).map(({ number }) => number),
    }
  })
}
