import { finiteVerbs } from '../talk/words.ts'
import { isBareBefore } from './before-names.ts'
import { ambiguousNames, familyNames, givenNames, grammar, isCommon } from './lexicon.ts'
import { shapedSurname, unknownForm, type KnownNames } from './name-shapes.ts'
import { isSomebodyAfterModal } from './ordinary-use.ts'
import { isStandIn } from './stand-in-words.ts'
import { isBareThing } from './bare-things.ts'
import { lookUp, wordAt } from './talk-words.ts'
import type { TalkWord } from './talk-words.ts'

const particles = /^(?:van|von|de|da|del|di|al|el|abu|bin|ibn|ben|mc|af|le|la|dos|der|den)$/
const noSurname =
  /^(?:dag|april|maj|juni|juli|august|tage|can|an|hans|per|for|frank|tom|rosa|høj|gamle|glad|lille|sort|hvid|grøn|vild|stille|let|skat|vest|øst|syd|nord|gul|kold|sommer|vinter|vide|have|hjem|gade)$/

/** Takes in further names and surnames that follow at once. */
export function extend(words: readonly TalkWord[], index: number, ending: number, names: KnownNames) {
  let to = index
  let lastEnding = ending
  while (to - index < 5 && lastEnding === 0) {
    const next = words[to + 1]
    if (next === undefined || next.apart || next.token.kind !== 'word' || isStandIn(next.token.text)) break
    const afterNext = words[to + 2]
    const known = (form: string) =>
      givenNames.has(form) ||
      familyNames.has(form) ||
      shapedSurname(form) ||
      (names.known.has(form) && !isCommon(form))
    const name = lookUp(next.plain, known)
    const telling = next.token.capital && words[index]?.token.capital === true && !grammar.has(next.plain)
    const ambiguous = lookUp(next.plain, (form) => ambiguousNames.has(form))
    const surname =
      ambiguous !== null &&
      (telling ||
        (!words[index]?.token.capital &&
          !noSurname.test(ambiguous.base) &&
          !(isCommon(ambiguous.base) && /^(?:som|nok|tid|vej|med)$/.test(afterNext?.plain ?? ''))))
    // «Bo B»: only the letter of a surname.
    const isLetter =
      names.isSmall && /^[b-df-hj-np-tvwxz]$/.test(next.plain) && afterNext?.token.kind !== 'number'
    if (isLetter) {
      to += 1
      break
    }
    const unknown = names.isSmall && name === null && ambiguous === null ? unknownForm(next) : null
    // «Camilla rytter har»: a rare thing without an article after a name is a surname.
    const isThing =
      names.isSmall &&
      unknown === null &&
      to === index &&
      !isSomebodyAfterModal(words, index) &&
      (isBareThing(words, to + 1) || (isNamed(words, index) && isSurnameSaid(words, to + 1)))
    if (isThing) {
      to += 1
      break
    }
    if (name !== null || surname || telling || unknown !== null) {
      to += 1
      lastEnding = name?.ending ?? (surname ? (ambiguous?.ending ?? 0) : (unknown?.ending ?? 0))
    } else if (
      particles.test(next.plain) &&
      afterNext?.apart === false &&
      lookUp(afterNext.plain, known) !== null &&
      !/^(?:der|den|de|af|da)$/.test(next.plain)
    ) {
      to += 2
      lastEnding = lookUp(afterNext.plain, known)?.ending ?? 0
    } else break
  }
  return { to, ending: lastEnding }
}

/** «Hun hedder», «det er», «jeg taler med» before a name. */
const isNamed = (words: readonly TalkWord[], index: number) =>
  /^(?:hedder|hed|navn|navnet|kaldes)$/.test(wordAt(words, index - 1))

/** Any word but one of grammar, after which the clause goes on or ends. */
function isSurnameSaid(words: readonly TalkWord[], index: number): boolean {
  const [word, after] = [words[index], words[index + 1]]
  if (word === undefined || word.plain.length < 3 || grammar.has(word.plain) || finiteVerbs.has(word.plain))
    return false
  return after === undefined || after.apart || grammar.has(after.plain) || finiteVerbs.has(after.plain)
}

const nicknamed = /^(?:lille|store|tykke)$/
const determined =
  /^(?:den|det|de|en|et|min|din|sin|mit|mine|dine|sine|hans|hendes|vores|jeres|deres|meget|så|for)$/

/** "Al jabiri", "lille Bo", "farmor Else": what stands before a name and belongs to it. */
export function belongsBefore(words: readonly TalkWord[], index: number, isSmall: boolean): boolean {
  const before = words[index - 1]
  if (before === undefined || words[index]?.apart === true) return false
  if (/^(?:al|el|abu|van|von|bin|ibn|mc|del|dos|thi)$/.test(before.plain)) return true
  if (isBareBefore(before.plain, before.apart ? '' : wordAt(words, index - 2), wordAt(words, index - 3)))
    return true
  if (!nicknamed.test(before.plain) || determined.test(wordAt(words, index - 2))) return false
  return before.token.capital || isSmall
}

/** "Ah- Ahmed": a broken-off start of the name goes with it. */
export function brokenOff(words: readonly TalkWord[], index: number, name: string): boolean {
  const word = words[index]
  return word?.token.cutOff === true && word.plain.length > 1 && name.startsWith(word.plain)
}

/** "H p hansen": the letter of a first name. */
export function isInitial(words: readonly TalkWord[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]]
  return (
    word?.token.kind === 'word' &&
    next?.apart === false &&
    /^[a-hj-zæø]$/.test(word.plain) &&
    !/^(?:opgang|dør|blok|punkt|klasse|og)$/.test(wordAt(words, index - 1))
  )
}
