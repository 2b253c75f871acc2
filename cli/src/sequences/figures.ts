import { reasons, type Reason, type Reasons } from '@lydhoer/trajectories'
import type { Language } from '@lydhoer/words'

/** Why figures are not there, in words, by their names. */
export type Because = Record<string, string>

/**
 * Figures as JSON tells them: what is no number is null, and `because` beside it says why in words.
 *
 * @param because the reason for each figure, or list of figures, that may lack
 * @example told({ r2: NaN, n: 2 }, { r2: 'allAlike' }, 'en') // { r2: null, n: 2, because: { r2: 'All trajectories are …' } }
 */
export function told<Figures extends object>(
  figures: Figures,
  because: Reasons<keyof Figures & string>,
  language: Language,
): { [name in keyof Figures]: unknown } & { because?: Because } {
  const shown = Object.entries(figures).map(([name, value]) => [name, withoutNaN(value)] as const)
  const lacking = shown.filter(([, value]) => isLacking(value))
  const why = (name: string) => reasons[(because as Record<string, Reason>)[name] ?? 'outOfReach'][language]
  return {
    ...(Object.fromEntries(shown) as { [name in keyof Figures]: unknown }),
    ...(lacking.length > 0 && { because: Object.fromEntries(lacking.map(([name]) => [name, why(name)])) }),
  }
}

/** Numbers in lists too; what lies in an object has its own reasons. */
function withoutNaN(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (value instanceof Float64Array || value instanceof Float32Array) return [...value].map(withoutNaN)
  return Array.isArray(value) ? value.map(withoutNaN) : value
}

const isLacking = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.some(isLacking))

/** A figure in the terminal; a dash where there is none. */
export const inText = (value: number, digits: number): string =>
  Number.isFinite(value) ? value.toFixed(digits) : '–'

/** Why figures have a dash, a line for each reason. */
export function linesOf(because: Reasons, language: Language): string {
  const names = new Map<Reason, string[]>()
  for (const [name, reason] of Object.entries(because) as [string, Reason][])
    names.set(reason, [...(names.get(reason) ?? []), name])
  return [...names].map(([reason, of]) => `  ${of.join(', ')}: ${reasons[reason][language]}\n`).join('')
}
