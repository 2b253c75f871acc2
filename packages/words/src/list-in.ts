import type { Language } from './language.ts'

const lists = Object.fromEntries(
  (['da', 'en'] as const).map((language) => [
    language,
    { and: new Intl.ListFormat(language), or: new Intl.ListFormat(language, { type: 'disjunction' }) },
  ]),
) as Record<Language, Record<'and' | 'or', Intl.ListFormat>>

/**
 * Names or words one after another, as they stand in a sentence: all of them, or one among them.
 *
 * @example listIn('da', ['Mette', 'Ali', 'Bo']) // 'Mette, Ali og Bo'
 * @example listIn('da', ['to', 'tre'], 'or') // 'to eller tre'
 */
export const listIn = (language: Language, words: readonly string[], how: 'and' | 'or' = 'and'): string =>
  lists[language][how].format(words)
