import { localeOf, type Tongue } from './tongue.ts'

const lists = Object.fromEntries(
  Object.entries(localeOf).map(([tongue, locale]) => [
    tongue,
    { and: new Intl.ListFormat(locale), or: new Intl.ListFormat(locale, { type: 'disjunction' }) },
  ]),
) as Record<Tongue, Record<'and' | 'or', Intl.ListFormat>>

/** Whether it has a comma or an «and» of its own, so that only a comma after it tells where it ends. */
const hasParts = (word: string, joint: string) => word.includes(', ') || word.includes(joint)

/**
 * Names or words one after another, as they stand in a sentence: all of them, or one among them.
 *
 * @example listIn('da', ['Mette', 'Ali', 'Bo']) // 'Mette, Ali og Bo'
 * @example listIn('da', ['to', 'tre'], 'or') // 'to eller tre'
 * @example listIn('da', ['den, der spørger', 'den, der svarer']) // 'den, der spørger, og den, der svarer'
 */
export const listIn = (language: Tongue, words: readonly string[], how: 'and' | 'or' = 'and'): string => {
  const parts = lists[language][how].formatToParts(words)
  return parts
    .map(({ type, value }, at) => {
      const before = parts[at - 1]?.value ?? ''
      return type === 'literal' && value.startsWith(' ') && hasParts(before, value) ? `,${value}` : value
    })
    .join('')
}
