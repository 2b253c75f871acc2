const dayLength = 86_400_000

/** How many days lie between two days of the calendar. @example daysBetween('2026-11-29', '2026-12-01') // 2 */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayLength)
