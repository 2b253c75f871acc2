import { finiteVerbs } from '../talk/words.ts'
import { isDictionaryWord } from './dictionary.ts'
import { ambiguousNames, familyNames, firmTails, givenNames, grammar, isCommon, places } from './lexicon.ts'
import { unknownForm } from './name-shapes.ts'
import { placeTail } from './place-tails.ts'
import { lookUp, wordAt } from './talk-words.ts'
import type { TalkWord } from './talk-words.ts'
import {
  atPlace,
  cueAfter,
  cueBefore,
  namedPlainly,
  onward,
  tailAfter,
  tailBefore,
} from './workplace-nouns.ts'

/** Words that are a workplace's name together, and why. */
export type Found = { from: number; to: number; ending: number; da: string; en: string }

/** Could this word be a name that follows "restaurant" or comes before "skole"? */
function nameLike(words: readonly TalkWord[], index: number): boolean {
  const word = words[index]
  if (word === undefined || word.token.kind !== 'word' || word.plain.length < 3) return false
  if (word.telling) return true
  return !isCommon(word.plain) && (!isDictionaryWord(word.plain) || known(word.plain))
}

/** Whether a word is on a list of names or places, or begins as a place does. */
export function known(word: string): boolean {
  const form = (item: string) =>
    places.has(item) || givenNames.has(item) || familyNames.has(item) || ambiguousNames.has(item)
  return (
    lookUp(word, form) !== null || /^(?:nord|syd|øst|vest|nørre|sønder|øster|vester|sankt|skt\.)/.test(word)
  )
}

/** A name after or before such a noun: "restaurant Solen", "børnehaven regnbuen", "Bellahøj Skole", "Hansens dæk". */
export function named(words: readonly TalkWord[], index: number): Found | null {
  const word = wordAt(words, index)
  const next = words[index + 1]
  if (
    next !== undefined &&
    !next.apart &&
    (namedPlainly.test(word) || /(?:boligforeningen|beboerforeningen|børnehaven|skolen)$/.test(word)) &&
    isPlainName(words, index + 1)
  ) {
    const to =
      next.plain.endsWith('s') || !goesOn(words, index + 2) || words[index + 2]?.apart === true
        ? index + 1
        : index + 2
    return { from: index, to, ending: 0, da: 'et sted med navn.', en: 'a place with its name.' }
  }
  const opens =
    cueBefore.test(word) || (tailBefore.test(word) && next?.telling !== true && !known(next?.plain ?? ''))
  if (opens && next !== undefined && !next.apart && nameLike(words, index + 1)) {
    const verb = /(?:er|ede|te|r)$/.test(next.plain) && !next.telling && !known(next.plain)
    if (!verb) {
      let to = index + 1
      while (to < index + 3 && words[to + 1]?.apart === false && goesOn(words, to + 1)) to += 1
      return { from: index, to, ending: 0, da: 'en arbejdsplads med navn.', en: 'a workplace with its name.' }
    }
  }
  const psychiatric =
    /^(?:psykiatrisk|regionshospitalet|teknisk|tekniske)$/.test(word) &&
    /^(?:center|hospital|skole)$/.test(next?.plain ?? '')
  if (psychiatric && nameLike(words, index + 2)) {
    return {
      from: index,
      to: index + 2,
      ending: 0,
      da: 'en arbejdsplads med navn.',
      en: 'a workplace with its name.',
    }
  }
  const closes =
    next !== undefined &&
    !next.apart &&
    (cueAfter.test(next.plain) || (tailAfter.test(next.plain) && !isPlaceWord(next.plain)))
  const first = words[index]
  // "På havnens lægehus": plain words too, where a place is told of and no article stands.
  const isPlain =
    closes &&
    cueAfter.test(next.plain) &&
    first?.token.kind === 'word' &&
    !isCommon(word) &&
    atPlace.test(wordAt(words, index - 1))
  if (closes && (nameLike(words, index) || isPlain)) {
    const capital = words[index]?.telling === true
    // «Ølstrup friskole»: no dictionary has it, and it stands before just such a noun.
    const isUnknown = first?.token.kind === 'word' && cueAfter.test(next.plain) && unknownForm(first) !== null
    if (capital || known(word) || isUnknown || atPlace.test(wordAt(words, index - 1)) || isOwner(word)) {
      return {
        from: startOfName(words, index),
        to: tradesAfter(words, index + 1),
        ending: 0,
        da: 'navnet på en skole, et sygehus eller lignende.',
        en: 'the name of a school, a hospital or the like.',
      }
    }
  }
  return null
}

/** A farm or a house by itself is a place's name, and no firm's. */
const isPlaceWord = (word: string) =>
  placeTail.test(word) && !cueAfter.test(word) && !/(?:hus|hjem)(?:et|met)?$/.test(word)

/** "Smede og vvs": further trades of the same firm. */
export function tradesAfter(words: readonly TalkWord[], index: number): number {
  const [and, trade] = [words[index + 1], words[index + 2]]
  const isTrade =
    and?.plain === 'og' &&
    !and.apart &&
    (cueAfter.test(trade?.plain ?? '') || firmTails.has(trade?.plain ?? ''))
  return isTrade ? index + 2 : index
}

/** "Regnbuen", "perronen", "kronprins": a word after which a house or a ship is called, though the dictionary has it. */
function isPlainName(words: readonly TalkWord[], index: number): boolean {
  const word = words[index]
  if (word?.token.kind !== 'word' || word.telling || word.token.capital) return false
  const isTime = /(?:dag|dagen|uge|ugen|aftenen|timen|gangen|året|måneden|morgenen|tiden|natten)$/.test(
    word.plain,
  )
  if (
    grammar.has(word.plain) ||
    isTime ||
    (isCommon(word.plain) && !/.{3}en$/.test(word.plain)) ||
    finiteVerbs.has(word.plain) ||
    known(word.plain)
  )
    return false
  return isDictionaryWord(word.plain)
    ? /(?:en|et|erne|ene|prins|prinsesse|kong|dronning|gaard|gård|bo|ly)$/.test(word.plain) &&
        !/(?:et|ende)$/.test(word.plain)
    : true
}

/** "Hansens dæk": somebody's, whom no dictionary has. */
const isOwner = (word: string) => word.endsWith('s') && !isDictionaryWord(word)

/** A further word of a name: with a capital, or one that no dictionary has. */
function goesOn(words: readonly TalkWord[], index: number): boolean {
  const word = words[index]
  if (word?.token.kind !== 'word') return false
  return (
    word.telling ||
    (/^(?:nord|syd|øst|vest|midt)$/.test(word.plain) && !onward.test(wordAt(words, index + 1))) ||
    (!isDictionaryWord(word.plain) && !isCommon(word.plain))
  )
}

/** "Sankt Jakobs Kirke", "Ny Vestergård Skole": what comes before the name and belongs to it. */
function startOfName(words: readonly TalkWord[], index: number): number {
  let from = index
  while (from > index - 2 && words[from]?.apart === false) {
    const before = words[from - 1]
    const opens = /^(?:sankt|skt|skt\.|sct|sct\.|ny|nye|gl|gl\.|store|lille|nørre|sønder|øster|vester)$/
    if (before === undefined || !(before.telling || opens.test(before.plain))) break
    from -= 1
  }
  return from
}
