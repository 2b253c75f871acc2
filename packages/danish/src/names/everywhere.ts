import { isToDwell } from './bare-names.ts'
import { noPart } from './before-names.ts'
import { isCommon, places, wordPlaces, ambiguousNames } from './lexicon.ts'
import { reason } from './mention.ts'
import type { Candidate, Doubt, MentionKind } from './mention.ts'
import { ordinaryUse } from './ordinary-use.ts'
import { isStandIn } from './stand-in-words.ts'
import { marksOf } from './stand-ins.ts'
import type { Remembered } from './stand-ins.ts'
import { lookUp, phraseAt } from './talk-words.ts'
import type { TalkWord } from './talk-words.ts'

/** A name that was found somewhere in a conversation. */
export type FoundName = { kind: MentionKind; doubt: Doubt }

const kinds: ReadonlySet<string> = new Set(['person', 'place', 'workplace'])
const longest = 5

/** Names that were found, by their words in small letters, to be looked for everywhere else. */
export class NamesFound {
  readonly #names = new Map<string, FoundName>()
  readonly #phrases = new Set<string>()

  /** Takes note of a mention; the parts of a person's name are names as well. */
  add({ kind, doubt = 0 }: Pick<Candidate, 'kind' | 'doubt'>, words: readonly string[]): void {
    if (!kinds.has(kind)) return
    const parts =
      kind === 'person'
        ? words.filter((word, index) => word.length > 2 && !(noPart.test(word) && index + 1 < words.length))
        : []
    for (const phrase of [words.join(' '), ...parts]) {
      const before = this.#names.get(phrase)
      if (before === undefined || doubt < before.doubt) this.#names.set(phrase, { kind, doubt })
      this.#phrases.add(phrase)
    }
  }

  /**
   * Where these names stand and were not found: at the start of a sentence, in the genitive, in small letters. One that is an ordinary
   * word too counts only with a capital, and with doubt.
   *
   * @param isSmall whether all of the talk is in small letters: then it counts, with most doubt, where a name could stand
   */
  in(words: readonly TalkWord[], isTaken: (at: number) => boolean, isSmall = false): Candidate[] {
    const found: Candidate[] = []
    for (let index = 0; index < words.length; index++) {
      const phrase = phraseAt(words, index, this.#phrases, longest)
      const name = phrase && this.#names.get(phrase.base)
      const first = words[index]
      const last = words[index + (phrase?.words ?? 1) - 1]
      if (!phrase || !name || !first || !last) continue
      const isOrdinary = phrase.words === 1 && isOrdinaryWord(phrase.base)
      if (
        isOrdinary &&
        !first.token.capital &&
        !(isSmall && name.kind === 'person' && couldBeIt(words, index, phrase.base, name))
      )
        continue
      if (
        words.slice(index, index + phrase.words).some(({ at, token }) => isTaken(at) || isStandIn(token.text))
      )
        continue
      found.push({
        ...{ first: first.at, last: last.at, kind: name.kind, ending: phrase.ending, sure: !isOrdinary },
        doubt: isOrdinary ? (first.token.capital ? max(name.doubt, 1) : 2) : name.doubt,
        because: reason(
          phrase.base,
          'er brugt som navn et andet sted i samtalen.',
          'is used as a name elsewhere in the conversation.',
        ),
      })
      index += phrase.words - 1
    }
    return found
  }
}

const max = (a: Doubt, b: Doubt): Doubt => (a > b ? a : b)

/** «Der var storm», «et langt liv»: before a word stands what is not said before a name. */
const beforeWord =
  /^(?:er|var|bliver|blev|været|noget|nogen|ingen|lidt|meget|mere|jo|også|en|et|den|det|de|mit|dit|sit|mine|dine|sine|hele|i|af|kan|skal|vil|må|kunne|skulle|at|ikke|lang|langt|godt|god|gode|nyt|ny|helt|så|sådan|stor|stort|rigtig|over|på|under)$/

/** Of somebody who is named for certain every such word is looked at, but for the verb «bo», which is everywhere. */
function couldBeIt(words: readonly TalkWord[], index: number, base: string, name: FoundName): boolean {
  if (base === 'bo') return !isToDwell(words, index)
  return name.doubt < 2 || (!ordinaryUse(words, index) && !beforeWord.test(words[index - 1]?.plain ?? ''))
}

/** Whether a word in small letters is an ordinary one as well as a name: «bo», «skov», «vejen». */
export function isOrdinaryWord(word: string): boolean {
  return isCommon(word) || ambiguousNames.has(word) || (wordPlaces.has(word) && !places.has(word))
}

/** Words that have the mark of a name that was taken out before. Marks are short, so ordinary words are left in peace,
 * unless it was one of them that somebody took out. */
export function rememberedIn(
  words: readonly TalkWord[],
  isTaken: (at: number) => boolean,
  remembered: readonly Remembered[],
  fingerprint: (mark: string) => string,
): Candidate[] {
  const known = remembered.map(({ kind, marks }) => ({ kind, marks: new Set(marks) }))
  return words.flatMap(({ at, plain, token }): Candidate[] => {
    if (isTaken(at) || token.kind !== 'word' || plain.length < 3 || isStandIn(token.text)) return []
    let kind: string | undefined
    const looked = lookUp(plain, (form) => {
      const isOrdinary = isOrdinaryWord(form)
      kind = known.find(
        ({ kind, marks }) =>
          (!isOrdinary || kind === 'other') &&
          marksOf(kind, form).some((mark) => marks.has(fingerprint(mark))),
      )?.kind
      return kind !== undefined
    })
    if (!looked || kind === undefined) return []
    return [
      {
        ...{ first: at, last: at, kind: kind as MentionKind, ending: looked.ending, sure: false, doubt: 1 },
        because: reason(
          looked.base,
          'ligner et ord, du har taget ud før.',
          'is like a word that you have taken out before.',
        ),
      },
    ]
  })
}
