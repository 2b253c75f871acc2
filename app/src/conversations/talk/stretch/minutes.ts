/** Words in a turn, as a rule; and how many one reads in a minute. */
const wordsInATurn = 20
const wordsAMinute = 200

/**
 * About how many whole minutes it takes to read so many turns; never none.
 *
 * @example minutesToRead(58) // 6
 */
export const minutesToRead = (turns: number): number =>
  Math.max(1, Math.round((turns * wordsInATurn) / wordsAMinute))
