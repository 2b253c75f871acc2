import type { Language, Messages, Sentence } from './language.ts'
import { languageOfTongue, ownTongues, type OwnTongue, type Tongue } from './tongue.ts'

/** Messages in every tongue; where a translation lacks something it is Danish, and marked as such. */
export type Translated<T> = Readonly<Record<Tongue, T>>

/** What a translation may hold: the keys of the Danish words, with the same arguments, and any of them may be missing. */
export type Translation<T> = T extends (...given: infer Given) => infer Said
  ? (...given: Given) => Said
  : T extends string
    ? string
    : { readonly [K in keyof T]?: Translation<T[K]> }

/** Nothing that the Danish words do not have. */
type Only<T, E> = E extends string | ((...given: never[]) => unknown)
  ? E
  : { readonly [K in keyof E]: K extends keyof T ? Only<T[K], E[K]> : never }

type Into<T, Easy, Ar, Uk> = {
  easy: Easy & Only<T, Easy>
  ar: Ar & Only<T, Ar>
  uk: Uk & Only<T, Uk>
}

// Unicode's own marks for a piece that is written from left to right (UAX #9: LRI and PDI). They hold in plain text and in attributes,
// where no element can stand.
const [begins, ends] = ['\u2066', '\u2069']

/** Danish within a page in another tongue. */
const asDanish = (text: string): string => (text === '' ? '' : begins + text + ends)

/** A piece that is Danish and says so, as long as nothing in it is one too. */
export const danishPiece = new RegExp(`${begins}([^${begins}${ends}]*)${ends}`, 'g')

const missing = new WeakMap<object, Record<OwnTongue, string[]>>()

/** The keys that each translation lacks, `a.b.c`. */
export const missingIn = (messages: object): Record<OwnTongue, string[]> | undefined => missing.get(messages)

/**
 * Messages with their translations beside them.
 *
 * @example const ownMessages = inTongues({ da, en }, { easy: easy.messages, ar: ar.messages, uk: uk.messages })
 */
export function inTongues<
  T extends object,
  Easy extends Translation<T>,
  Ar extends Translation<T>,
  Uk extends Translation<T>,
>({ da, en }: Messages<T>, into: Into<T, Easy, Ar, Uk>): Translated<T> {
  const lacks: Record<OwnTongue, string[]> = { easy: [], ar: [], uk: [] }
  const filled = ownTongues.map((tongue) => {
    const mark = tongue === 'easy' ? (text: string) => text : asDanish
    return [tongue, fillIn(da, into[tongue], { mark, lacks: lacks[tongue], at: [] })]
  })
  const messages = { da, en, ...Object.fromEntries(filled) } as Translated<T>
  missing.set(messages, lacks)
  return messages
}

/**
 * The same for sentences, which carry their languages themselves.
 *
 * @example sentencesIn({ saved: { da: 'Det er gemt.', en: 'It is saved.' } }, { easy: {}, ar: {}, uk: { saved: 'Збережено.' } })
 */
export function sentencesIn<
  S extends Readonly<Record<string, Sentence>>,
  Easy extends Translation<{ [K in keyof S]: string }>,
  Ar extends Translation<{ [K in keyof S]: string }>,
  Uk extends Translation<{ [K in keyof S]: string }>,
>(
  own: S,
  into: Into<{ [K in keyof S]: string }, Easy, Ar, Uk>,
): { readonly [K in keyof S]: Readonly<Record<Tongue, string>> } {
  const inOne = (language: 'da' | 'en') =>
    Object.fromEntries(Object.entries(own).map(([key, sentence]) => [key, sentence[language]])) as {
      [K in keyof S]: string
    }
  const all = inTongues({ da: inOne('da'), en: inOne('en') }, into)
  const turned = Object.fromEntries(
    Object.keys(own).map((key) => [
      key,
      Object.fromEntries(Object.entries(all).map(([tongue, words]) => [tongue, words[key]])),
    ]),
  ) as { [K in keyof S]: Record<Tongue, string> }
  missing.set(turned, missing.get(all) ?? { easy: [], ar: [], uk: [] })
  return turned
}

/**
 * One of the messages as a sentence, which carries its languages itself.
 *
 * @example sentenceOf(ownMessages, 'title') // { da: 'Min plan', en: 'My plan', … }
 */
export function sentenceOf<Key extends string>(
  messages: Translated<Readonly<Record<Key, string>>>,
  key: Key,
): Readonly<Record<Tongue, string>> {
  const { da, en, easy, ar, uk } = messages
  return { da: da[key], en: en[key], easy: easy[key], ar: ar[key], uk: uk[key] }
}

/** A sentence that is put together in every tongue. @example inEach((tongue) => longDate(tongue, day)) */
export const inEach = (speak: (tongue: Tongue) => string): Readonly<Record<Tongue, string>> => ({
  da: speak('da'),
  en: speak('en'),
  easy: speak('easy'),
  ar: speak('ar'),
  uk: speak('uk'),
})

/** A sentence in a tongue; where it has none in it, in Danish, which says that it is. */
export function say(sentence: Sentence, tongue: Tongue): string {
  const said = (sentence as Partial<Record<Tongue, string>>)[tongue]
  if (said !== undefined) return said
  return tongue === 'easy' ? sentence.da : asDanish(sentence.da)
}

/**
 * What is written in the languages of the house alone, for somebody who may read in another tongue.
 *
 * @param speak says it in a language
 * @example orInDanish(visit.tongue, (language) => receiptSays(receipt, language))
 */
export function orInDanish(tongue: Tongue, speak: (language: Language) => string): string {
  const said = speak(languageOfTongue(tongue))
  return tongue === 'ar' || tongue === 'uk' ? asDanish(said) : said
}

interface Filling {
  mark: (text: string) => string
  lacks: string[]
  at: readonly string[]
}

function fillIn(own: unknown, over: unknown, filling: Filling): unknown {
  const { mark, lacks, at } = filling
  if (typeof own === 'object' && own !== null) {
    const words = (over ?? {}) as Record<string, unknown>
    const entries = Object.entries(own).map(
      ([key, one]) => [key, fillIn(one, words[key], { ...filling, at: [...at, key] })] as const,
    )
    return Array.isArray(own) ? entries.map(([, one]) => one) : Object.fromEntries(entries)
  }
  if (over !== undefined) return over
  if (own === '') return own
  lacks.push(at.join('.'))
  if (typeof own === 'string') return mark(own)
  if (typeof own !== 'function') return own
  const speak = own as (...given: unknown[]) => unknown
  return (...given: unknown[]) => {
    const said = speak(...given)
    return typeof said === 'string' ? mark(said) : said
  }
}
