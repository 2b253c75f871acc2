/** How many gave an answer, and what share of all that may be, with 95 % confidence. */
export interface Share {
  share: number
  low: number
  high: number
}

/** What some people answered to one question. What may not be seen is null. */
export interface Spread {
  /** People who answered it. */
  n: number
  /** People for each answer; empty of amounts. */
  distribution: Record<string, number | null>
  /** The answer with half below and half above it; two where it lies between them. Null where answers have no order, or where it would tell of what is hidden. */
  median: number | string | null
  /** For each answer its share and Wilson's interval. */
  wilson: Record<string, Share | null>
}
