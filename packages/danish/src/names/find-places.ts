import { countryNames, places, wordPlaces } from './lexicon.ts'
import { reason } from './mention.ts'
import type { Candidate } from './mention.ts'
import { lookUp, phraseAt, wordAt } from './talk-words.ts'
import type { LookedUp, TalkWord } from './talk-words.ts'

const where = /^(?:i|på|fra|til|ved|omkring|nær|mod|udenfor|over)$/

/** Finds listed towns, islands, quarters, estates and countries; ambiguous ones only in a place's company. */
export function findPlaces(words: readonly TalkWord[]): Candidate[] {
  const found: Candidate[] = []
  let index = 0
  while (index < words.length) {
    const listed = phraseAt(words, index, places, 4)
    const country = phraseAt(words, index, countryNames, 3)
    const phrase = listed ?? country
    const first = words[index]
    if (first === undefined) break
    if (
      phrase !== null &&
      !isWordHere(words, index, phrase) &&
      !(listed === null && country !== null && phrase.base === 'danmark')
    ) {
      const last = words[index + phrase.words - 1] ?? first
      const abroad = listed === null
      found.push({
        first: first.at,
        last: last.at,
        kind: 'place',
        because: abroad
          ? reason(
              phrase.base,
              'et land; kan pege på én, hvor få kommer fra.',
              'a country; it can point to someone where few come from.',
            )
          : reason(phrase.base, 'står på listen over steder.', 'is on the list of places.'),
        ending: phrase.ending,
        sure: true,
      })
      index += phrase.words
      continue
    }
    const word = lookUp(first.plain, (form) => wordPlaces.has(form))
    if (word !== null && placed(words, index, word.ending > 0)) {
      found.push({
        first: first.at,
        last: first.at,
        kind: 'place',
        because: reason(
          first.plain,
          'et sted, der også er et almindeligt ord.',
          'a place that is also an ordinary word.',
        ),
        ending: word.ending,
        // «På Mors» is no mother's.
        ...{ sure: first.telling && word.ending === 0 && where.test(wordAt(words, index - 1)), doubt: 1 },
      })
    }
    index += 1
  }
  return found
}

const alsoWords =
  /^(?:skibet|hue|galten|hammel|løkken|hampen|bording|hundige|sejs|stige|strib|sunds|tårs|tørring|vils|split|tanger|van|nis|rom|fez|medina|porto|manila|rabat|bursa)$/

/** «Hue» on a head, and not in Vietnam: a town whose name is a word as well is one with a capital, or after «i». */
function isWordHere(
  words: readonly TalkWord[],
  index: number,
  phrase: LookedUp & { words: number },
): boolean {
  const word = words[index]
  if (word === undefined || word.telling || phrase.words > 1) return false
  return alsoWords.test(phrase.base) && (word.apart || !where.test(wordAt(words, index - 1)))
}

/** Does an ambiguous word stand as a place does: with a capital, or after "i", "fra", "til" and not before a noun? */
function placed(words: readonly TalkWord[], index: number, genitive: boolean): boolean {
  const word = words[index]
  if (word === undefined) return false
  if (word.telling) return true
  if (genitive || !where.test(wordAt(words, index - 1)) || word.apart) return false
  const next = words[index + 1]
  const ends = next === undefined || next.apart
  const follows =
    /^(?:og|hvor|fordi|så|men|da|i|for|med|til|nu|der|siden|kommune|by|station|igen|når|at|bor|er|har|kan|ligger|om|hos|hver|lige|ligesom|altså|oprindelig|oprindeligt|selv|ikke|vist|bare|ude|ovre|fra|kender|var|havde|går|kommer)$/
  const fixed =
    /^(?:på (?:vejen|give|them|skive)|i (?:vejen|skive|mørke|sal|ringe)|til (?:give|ringe|vejen|sand)|over (?:vejen|hals|sand)|ved (?:vejen|sand)|til rise|i ask|i gang|til fur)$/
  if (
    fixed.test(`${wordAt(words, index - 1)} ${word.plain}`) &&
    !/^(?:kommune|station)$/.test(next?.plain ?? '')
  ) {
    // «Ungdomsskolen i skive»
    if (
      /^(?:stilling|stillingen|job|jobbet|arbejde|praktik|praktikplads|plads|lejlighed|værelse|hus|møde|kursus)$|.{3}(?:skolen|centret|centeret|huset|klubben|kirken|hallen|fabrikken|sygehuset|afdelingen|banken|foreningen)$/.test(
        wordAt(words, index - 2),
      )
    )
      return true
    return /^(?:bor|boede|født|kommer|kom|flyttede|arbejder|opvokset|vokset)$/.test(wordAt(words, index - 2))
  }
  return ends || follows.test(next.plain)
}
