/** How long something lasts, as a player shows it, and never nothing. @example lasts(34_400) // '0:34' */
export function lasts(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
