import type { Unit } from '@lydhoer/trajectories'

/** What a period is, as far as the names of the periods say. */
export function unitOf(periods: readonly string[]): Unit {
  const names = periods.slice(0, 200)
  const all = (shape: RegExp) => names.length > 0 && names.every((name) => shape.test(name.trim()))
  if (all(/^(uge|week|w|u)[\s._-]*\d+|^\d{4}[\s._-]*[uw]\d{1,2}$/i)) return 'week'
  if (all(/^\d{4}[\s._-]*(k|kv|q)[1-4]$|^(k|kv|q)[1-4][\s._-]*\d{2,4}$/i)) return 'quarter'
  if (all(/^\d{4}[\s._/-](0?[1-9]|1[0-2])$|^(0?[1-9]|1[0-2])[\s._/-]\d{4}$|^\d{4}m(0[1-9]|1[0-2])$/i))
    return 'month'
  if (all(/^(jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec|måned|month)/i)) return 'month'
  if (all(/^(år|year|y)?[\s._-]*(19|20)\d{2}$/i)) return 'year'
  return 'period'
}

/**
 * Which period is meant, from 1: by its name, else by its number where periods are not called by numbers; NaN where it is none.
 */
export function periodNamed(periods: readonly string[], typed: string): number {
  const at = periods.findIndex((name) => name.trim().toLowerCase() === typed.toLowerCase())
  if (at >= 0) return at + 1
  const areNumbers = periods.some((name) => /^\d+$/.test(name.trim()))
  const number = !areNumbers && /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN
  return number >= 1 && number <= periods.length ? number : Number.NaN
}
