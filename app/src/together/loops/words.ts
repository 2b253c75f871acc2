import { listIn, longDate, say, shortDate, type Language, type Tongue } from '@lydhoer/words'
import { kindNames, type KindOfPeople } from './kinds.ts'
import type { Loop } from './loops.ts'
import { messages } from './messages.ts'

/** What a loop is called; where the words are taken out, that they are. */
export const nameOf = (language: Language, { wonder }: Pick<Loop, 'wonder'>): string =>
  wonder ?? messages[language].emptied

/** @example kindsIn('da', ['citizen', 'leader']) // 'borgere og ledere og udvalg' */
export const kindsIn = (language: Tongue, kinds: readonly KindOfPeople[]): string =>
  listIn(
    language,
    kinds.map((kind) => say(kindNames[kind], language)),
  )

/** When a step was. */
export function whenOf(language: Tongue, { day, until }: { day: string; until: string | null }): string {
  if (until === null || until === day) return longDate(language, day)
  const isSameYear = day.slice(0, 4) === until.slice(0, 4)
  return `${isSameYear ? shortDate(language, day) : longDate(language, day)} – ${longDate(language, until)}`
}
