import { localeOf, type Tongue } from './tongue.ts'

const lists = Object.fromEntries(
  Object.entries(localeOf).map(([tongue, locale]) => [
    tongue,
    { and: new Intl.ListFormat(locale), or: new Intl.ListFormat(locale, { type: 'disjunction' }) },
  ]),
) as Record<Tongue, Record<'and' | 'or', Intl.ListFormat>>

/**
 * Names or words one after another, as they stand in a sentence: all of them, or one among them.
 *
 * @example listIn('da', ['Mette', 'Ali', 'Bo']) // 'Mette, Ali og Bo'
 * @example listIn('da', ['to', 'tre'], 'or') // 'to eller tre'
 */
export const listIn = (language: Tongue, words: readonly string[], how: 'and' | 'or' = 'and'): string =>
  lists[language][how].format(words)
