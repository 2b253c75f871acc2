import type { ClauseWord } from './clauses.ts'
import { finiteVerbs, subjectPronouns } from './words.ts'

const plainAt = (words: readonly ClauseWord[], index: number): string => words[index]?.plain ?? ''
const no = /^(?:ikke|ikk|ikk'|ik|ik'|it|itj)$/

/** Tags of several words, longest first; each is matched against the end of the sentence. */
const longTags = [
  'er det ikke rigtigt',
  'er det ikke sådan',
  'er det ikke det',
  'er det rigtigt',
  'er det ikke',
  'er det sådan',
  'ikke også',
  "ikk' også",
  'ikk også',
  'ik også',
  'ikke sandt',
  'ikke rigtigt',
  'ikke det',
  'eller hvad',
  'eller hva',
  "eller hva'",
  'har jeg ret',
].map((tag) => tag.split(' '))

/**
 * Where a tag begins that turns a statement into a question, or null.
 *
 * A final "ikke" is a tag after a question mark or a comma; without them it is often plain negation ("det gør jeg
 * ikke"), so it must then stand where negation could not.
 */
export function tagAt(
  words: readonly ClauseWord[],
  turn: { asks: boolean; lastInTurn: boolean },
): { from: number } | null {
  if (words.length < 2 || !(turn.asks || turn.lastInTurn)) return null
  const last = words.length - 1
  for (const tag of longTags) {
    const from = words.length - tag.length
    if (from > 0 && tag.every((part, n) => plainAt(words, from + n) === part)) return { from }
  }
  const word = words[last]
  if (word === undefined) return null
  if (no.test(word.plain)) {
    if (word.afterBoundary || (turn.asks && !negates(words, last))) return { from: last }
    return !negates(words, last) && words.length >= 4 ? { from: last } : null
  }
  if (/^(?:vel|hva|hva'|hvad)$/.test(word.plain)) {
    const isTag =
      word.afterBoundary ||
      (word.plain === 'vel' ? !/^(?:det|ikke)$/.test(plainAt(words, last - 1)) || turn.asks : turn.asks)
    return isTag ? { from: last } : null
  }
  if (word.plain === 'eller') return { from: last }
  return null
}

/** Does "ikke" at this place negate its own clause: right after verb and subject, or after an object pronoun? */
function negates(words: readonly ClauseWord[], at: number): boolean {
  const before = plainAt(words, at - 1)
  if (
    finiteVerbs.has(before) ||
    subjectPronouns.has(before) ||
    /^(?:mig|dig|sig|os|jer|dem|den|det|godt|nok|jo|da|heller|så|selv|sgu|hende|ham)$/.test(before)
  ) {
    return true
  }
  return false
}

/** "eller noget", "eller sådan" and the like set out no choice. */
const notAChoice =
  /^(?:noget|nogen|sådan|hvad|hva|andet|andre|lignende|ej|ikke|så|et|en|der|hvordan|mindre|flere|mere|også)$/

/** Tells whether "eller" sets out answers to choose between. */
export function hasChoice(words: readonly ClauseWord[]): boolean {
  return words.some(({ plain }, index) => {
    if (plain !== 'eller' || index === 0) return false
    const next = plainAt(words, index + 1)
    if (next === '') return false
    const approximate = /^(?:et|en)$/.test(next) && /^(?:anden|andet)$/.test(plainAt(words, index + 2))
    if (/^(?:et|en|der|ikke)$/.test(next)) return !approximate && words.length - index > 2 && next !== 'ikke'
    return !notAChoice.test(next)
  })
}

/**
 * "så du har stadig ondt": the worker says the citizen's point again for confirming.
 *
 * @see Heritage, J. & Watson, D. R. (1979). Formulations as conversational objects.
 */
export function formulation(words: readonly ClauseWord[]): boolean {
  const said = words
    .slice(0, 6)
    .map((item) => item.plain)
    .filter((plain) => !/^(?:ja|okay|ok|nå|mm|øh|jamen|og|altså)$/.test(plain))
    .join(' ')
  return /^så (?:du|i|det|hun|han) (?:er|har|var|havde|bor|føler|synes|oplever|mener|tænker|kunne|vil|ville|arbejder) (?!bare|lige)/.test(
    said,
  )
}
