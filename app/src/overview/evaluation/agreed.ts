import { cohenKappa, crossed, fewestUnits } from '@lydhoer/measuring'
import { noTheme, type Chosen, type Round, type RoundFacts } from './rounds.ts'

/** How far two who gave themes alone saw the same. It is about the themes and their explanations, never about who is right. */
export interface Agreed {
  /** On how many sentences they chose the same, of how many. */
  same: number
  of: number
  /** Cohen's κ with its 95 % interval; null where it cannot be reckoned. */
  kappa: { value: number; low: number | null; high: number | null } | null
  /** Whether there are enough sentences for the figure to say much. */
  isEnough: boolean
}

/**
 * @example agreedOn({ themes: [{ id: 'a' }], pieces: [{ id: '1' }, { id: '2' }] }, [{ 1: 'a', 2: 'none' }, { 1: 'a', 2: 'a' }]).same // 1
 */
export function agreedOn(
  { themes, pieces }: { themes: readonly { id: string }[]; pieces: readonly { id: string }[] },
  [first, second]: readonly [Chosen, Chosen],
): Agreed {
  const codes = [...themes.map(({ id }) => id), noTheme]
  const numberOf = (chosen: Chosen, piece: string) => codes.indexOf(chosen[piece] ?? noTheme)
  const units = pieces.map(({ id }) => [numberOf(first, id), numberOf(second, id)])
  const { value, low, high } = cohenKappa(crossed(units, codes.length))
  return {
    same: units.filter(([one, other]) => one === other).length,
    of: units.length,
    kappa: value === null ? null : { value, low, high },
    isEnough: units.length >= fewestUnits,
  }
}

/** A round as a report tells it. */
export interface ReportedRound extends Agreed {
  themes: RoundFacts['themes']
  /** Each sentence with what it was given by both, or settled as; null where they differ and have not settled it. */
  pieces: readonly { says: string; theme: string | null; note: string }[]
}

/** A round that both have ended; null where they have not. */
export function reported({ themes, pieces, both, settled }: Round): ReportedRound | null {
  if (!both) return null
  const [first, second] = both
  return {
    ...{ ...agreedOn({ themes, pieces }, both), themes },
    pieces: pieces.map(({ id, says }) => {
      const { theme, note } = settled.get(id) ?? { theme: null, note: '' }
      const isSame = first[id] === second[id]
      return { says, theme: isSame ? (first[id] ?? noTheme) : theme, note }
    }),
  }
}
