/**
 * A day as people write it: 31-12-2026, 31.12.2026, 31/12/2026 or 2026-12-31.
 *
 * @returns null when it is no day of the calendar
 * @example dayOfText('1/2-2026') // null
 * @example dayOfText('01-02-2026') // '2026-02-01'
 */
export function dayOfText(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const danish = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text)
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [danish?.[4], danish?.[3], danish?.[1]]
  if (!year || !month || !day) return null
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${written}T12:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(written) ? written : null
}
