import { compoundParts } from '@lydhoer/conversation'
import { stem, tokens } from '@lydhoer/danish'

/** A word as it is looked up, and where it stands. */
export interface LookedWord {
  from: number
  to: number
  stem: string
  /** Stems of the parts, of a compound that splits surely. */
  parts: readonly string[]
}

/**
 * Words that are in everything. They are not taken in, so the commonest hashes, from which somebody would begin to guess, are not there.
 */
const everywhere = new Set(
  `af alle alt at da de dem den der deres det dig din dit du efter eller en er et for fordi fra få før ham han har havde hen hende hun hvad hvem
   hver hvis hvor hvordan hvornår i ikke ind jeg jer jeres kan kun man med meget men mere mig min mit må ned nok nu når og også om op os over på
   sig sin skal så som til ud under var ved vi vil vores være været`.split(/\s+/),
)

/** What is looked up of a text, in order. */
export const wordsIn = (text: string): LookedWord[] =>
  tokens(text.normalize('NFC'))
    .filter(({ kind, plain }) => (kind === 'word' || kind === 'number') && !everywhere.has(plain))
    .map(({ plain, from, to }) => ({ from, to, stem: stem(plain), parts: compoundParts(plain) }))

/** All terms under which a thing with these texts is found, each once. */
export const termsOf = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap(wordsIn).flatMap((word) => [word.stem, ...word.parts])),
]

/** A word that is asked for. */
export type AskedWord = Pick<LookedWord, 'stem' | 'parts'>

const mostAsked = 8

/** What is asked for, each word once; words that are in everything count for nothing. */
export function askedIn(text: string): AskedWord[] {
  const asked = new Map(wordsIn(text).map((word) => [word.stem, word]))
  return [...asked.values()].slice(0, mostAsked)
}

/**
 * All that a thing must have that has all of these words: of a compound what it is made of, which stands wherever it does.
 *
 * @example allOf(askedIn('sanktionsbrevet')) // ['sanktion', 'brev']
 */
export const allOf = (asked: readonly AskedWord[]): string[] => [
  ...new Set(asked.flatMap(({ stem, parts }) => (parts.length > 0 ? parts : [stem]))),
]
