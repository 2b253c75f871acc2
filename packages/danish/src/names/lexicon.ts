import { ambiguous } from './data/ambiguous-names.ts'
import { contentWords, functionWords } from './data/common-words.ts'
import { men, women } from './data/given-names-danish.ts'
import { asia, eastEurope, north, southAndEast, world } from './data/given-names-world.ts'
import { ambiguousPlaces, countries, danishPlaces, foreignTowns } from './data/places.ts'
import { surnames } from './data/surnames.ts'
import { ambiguousFirms, firmEndings, firms } from './data/workplaces.ts'

const split = (words: string): string[] => words.trim().split(/\s+/)

/** Words of grammar: never a name by themselves. */
export const grammar: ReadonlySet<string> = new Set(split(functionWords))

const content = new Set(split(contentWords))

/** Tells whether a word (in small letters) is an ordinary Danish word of talk. */
export function isCommon(word: string): boolean {
  return grammar.has(word) || content.has(word)
}

const listedGiven = [men, women, southAndEast, eastEurope, asia, north, world].flatMap(split)
const listedSurnames = split(surnames)
const maybe = split(ambiguous)

/** Given names that are no common word. */
export const givenNames: ReadonlySet<string> = without(listedGiven, maybe)

/** Surnames that are no common word. */
export const familyNames: ReadonlySet<string> = without(listedSurnames, maybe)

/** Names that are also words; grammar words are left out altogether. */
export const ambiguousNames: ReadonlySet<string> = new Set(
  [...maybe, ...[...listedGiven, ...listedSurnames].filter((name) => content.has(name))].filter(
    (name) => !grammar.has(name) || /^(?:hans|tage)$/.test(name),
  ),
)

function without(names: readonly string[], others: readonly string[]): Set<string> {
  const taken = new Set(others)
  return new Set(names.filter((name) => name.length > 1 && !taken.has(name) && !isCommon(name)))
}

/** Place names of one or more words; the words of each are joined by one space. */
const phrases = (words: string): string[] => split(words).map((name) => name.replaceAll('_', ' '))

/** Places found whatever stands around them, in small letters; hyphens may be spaces in talk. */
export const places: ReadonlySet<string> = new Set([
  ...withSpaces(
    split(danishPlaces).filter((name) => !split(ambiguousPlaces).includes(name) && !isCommon(name)),
  ),
  ...withSpaces(split(foreignTowns)),
])

/** Countries, apart since people may want to keep them. */
export const countryNames: ReadonlySet<string> = new Set(withSpaces(split(countries)))

/** Places that are also words. */
export const wordPlaces: ReadonlySet<string> = new Set(
  split(ambiguousPlaces).filter((name) => !grammar.has(name) || /^(?:ry|vig|ringe|give)$/.test(name)),
)

/** Firms found whatever stands around them. */
export const firmNames: ReadonlySet<string> = new Set(
  withSpaces(phrases(firms)).filter((name) => !split(ambiguousFirms).includes(name)),
)

/** Firms that are also words. */
export const wordFirms: ReadonlySet<string> = new Set(phrases(ambiguousFirms))

/** Words that end a firm's name. */
export const firmTails: ReadonlySet<string> = new Set(split(firmEndings))

function withSpaces(names: readonly string[]): string[] {
  return names.flatMap((name) => (name.includes('-') ? [name, name.replaceAll('-', ' ')] : [name]))
}

/** The most words any listed place or firm has. */
export const longestPhrase = 5
