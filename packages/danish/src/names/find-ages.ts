import { numberWord, readNumber } from '../numbers/number-words.ts'
import { reason } from './mention.ts'
import type { Candidate } from './mention.ts'
import { roles } from './name-cues.ts'
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
  /^(?:dage?|uger?|måneder|timer?|gange?|minutter|kilo|kg|stk|børn|mand|kroner|procent|meter|centimeter|søskende|piger|drenge|etager|om|af|til|ud|mod|slags|forskellige|og_en_halv)$/

/**
 * Finds ages that are said of somebody, "han er sytten", "hun bliver 88 år", "min søn på ti". How long something took is no age.
 *
 * @param isAsked whether somebody asked how old somebody is
 */
export function findAges(words: readonly TalkWord[], isAsked = false): Candidate[] {
  const found: Candidate[] = []
  for (let index = 0; index < words.length; index++) {
    const number = ageAt(words, index)
    if (number === null) continue
    const last = index + number.words - 1
    const next =
      words[last + 1]?.apart === false || words[last + 1]?.token.kind === 'word'
        ? wordAt(words, last + 1)
        : ''
    const old = after.test(next)
    if (!old && counts.test(next)) continue
    const isAge =
      isSaidOf(words, index) ||
      (isAsked && index < 3) ||
      (old && /^(?:gammel|gamle)$/.test(wordAt(words, last + 2))) ||
      (wordAt(words, index - 1) === 'på' &&
        (roles.test(wordAt(words, index - 2)) ||
          /^(?:kvinde|fyr|fyren|knægt|tøs|gut)$/.test(wordAt(words, index - 2))))
    const [first, end] = [words[index], words[old ? last + 1 : last]]
    if (!isAge || first === undefined || end === undefined) continue
    found.push({
      ...{ first: first.at, last: end.at, kind: 'age', ending: 0, sure: true, doubt: 1 },
      because: reason(first.token.text, 'siger, hvor gammel nogen er.', 'says how old somebody is.'),
    })
    index = last
  }
  return found
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
    words[at - 1]?.token.kind === 'word' && (words[at - 1]?.telling === true || roles.test(subject))
  return turnedRound || someone.test(subject) || named
}
