import type { ClauseWord } from './clauses.ts'
import { isFinite } from './clauses.ts'
import type { QuestionRule } from './question-reasons.ts'
import {
  degreeWords,
  exclamationWords,
  finiteVerbs,
  questionWords,
  reportingVerbs,
  statementParticles,
  subjectOpeners,
  subjectPronouns,
  subordinators,
} from './words.ts'

/** A question that opens at word `at`; reading goes on at word `next`. */
export type FoundOpening = { at: number; next: number; rule: QuestionRule; narrow: boolean }

const word = (words: readonly ClauseWord[], index: number): string => words[index]?.plain ?? ''
const tellVerbs = /^(?:fortælle|fortæl|beskrive|beskriv|uddybe|uddyb|forklare|forklar)$/

/** "fortæl mig om", "prøv at beskrive", "kan du sige lidt mere": a request to tell is open, however it begins. */
export function requestToTell(words: readonly ClauseWord[], index: number): FoundOpening | null {
  const here = words[index]
  if (here === undefined) return null
  const found = (next: number): FoundOpening => ({ at: index, next, rule: 'request', narrow: false })
  if (here.opens && /^(?:fortæl|beskriv|uddyb|forklar)$/.test(here.plain)) return found(index + 1)
  if (here.opens && here.plain === 'sig' && /^(?:lidt|noget|mere)$/.test(word(words, index + 1)))
    return found(index + 2)
  if (here.opens && here.plain === 'prøv') {
    const told = reach(words, index + 1, 5, tellVerbs)
    if (told !== null || reach(words, index + 1, 5, /^(?:sige|sætte)$/) !== null)
      return found((told ?? index + 1) + 1)
  }
  const asks = /^(?:kan|ka|ka'|vil|kunne|ku|ku'|ville|gider|har|må|tør|prøver)$/.test(here.plain)
  if (asks && /^(?:du|i|de)$/.test(word(words, index + 1)) && startsHere(words, index)) {
    const told = reach(words, index + 2, 8, /^(?:fortælle|beskrive|uddybe|forklare)$/)
    // "har du lyst til at fortælle" asks for the telling; "har du tænkt på at fortælle det" asks about it.
    const about =
      told !== null && word(words, told - 1) === 'at' && !/^(?:til|lov|prøve)$/.test(word(words, told - 2))
    if (told !== null && !about) return found(told + 1)
    const says = reach(words, index + 2, 7, /^sige$/)
    if (says !== null && /^(?:lidt|noget|mere|nogle)$/.test(word(words, says + 1))) return found(says + 1)
    const puts = reach(words, index + 2, 7, /^sætte$/)
    if (puts !== null && reach(words, puts + 1, 4, /^ord$/) !== null) return found(puts + 1)
  }
  return null
}

function reach(words: readonly ClauseWord[], from: number, within: number, wanted: RegExp): number | null {
  for (let index = from; index < Math.min(words.length, from + within); index++) {
    if (wanted.test(word(words, index))) return index
  }
  return null
}

/** "jeg vil gerne høre hvad du tænker", "gad vide om du kan": asks by saying what one would like to know. */
export function indirectQuestion(words: readonly ClauseWord[], index: number): FoundOpening | null {
  const here = word(words, index)
  const asksWord = questionWords.has(here)
  if (!asksWord && here !== 'om') return null
  const before = words
    .slice(Math.max(0, index - 9), index)
    .map((item) => item.plain)
    .join(' ')
  const wish =
    /(?:jeg|vi) (?:vil|ville|kunne|kan|skal) (?:\S+ ){0,3}(?:gerne|godt) (?:\S+ ){0,4}(?:høre|vide|forstå)(?: lidt| mere| noget| om| lige){0,3}$/.test(
      before,
    ) ||
    /(?:nysgerrig (?:på|efter)|(?:jeg|vi) (?:tænker|undrer mig) (?:lidt )?(?:på|over)|gad (?:\S+ )?(?:vide|høre))$/.test(
      before,
    )
  if (!wish) return null
  const rule: QuestionRule = asksWord ? 'indirectOpen' : 'indirectClosed'
  return { at: index, next: index + 1, rule, narrow: asksWord && narrowPhrase(words, index) }
}

/** A question word with its verb right after; embedded ones have the subject there instead. */
export function hvQuestion(words: readonly ClauseWord[], index: number, asks: boolean): FoundOpening | null {
  const here = words[index]
  if (here === undefined || !questionWords.has(here.plain)) return null
  const next = word(words, index + 1)
  const found = (rule: QuestionRule, after: number): FoundOpening => ({
    at: index,
    next: after,
    rule,
    narrow: narrowPhrase(words, index),
  })
  const free = here.opens || !embeds(word(words, index - 1))

  if (here.plain.startsWith('hva') && next === 'med' && free) return found('whatAbout', index + 2)
  if (here.plain.startsWith('hva') && next === 'så' && free) return found('whatAbout', index + 2)
  if (next === '' || (asks && words.length - index <= 3 && here.opens && !isFinite(words, index + 1))) {
    const lone = here.opens && (asks || (words.length - index === 1 && wholeTurn(words, index)))
    return lone && !(here.plain === 'hva' && index > 0) ? found('hvAlone', words.length) : null
  }
  if (
    /^(?:hvorfor|hvordan)$/.test(here.plain) &&
    /^(?:det|ikke|dog|så)$/.test(next) &&
    words.length - index <= 3
  ) {
    return here.opens ? found('hvAlone', words.length) : null
  }

  const verb = verbAfterPhrase(words, index)
  if (verb === null) return asks && here.opens && index < 3 ? found('hvAlone', index + 1) : null
  if (isExclamation(words, index, verb, asks) || isFiller(words, index, asks)) return null
  return found('hv', verb + 2)
}

/** Words just before a question word that make it part of a larger clause, even with the verb after it. */
function embeds(before: string): boolean {
  return /^(?:ved|vidste|alt|dengang|der|det|dem|sted|steder|dag|end|ligegyldigt|uanset|enten|lige)$/.test(
    before,
  )
}

function wholeTurn(words: readonly ClauseWord[], index: number): boolean {
  return words.slice(0, index).every((item) => item.opens)
}

/** Where the finite verb stands right after the question phrase ("hvor mange timer tror …"), or null. */
function verbAfterPhrase(words: readonly ClauseWord[], index: number): number | null {
  const head = word(words, index)
  let at = index + 1
  const skippable = /^(?:så|nu|egentlig|ellers|da|mon|så'n|mere|helst|præcis|øh|øhm)$/
  while (at < index + 3 && skippable.test(word(words, at)) && !isFinite(words, at)) at += 1
  if (isFinite(words, at)) return at
  const subjectAsks = /^(?:hvad|hva|hva'|hvem)$/.test(head)
  if (subjectAsks && words[index]?.opens === true && /^[a-zæøå]{3,}er$/.test(word(words, at))) return at
  const long =
    /^hvilke[nt]?$/.test(head) ||
    (head === 'hvor' && degreeWords.has(word(words, index + 1))) ||
    (/^hva/.test(head) && /^(?:for|slags|type)$/.test(word(words, index + 1)))
  if (!long) return null
  for (let verb = index + 1; verb <= index + 6; verb++) {
    if (subjectPronouns.has(word(words, verb)) && !/^(?:nogle|nogen|der)$/.test(word(words, verb)))
      return null
    if (isFinite(words, verb)) return verb
  }
  return null
}

/** "hvor er det dejligt" admires; "hvor er det henne" asks. */
function isExclamation(words: readonly ClauseWord[], index: number, verb: number, asks: boolean): boolean {
  if (asks || word(words, index) !== 'hvor' || verb !== index + 1) return false
  return (
    reach(words, verb + 1, 4, /^./) !== null &&
    words.slice(verb + 2, verb + 5).some((w) => exclamationWords.has(w.plain))
  )
}

/** "hvad hedder det", "hvad ved jeg" and "hvem ved" fill a pause; they do not ask. */
function isFiller(words: readonly ClauseWord[], index: number, asks: boolean): boolean {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((step) => word(words, index + step))
  if (second === 'ved' && (third === 'jeg' || (first === 'hvem' && third === ''))) return true
  if (second === 'hedder' && third === 'det' && !(asks && fourth === '')) {
    return (
      index > 0 &&
      (fourth === '' || subjectPronouns.has(fourth ?? '') || words[index + 3]?.afterBoundary === true)
    )
  }
  return false
}

/** "hvornår", "hvor mange", "hvilken dag": one fact is answer enough. */
function narrowPhrase(words: readonly ClauseWord[], index: number): boolean {
  const head = word(words, index)
  const next = word(words, index + 1)
  if (/^(?:hvornår|hvem|hvilken|hvilket)$/.test(head)) return true
  if (head === 'hvor') return degreeWords.has(next) || /^(?:bor|er|ligger|boede)$/.test(next)
  return head === 'hvad' && /^(?:hedder|hed|koster)$/.test(next)
}

/** May a clause with the verb first begin here? */
function startsHere(words: readonly ClauseWord[], index: number): boolean {
  return words[index]?.opens === true
}

/** A verb with the subject after it, where nothing stands before the verb: "har du", "arbejder din mand". */
export function verbFirst(
  words: readonly ClauseWord[],
  index: number,
  context: { asks: boolean; inQuestion: boolean },
): FoundOpening | null {
  const here = words[index]
  if (here === undefined || !isFinite(words, index)) return null
  const found: FoundOpening = { at: index, next: index + 2, rule: 'closed', narrow: false }
  const next = word(words, index + 1)
  const afterNext = word(words, index + 2)
  const before = word(words, index - 1)
  const toYou = next === 'du' || next === 'i'

  if (before === 'eller' && subjectPronouns.has(next) && context.inQuestion) return found
  if (!here.opens) {
    const breaksIn =
      context.inQuestion && toYou && index > 2 && canEndClause(before) && finiteVerbs.has(here.plain)
    return breaksIn ? found : null
  }
  if (subordinators.has(words[0]?.plain ?? '') && index > 0 && !context.asks) return null
  if (statementParticles.has(afterNext) && !context.asks) return null
  if (isCondition(words, index, context.asks)) return null
  if (reportingVerbs.has(here.plain) && !toYou && index > 0 && !context.asks) return null
  if (next === 'jeg' && !context.asks) return firstPersonAsks(words, index) ? found : null
  if (next === 'vi' && !context.asks && /^(?:må|ses|snakkes|tales)$/.test(here.plain)) return null
  if (subjectPronouns.has(next) && next !== 'ham') {
    return next === 'der' && /^(?:er|var)$/.test(here.plain) && afterNext === '' ? null : found
  }
  if (context.asks && index + 1 < words.length) return found
  const nounSubject =
    subjectOpeners.has(next) ||
    (/^[a-zæøå]{3,}(?:en|et|erne)$/.test(next) && !/^(?:meget|noget|været|altid)$/.test(next))
  return nounSubject && words.length - index >= 4 && index < 4 ? found : null
}

/** Words after which a clause can be over, so that a verb and "du" begin a new one. */
function canEndClause(before: string): boolean {
  return !/^(?:så|nu|der|her|det|den|de|at|som|og|men|ikke|måske|jo|du|i|jeg|vi|han|hun|man|hvad|hvor|når|hvis|altid|aldrig|også|derfor|en|et|sådan|ofte|tit|eller)$/.test(
    before,
  )
}

/** "har du tid, så kan vi …" is a condition, not a question. */
function isCondition(words: readonly ClauseWord[], index: number, asks: boolean): boolean {
  if (asks) return false
  for (let at = index + 2; at < Math.min(words.length - 1, index + 30); at++) {
    if (word(words, at) === 'så' && isFinite(words, at + 1)) return true
  }
  return false
}

/** "må jeg spørge" asks; "har jeg prøvet", "ved jeg ikke" leave out a first word and tell. */
function firstPersonAsks(words: readonly ClauseWord[], index: number): boolean {
  const verb = word(words, index)
  const after = word(words, index + 2)
  if (verb === 'må') return after !== ''
  const may = /^(?:skal|ska|ska'|kan|ka|ka'|får|mister|bliver|kunne|ku|ku'|kommer|burde|skulle)$/.test(verb)
  return (
    may &&
    words.length - index >= 4 &&
    !/^(?:ikke|gerne|godt|nok|jo|også|bare|aldrig|ik|ikk|ikk'|jo|sgu)$/.test(after)
  )
}
