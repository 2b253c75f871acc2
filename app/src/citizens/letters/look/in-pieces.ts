import type { Mark } from '@lydhoer/letters'

/** A stretch of a letter that something is said about. */
export interface Stretch<Kind extends string> {
  kind: Kind
  from: number
  to: number
  /** Its sign, where it has one. */
  number?: number
}

/** A stretch of a letter in which the same marks hold from its first letter to its last. */
export interface Piece<Kind extends string> {
  text: string
  kinds: Kind[]
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
export function inPieces<Kind extends string>(
  paragraph: string,
  from: number,
  marks: readonly Stretch<Kind>[],
): Piece<Kind>[] {
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
      ends: here.flatMap((mark) => (mark.to === end && mark.number !== undefined ? [mark.number] : [])),
    }
  })
}
