import { longDate, shortDate, type Language, type Tongue } from '@lydhoer/words'
import type { Loop } from './loops.ts'
import { messages } from './messages.ts'

export { kindsIn } from '../house/kinds-of-people.ts'

/** What a loop is called; where the words are taken out, that they are. */
export const nameOf = (language: Language, { wonder }: Pick<Loop, 'wonder'>): string =>
  wonder ?? messages[language].emptied

/** When a step was. */
export function whenOf(language: Tongue, { day, until }: { day: string; until: string | null }): string {
  if (until === null || until === day) return longDate(language, day)
  const isSameYear = day.slice(0, 4) === until.slice(0, 4)
  return `${isSameYear ? shortDate(language, day) : longDate(language, day)} – ${longDate(language, until)}`
}
