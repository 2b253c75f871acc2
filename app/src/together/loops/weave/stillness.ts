import type { Language } from '@lydhoer/words'

export { daysBetween } from '../../house/days-between.ts'

/** From so many days on, a loop has stood still. */
export const stillFrom = 90

const danish = ['', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv']
const english = [
  ...['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
]

/**
 * How long it stood still, in words.
 *
 * @param days 90 or more
 * @example stoodStill('da', 159) // 'stod stille i fem måneder'
 */
export function stoodStill(language: Language, days: number): string {
  const months = Math.round(days / 30.44)
  const years = Math.round(months / 12)
  const [count, one, many] =
    months < 18
      ? [months, ['måned', 'month'], ['måneder', 'months']]
      : [years, ['år', 'year'], ['år', 'years']]
  const at = language === 'da' ? 0 : 1
  const word = ([danish, english][at]?.[count] || String(count)).replace(/^en$/, months < 18 ? 'en' : 'et')
  const unit = (count === 1 ? one : many)[at] ?? ''
  return language === 'da' ? `stod stille i ${word} ${unit}` : `stood still for ${word} ${unit}`
}
