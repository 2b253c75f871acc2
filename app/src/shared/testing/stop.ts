/** A page to look at in the browser: who looks, and how they come there. A place lists its own in `stops.ts`. */
export interface Stop {
  name: string
  /** The persona's name; null for somebody who has not signed in. */
  as: string | null
  /** From where to where: an address, then the links to press; `+/x` goes on from the address where one is. */
  go: readonly string[]
}
