import { isCommon, places, wordPlaces, ambiguousNames } from './lexicon.ts'
import { reason } from './mention.ts'
import type { Candidate, Doubt, MentionKind } from './mention.ts'
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
    const parts = kind === 'person' ? words.filter((word) => word.length > 2) : []
    for (const phrase of [words.join(' '), ...parts]) {
      const before = this.#names.get(phrase)
      if (before === undefined || doubt < before.doubt) this.#names.set(phrase, { kind, doubt })
      this.#phrases.add(phrase)
    }
  }

  /**
   * Where these names stand and were not found: at the start of a sentence, in the genitive, in small letters. One that is an ordinary
   * word too counts only with a capital, and with doubt.
   */
  in(words: readonly TalkWord[], isTaken: (at: number) => boolean): Candidate[] {
    const found: Candidate[] = []
    for (let index = 0; index < words.length; index++) {
      const phrase = phraseAt(words, index, this.#phrases, longest)
      const name = phrase && this.#names.get(phrase.base)
      const first = words[index]
      const last = words[index + (phrase?.words ?? 1) - 1]
      if (!phrase || !name || !first || !last) continue
      const isOrdinary = phrase.words === 1 && isOrdinaryWord(phrase.base)
      if (isOrdinary && !first.token.capital) continue
      if (
        words.slice(index, index + phrase.words).some(({ at, token }) => isTaken(at) || isStandIn(token.text))
      )
        continue
      found.push({
        ...{ first: first.at, last: last.at, kind: name.kind, ending: phrase.ending, sure: !isOrdinary },
        doubt: isOrdinary && name.doubt === 0 ? 1 : name.doubt,
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
