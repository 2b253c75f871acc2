import { numberWord, readNumber } from '../numbers/number-words.ts'
import { reason } from './mention.ts'
import type { Candidate } from './mention.ts'
import { roles } from './name-cues.ts'
import { isName } from './name-shapes.ts'
import { wordAt } from './talk-words.ts'
import type { TalkWord } from './talk-words.ts'

const becomes = /^(?:er|var|bliver|blev|blir|fylder|fyldte|fyldt|runder|rundede)$/
const between =
  /^(?:nu|kun|jo|lige|snart|også|vel|allerede|endnu|bare|cirka|omkring|næsten|vist|altså|blevet|fyldt|øh|ca\.?|i|dag|på|lørdag|jeg|du|han|hun|ikke|da|så)$/
const someone =
  /^(?:jeg|du|han|hun|som|der|ældste|yngste|mellemste|lille|store|mindste|største|anden|søster|søsteren)$/
const after = /^(?:år|års)$/
/** What is counted is no age: «han er to gange om ugen», «hun var fire dage hos mig». */
const counts =
  /^(?:dage?|uger?|måneder|timer?|gange?|minutter|kilo|kg|stk|børn|mand|kroner|procent|meter|kilometer|centimeter|søskende|piger|drenge|etager|om|af|til|ud|mod|slags|forskellige|og_en_halv)$/

/**
 * Finds ages that are said of somebody, "han er sytten", "hun bliver 88 år", "min søn på ti". How long something took is no age.
 *
 * @param isAsked whether somebody asked how old somebody is
 */
export function findAges(words: readonly TalkWord[], isAsked = false): Candidate[] {
  const found: Candidate[] = []
  let before = -9
  for (let index = 0; index < words.length; index++) {
    const spelled = words[index]
    if (spelled !== undefined && isAgeWord(spelled.plain)) {
      found.push(age(spelled, spelled))
      continue
    }
    const number = ageAt(words, index)
    if (number === null) continue
    const last = lastOfAge(words, index + number.words - 1)
    // «De er otte og elleve»: one age after another.
    const isNext = before === index - 1 || (before === index - 2 && wordAt(words, index - 1) === 'og')
    const next =
      words[last + 1]?.apart === false || words[last + 1]?.token.kind === 'word'
        ? wordAt(words, last + 1)
        : ''
    const old =
      after.test(next) ||
      (/^(?:måneder|uger|dage)$/.test(next) && /^(?:gammel|gamle)$/.test(wordAt(words, last + 2)))
    if (!old && isCounting(words, last + 1, next)) continue
    const isAge =
      isNext ||
      isSaidOf(words, index) ||
      isSaidAfter(words, last + 1) ||
      isOfAge(words, index, old) ||
      (isAsked && index < 3) ||
      (old && /^(?:gammel|gamle)$/.test(wordAt(words, last + 2))) ||
      (wordAt(words, index - 1) === 'på' &&
        (roles.test(wordAt(words, index - 2)) ||
          /^(?:kvinde|fyr|fyren|knægt|tøs|gut|ældste|yngste|mellemste|mindste|største)$/.test(
            wordAt(words, index - 2),
          ) ||
          isName(wordAt(words, index - 2))))
    const [first, end] = [words[index], words[old ? last + 1 : last]]
    if (!isAge || first === undefined || end === undefined) continue
    found.push(age(first, end))
    index = old ? last + 1 : last
    before = index
  }
  return found
}

function age(first: TalkWord, last: TalkWord): Candidate {
  return {
    ...{ first: first.at, last: last.at, kind: 'age', ending: 0, sure: true, doubt: 1 },
    because: reason(first.token.text, 'siger, hvor gammel nogen er.', 'says how old somebody is.'),
  }
}

/** «Tolvårig», «den 12-årige» */
function isAgeWord(word: string): boolean {
  const number = /^(.+?)-?årige?s?$/.exec(word)?.[1]
  return number !== undefined && (/^\d{1,3}$/.test(number) || numberWord(number) !== null)
}

/** «To et halvt», «2 og et halvt» */
function lastOfAge(words: readonly TalkWord[], last: number): number {
  const said = (from: number) => `${wordAt(words, from)} ${wordAt(words, from + 1)}`
  if (said(last + 1) === 'et halvt') return last + 2
  return wordAt(words, last + 1) === 'og' && said(last + 2) === 'et halvt' ? last + 3 : last
}

function isCounting(words: readonly TalkWord[], at: number, next: string): boolean {
  // «Den lille er otte måneder gammel»
  if (/^(?:måneder|uger|dage)$/.test(next) && /^(?:gammel|gamle)$/.test(wordAt(words, at + 1))) return false
  if (next !== 'til') return counts.test(next)
  // «Hun bliver seks til sommer»
  return !/^(?:sommer|vinter|foråret|efteråret|jul|nytår|næste|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)$/.test(
    wordAt(words, at + 1),
  )
}

/** «Seksten år er hun» */
function isSaidAfter(words: readonly TalkWord[], next: number): boolean {
  const at = after.test(wordAt(words, next)) ? next + 1 : next
  return (
    /^(?:er|var|bliver|blev)$/.test(wordAt(words, at)) &&
    /^(?:han|hun|jeg|du)$/.test(wordAt(words, at + 1)) &&
    (words[at + 2] === undefined ||
      words[at + 2]?.apart === true ||
      /^(?:nu|jo|kun|vel|snart|vist|bare)$/.test(wordAt(words, at + 2)))
  )
}

/** «I en alder af halvtreds», «med mine 62 år» */
function isOfAge(words: readonly TalkWord[], index: number, isYears: boolean): boolean {
  const [before, second] = [wordAt(words, index - 1), wordAt(words, index - 2)]
  if (before === 'af' && second === 'alder') return true
  return isYears && second === 'med' && /^(?:mine|dine|sine|hans|hendes)$/.test(before)
}

function ageAt(words: readonly TalkWord[], index: number): { words: number } | null {
  const word = words[index]
  if (word === undefined) return null
  if (word.token.kind === 'number')
    return /^\d{1,3}$/.test(word.plain) && Number(word.plain) < 112 ? { words: 1 } : null
  if (numberWord(word.plain) === null || /^(?:en|et|én|ét|nul)$/.test(word.plain)) return null
  const read = readNumber(
    words.slice(index, index + 4).map(({ plain }) => plain),
    0,
  )
  return read !== null && read.value < 112 ? { words: read.words } : null
}

/** Does "han er", "fru Holm er", "så er du" stand before it? */
function isSaidOf(words: readonly TalkWord[], index: number): boolean {
  // «Der var jeg i fire år»
  if (wordAt(words, index - 1) === 'i') return false
  let at = index - 1
  let steps = 0
  while (steps < 3 && between.test(wordAt(words, at)) && words[at + 1]?.apart !== true) {
    at -= 1
    steps += 1
  }
  if (!becomes.test(wordAt(words, at)) || words[at + 1]?.apart === true) return false
  const turnedRound = someone.test(wordAt(words, at + 1)) && at + 1 < index
  const subject = wordAt(words, at - 1)
  // «Siden jeg var tolv» tells of a time.
  const time = /^(?:da|siden|dengang|fra|inden|før|når|indtil)$/.test(wordAt(words, at - 2))
  if (time && /^(?:var|blev|fyldte)$/.test(wordAt(words, at))) return false
  if (/^(?:fylder|fyldte|fyldt|runder|rundede)$/.test(wordAt(words, at))) return true
  const named =
    words[at - 1]?.token.kind === 'word' &&
    (words[at - 1]?.telling === true ||
      roles.test(subject) ||
      isName(subject) ||
      /^(?:børnene|tvillingerne|drengene|pigerne|barnet|de)$/.test(subject))
  return turnedRound || someone.test(subject) || named
}
