import type { Token } from '../text/tokens.ts'

/** A word or number of a turn, with what the finders of names need to know of its place. */
export type TalkWord = {
  token: Token
  /** Where the token stands among all tokens. */
  at: number
  plain: string
  /** First in a sentence, so that a capital says nothing. */
  starts: boolean
  /** A comma, full stop, pause or the like stands between the word before and this one. */
  apart: boolean
  /** The capital says something: it does not start a sentence, and the talk uses small letters too. */
  telling: boolean
}

const parting = '.,;:?!…"”“»«–—/'

/** The words and numbers among the tokens, comments taken along, since they name people too. */
export function talkWords(all: readonly Token[]): TalkWord[] {
  const words: TalkWord[] = []
  let starts = true
  let apart = true
  const shouting = all
    .filter((token) => token.kind === 'word')
    .every((token) => token.text === token.text.toUpperCase())
  all.forEach((token, at) => {
    if (token.kind === 'word' || token.kind === 'number') {
      const telling = token.capital && !starts && !shouting
      words.push({ token, at, plain: token.plain, starts, apart, telling })
      starts = false
      apart = token.cutOff
    } else {
      if (token.kind === 'pause' || parting.includes(token.plain)) apart = true
      if ('.?!:…"”“»'.includes(token.plain) || (token.plain === '(' && all[at + 1]?.comment === true))
        starts = true
    }
  })
  return words
}

/** The word at an index, or an empty string beyond the ends. */
export function wordAt(words: readonly TalkWord[], index: number): string {
  return words[index]?.plain ?? ''
}

/** A word looked up: the form found and how many units of genitive ending come after it. */
export type LookedUp = { base: string; ending: number }

/**
 * Looks a word up as it is and without a genitive: `hannes`, `Thuy's`, `Jens'`.
 *
 * @returns null where no form is known
 */
export function lookUp(word: string, known: (form: string) => boolean): LookedUp | null {
  if (known(word)) return { base: word, ending: 0 }
  if (word.endsWith("'s") && known(word.slice(0, -2))) return { base: word.slice(0, -2), ending: 2 }
  if (word.endsWith("'") && known(word.slice(0, -1))) return { base: word.slice(0, -1), ending: 1 }
  if (word.length > 2 && word.endsWith('s') && known(word.slice(0, -1)))
    return { base: word.slice(0, -1), ending: 1 }
  return null
}

/** A listed phrase that begins at word `index`: how many words, and the genitive ending of the last. */
export function phraseAt(
  words: readonly TalkWord[],
  index: number,
  known: ReadonlySet<string>,
  longest: number,
): (LookedUp & { words: number }) | null {
  let phrase = ''
  let best: (LookedUp & { words: number }) | null = null
  for (let count = 1; count <= longest; count++) {
    const word = words[index + count - 1]
    if (word === undefined || (count > 1 && word.apart)) break
    phrase = count === 1 ? word.plain : `${phrase} ${word.plain}`
    const found = lookUp(phrase, (form) => known.has(form))
    if (found !== null) best = { ...found, words: count }
  }
  return best
}
