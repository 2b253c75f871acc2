import { numberWord } from '../numbers/number-words.ts'
import { finiteVerbs } from '../talk/words.ts'
import { bareName, isWordFirst } from './bare-names.ts'
import { title } from './before-names.ts'
import { isNameAndWord } from './dictionary.ts'
import { ambiguousNames, familyNames, givenNames, grammar, isCommon } from './lexicon.ts'
import { reason } from './mention.ts'
import type { Candidate } from './mention.ts'
import { couldBeName, cueFor, roles } from './name-cues.ts'
import type { Cue } from './name-cues.ts'
import { isName, shapedSurname, unknownForm, type KnownNames } from './name-shapes.ts'
import { anybodys, mood, never, sounds } from './no-names.ts'
import { isStandIn } from './stand-in-words.ts'
import { isHouse } from './workplace-nouns.ts'
import { isVerbOrThing, ordinaryUse, subjects } from './ordinary-use.ts'
import { lookUp, wordAt } from './talk-words.ts'
import type { TalkWord } from './talk-words.ts'
import { belongsBefore, brokenOff, extend, isInitial } from './whole-name.ts'

const doubts = { sure: 0, cue: 1, capital: 2 } as const

type Judged = { how: 'sure' | 'cue' | 'capital'; ending: number; because: string } | null

/** Finds people's names: by list, by shape, by the words around them, by a capital inside a sentence. */
export function findPeople(words: readonly TalkWord[], names: KnownNames): Candidate[] {
  const found: Candidate[] = []
  let index = 0
  while (index < words.length) {
    const judged = judge(words, index, names)
    if (judged === null) {
      index += 1
      continue
    }
    const { to, ending } = extend(words, index, judged.ending, names)
    let from = index
    while (from > 0 && words[from]?.apart === false && brokenOff(words, from - 1, words[index]?.plain ?? ''))
      from -= 1
    if (words[index - 1]?.token.cutOff === true && brokenOff(words, index - 1, words[index]?.plain ?? ''))
      from = index - 1
    while (from > 0 && words[from]?.apart === false && title.test(wordAt(words, from - 1))) from -= 1
    while (isInitial(words, from - 1)) from -= 1
    if (belongsBefore(words, from, names.isSmall)) from -= 1
    const first = words[from]
    const last = words[to]
    if (first === undefined || last === undefined) break
    const written = words
      .slice(from, to + 1)
      .map((word) => word.token.text)
      .join(' ')
    const because = reasons[judged.because] ?? reasons.list
    found.push({
      first: first.at,
      last: last.at,
      kind: 'person',
      because: reason(written, because?.da ?? '', because?.en ?? ''),
      ending,
      sure: judged.how !== 'capital',
      doubt: doubts[judged.how],
    })
    index = to + 1
  }
  return found
}

const reasons: Record<string, { da: string; en: string }> = {
  known: { da: 'et navn, du selv har skrevet.', en: 'a name that you gave.' },
  list: { da: 'står på listen over navne.', en: 'is on the list of names.' },
  shape: { da: 'er dannet som et efternavn.', en: 'is shaped like a surname.' },
  cue: { da: 'står, hvor et navn plejer at stå.', en: 'stands where a name usually stands.' },
  seen: {
    da: 'er brugt som navn et andet sted i samtalen.',
    en: 'is used as a name elsewhere in the conversation.',
  },
  name: { da: 'står i ordbogen kun med stort.', en: 'stands in the dictionary with a capital only.' },
  unknown: { da: 'står ikke i ordbogen.', en: 'is not in the dictionary.' },
  capital: { da: 'stort begyndelsesbogstav inde i en sætning.', en: 'a capital letter inside a sentence.' },
}

const couldBeNamed = (word: string): boolean => isName(word) || ambiguousNames.has(word)

function judge(words: readonly TalkWord[], index: number, names: KnownNames): Judged {
  const word = words[index]
  if (word === undefined || word.token.kind !== 'word' || word.plain.length < 2 || word.token.abbreviation)
    return null
  if (isStandIn(word.token.text)) return null
  const listed = lookUp(
    word.plain,
    (form) => names.known.has(form) && !isCommon(form) && !ambiguousNames.has(form),
  )
  if (listed !== null) return { how: 'sure', ending: listed.ending, because: 'known' }
  if (isVerbOrThing(words, index)) return null
  const name = lookUp(word.plain, (form) => givenNames.has(form) || familyNames.has(form))
  const isShort = word.plain.length === 2 && !word.telling && cueFor(words, index) === null
  const isShortName = isShort && names.isSmall && bareName(words, index, word.plain, couldBeNamed) !== null
  if (name !== null && (!isShort || isShortName)) {
    return { how: 'sure', ending: name.ending, because: 'list' }
  }
  const shape = lookUp(word.plain, shapedSurname)
  if (shape !== null) return { how: 'sure', ending: shape.ending, because: 'shape' }
  if (word.plain.includes('-')) {
    const parts = word.plain.split('-')
    const joint = parts.every(
      (part) =>
        lookUp(part, (form) => givenNames.has(form) || familyNames.has(form) || ambiguousNames.has(form)) !==
        null,
    )
    if (joint)
      return {
        how: 'sure',
        ending:
          word.plain.endsWith('s') && lookUp(parts.at(-1) ?? '', (f) => givenNames.has(f))?.ending === 1
            ? 1
            : 0,
        because: 'list',
      }
  }
  const ordinary = lookUp(word.plain, (form) => ambiguousNames.has(form)) !== null
  return ambiguousJudged(words, index, names) ?? (ordinary ? null : unknownJudged(words, index, names))
}

function ambiguousJudged(words: readonly TalkWord[], index: number, names: KnownNames): Judged {
  const word = words[index]
  if (word === undefined) return null
  const known = (form: string) => ambiguousNames.has(form) || (names.known.has(form) && form.length > 1)
  const exact = known(word.plain)
  const looked = exact ? { ending: 0, base: word.plain } : lookUp(word.plain, known)
  if (looked === null) return null
  const { base, ending } = looked
  const cue = cueFor(words, index)
  const next = words[index + 1]
  const before = wordAt(words, index - 1)
  const after = next === undefined || next.apart || isStandIn(next.token.text) ? '' : next.plain
  const make = (because: string): Judged => ({ how: 'cue', ending, because })
  if (word.telling && !/^(?:i|de)$/.test(base)) return make('capital')
  if (!word.telling && cue === 'role' && roles.test(base)) return null
  if (cue === 'naming' || cue === 'greeting' || cue === 'office')
    return ordinaryUse(words, index) ? null : make('cue')
  if (cue === 'role' || cue === 'company' || cue === 'hos') {
    const pronoun =
      base === 'hans' && after !== '' && !finiteVerbs.has(after) && after !== 'og' && !isName(after)
    return pronoun || ordinaryUse(words, index) ? null : make('cue')
  }
  const isCounted = numberWord(before) !== null
  if (
    (names.isSmall || word.token.capital) &&
    isNamedTogether(words, index, names) &&
    (isCounted || !ordinaryUse(words, index))
  )
    return make('cue')
  if (names.isSmall && isAnswer(words, index, names) && !ordinaryUse(words, index)) return make('cue')
  const bare = names.isSmall ? bareName(words, index, base, couldBeNamed) : null
  if (bare !== null) return { how: bare, ending, because: 'cue' }
  if (after !== '' && isName(after) && !ordinaryUse(words, index) && base.length > 2) return make('list')
  if (
    ending > 0 &&
    /^(?:mor|far|mand|kone|søn|datter|bror|søster|ven|veninde|kæreste|hus|bil|chef|børn|familie|lejlighed|nummer|arbejde|forslag|skyld)$/.test(
      after,
    )
  )
    return make('cue')
  const personal = names.known.has(base) || names.seen.has(base)
  if (cue === 'subject' && !ordinaryUse(words, index)) {
    const impersonal =
      isCommon(base) &&
      !personal &&
      !word.token.capital &&
      !/^(?:tage|hans|storm|bjørn|rose|ravn|sten)$/.test(base)
    return impersonal ? null : make('cue')
  }
  if (base === 'per' && next === undefined) return make('cue')
  if (cue === 'preposition' && !ordinaryUse(words, index)) {
    if (base === 'bo' && before === 'til') return after === '' || isCommon(after) ? make('cue') : null
    if (base === 'hans' || base === 'tage')
      return personal && (after === '' || /^(?:og|så|at|om|men|i|på)$/.test(after)) ? make('seen') : null
    return !isCommon(base) || personal ? make(personal ? 'seen' : 'cue') : null
  }
  if (isAloneInSentence(words, index) && !mood.test(base)) return { how: 'cue', ending, because: 'capital' }
  // Where names have capitals, a word without one is a word.
  if (!names.isSmall && !word.token.capital) return null
  return personal && !ordinaryUse(words, index) && (!isCommon(base) || after === '' || finiteVerbs.has(after))
    ? make(names.known.has(base) ? 'known' : 'seen')
    : null
}

/** «Hvad hedder hun?» – «Liv»: who was asked for a name gives it first. */
function isAnswer(words: readonly TalkWord[], index: number, names: KnownNames): boolean {
  return (
    names.isNameAsked &&
    index < 6 &&
    !isWordFirst(wordAt(words, index)) &&
    /^(?:ja|nej|hedder|hed|altså|jamen|jo|øh|vist|bare|)$/.test(wordAt(words, index - 1))
  )
}

/** «Liv og Sami», «Sami og Liv». */
function isNamedTogether(words: readonly TalkWord[], index: number, names: KnownNames): boolean {
  const isNamed = (at: number) => {
    const other = words[at]
    if (other === undefined || words[Math.max(at, index)]?.apart === true) return false
    return isName(other.plain) || names.seen.has(other.plain) || unknownForm(other)?.isName === true
  }
  return (
    (wordAt(words, index + 1) === 'og' && isNamed(index + 2)) ||
    (wordAt(words, index - 1) === 'og' && isNamed(index - 2))
  )
}

/** «Ja. Lærke. Hun er præst»: a word that is all of a sentence. */
function isAloneInSentence(words: readonly TalkWord[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]]
  return word?.token.capital === true && word.starts && (next === undefined || next.starts || next.apart)
}

function unknownJudged(words: readonly TalkWord[], index: number, names: KnownNames): Judged {
  const word = words[index]
  if (word === undefined || never.test(word.plain) || anybodys.test(word.plain) || word.token.cutOff)
    return null
  if (!word.telling && roles.test(word.plain)) return null
  const unknown = unknownForm(word)
  if (word.telling && !isCommon(word.plain) && !/^[A-ZÆØÅ]{2,6}$/.test(word.token.text)) {
    return { how: unknown === null ? 'capital' : 'cue', ending: unknown?.ending ?? 0, because: 'capital' }
  }
  const seen = lookUp(word.plain, (form) => names.seen.has(form) && !isCommon(form))
  if (seen !== null && unknown !== null) return { how: 'cue', ending: seen.ending, because: 'seen' }
  if (isNameAndWord(word.plain) && isCalledSo(words, index, names) && !ordinaryUse(words, index))
    return { how: 'cue', ending: 0, because: 'cue' }
  if (names.isSmall && isAnswer(words, index, names) && couldBeAnswer(word) && words.length < 4)
    return { how: 'capital', ending: 0, because: 'cue' }
  // «De kalder mig Bamse»: a nickname may be any word.
  if (unknown === null && names.isSmall && couldBeName(word) && cueFor(words, index) === 'naming')
    return { how: 'capital', ending: 0, because: 'cue' }
  if (names.isSmall && isCalledPlainly(words, index)) return { how: 'capital', ending: 0, because: 'cue' }
  const cue = couldBeName(word) && (unknown !== null || word.telling) ? cueFor(words, index) : null
  // "Sidst sagde du": a subject after the verb means that the word before it is none.
  const turnedRound = subjects.test(wordAt(words, index + 2))
  const start = word.starts && word.token.capital && cue === 'subject' && !turnedRound
  if (isStrong(cue, words, index) || start) return { how: 'cue', ending: 0, because: 'cue' }
  if (unknown === null || !(names.isSmall || word.token.capital)) return null
  return {
    ...{
      how:
        unknown.isName || (cue !== null && cue !== 'preposition' && !isDefinite(word.plain))
          ? 'cue'
          : 'capital',
      ending: unknown.ending,
    },
    because: unknown.isName ? 'name' : 'unknown',
  }
}

/** In few words that answer who somebody is, any word may be a name but those of grammar. */
const couldBeAnswer = (word: TalkWord) =>
  word.plain.length > 1 &&
  !word.token.comment &&
  !grammar.has(word.plain) &&
  !finiteVerbs.has(word.plain) &&
  !roles.test(word.plain) &&
  !sounds.test(word.plain)

/** «En der hedder sommer», «han hed knold»: what somebody is called may be any word; «hvad hedder lægen» asks. */
function isCalledPlainly(words: readonly TalkWord[], index: number): boolean {
  const word = wordAt(words, index)
  if (!/^(?:hedder|hed|kaldes|kaldt|døbt)$/.test(wordAt(words, index - 1)) || words[index]?.apart === true)
    return false
  const caller = wordAt(words, index - 2)
  if (caller === '' || /^(?:hvad|det|den|hvordan|hvilken|hvilket)$/.test(caller) || isHouse(caller))
    return false
  // «Noget, der hedder løntilskud»
  if (
    /^(?:noget|ting|tingen|ordning|ordningen|det|begreb|sygdom|medicin|metode|kursus)$/.test(
      wordAt(words, index - 3),
    )
  )
    return false
  return (
    !grammar.has(word) &&
    !finiteVerbs.has(word) &&
    !roles.test(word) &&
    !/^(?:noget|efternavn|fornavn|mere|endnu|mellemnavn)$/.test(word)
  )
}

const isDefinite = (word: string) => word.length > 7 && /(?:en|et|erne|ene)$/.test(word)

/** A name that is a word too, where a name is said: in small letters, or with a capital that says nothing. */
function isCalledSo(words: readonly TalkWord[], index: number, names: KnownNames): boolean {
  if (!names.isSmall && words[index]?.token.capital !== true) return false
  if (names.isSmall && isAnswer(words, index, names)) return true
  const cue = cueFor(words, index)
  return cue !== null && cue !== 'preposition'
}

function isStrong(cue: Cue, words: readonly TalkWord[], index: number): boolean {
  const before = wordAt(words, index - 1)
  if (cue === 'naming' || cue === 'office') return true
  if (cue === 'role')
    return !/^(?:mor|far|børn|børnene|pige|dreng|hund|kat|unge|hunden|katten|baby|eks|ven|elev|ham|hende)$/.test(
      before,
    )
  return cue === 'company' && !/^(?:i|på|en|et)$/.test(before)
}
