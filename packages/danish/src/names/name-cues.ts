import { finiteVerbs } from '../talk/words.ts'
import { isCommon } from './lexicon.ts'
import { wordAt } from './talk-words.ts'
import type { TalkWord } from './talk-words.ts'

/** People a name follows: "min psykolog Ann", "sagsbehandleren Zdenka". */
export const roles =
  /^(?:(?:.*(?:sagsbehandler|rådgiver|konsulent|koordinator|vejleder|kontaktperson|læge|psykolog|psykiater|terapeut|sygeplejerske|assistent|leder|lærer|pædagog|kollega|veninde|mester|formand|direktør|advokat|tolk|mentor|coach|behandler|makker|forælder|plejer|hjælper))(?:en|n)?|mand|manden|kone|konen|søn|sønnen|datter|datteren|bror|broren|brormand|søster|søsteren|storebror|lillebror|storesøster|lillesøster|halvbror|halvsøster|mor|far|mormor|farmor|morfar|farfar|onkel|tante|moster|faster|farbror|fætter|kusine|nevø|niece|kæreste|kæresten|eks|eksmand|ekskone|samlever|svigermor|svigerfar|svigersøn|svigerdatter|svoger|svigerinde|barnebarn|nabo|naboen|ven|vennen|kammerat|kammeraten|chef|chefen|boss|bossen|makker|elev|lærling|præst|præsten|hund|hunden|kat|katten|dreng|drengen|pige|pigen|unge|baby|tvillinger|tvillingerne|børn|børnene|sønner|døtre|fru|frue|hr|hr\.|herr|herre|frøken|frk\.|doktor|dr|dr\.|professor|pastor|sosu|makkeren|pt\.)$/

const naming = /^(?:hedder|hed|hedde|heddet|kaldes|kaldte|kalder|kaldet|navnet|døbt|hedd'r|hedr|hedde')$/
const greeting = /^(?:hej|hejsa|goddag|godmorgen|kære|farvel|tak|velkommen|hallo|hils|davs|mojn)$/
const fillers =
  /^(?:vist|nok|altså|jo|øh|øhm|også|vel|mon|egentlig|så|hun|han|det|de|hende|ham|mig|dig|os|vi|jeg|du|da|lige|noget|sådan|altid|tit|bare|til|fornavn|efternavn|mellemnavn|er|for)$/
const weakPrepositions = /^(?:til|med|fra|af|hos|ved|om|for|over|på|ligesom|både|end|hverken)$/
const office =
  /^(?:kommunen|jobcentret|jobcenteret|jobcenter|borgerservice|ydelsescentret|ydelseskontoret|afdelingen|socialforvaltningen|rådhuset|fagforeningen|a-kassen|skolen|arbejdet)$/

/** How strongly the words around index say that a name stands there. */
export type Cue =
  'naming' | 'role' | 'greeting' | 'company' | 'office' | 'hos' | 'subject' | 'preposition' | null

/** The strongest cue for a name at this word. */
export function cueFor(words: readonly TalkWord[], index: number): Cue {
  const word = words[index]
  if (word === undefined) return null
  const before = wordAt(words, index - 1)
  const next = words[index + 1]
  const after = next === undefined || next.apart ? '' : next.plain
  const joined = !word.apart

  let back = index - 1
  while (
    back > index - 4 &&
    back >= 0 &&
    fillers.test(wordAt(words, back)) &&
    words[back + 1]?.apart !== true
  )
    back -= 1
  const fromName = naming.test(wordAt(words, back)) && words[back + 1]?.apart !== true
  // "Det hedder fedt": a word is being explained.
  const explained = wordAt(words, index - 2) === 'det' && !word.telling
  if (fromName && !explained && !(back < index - 1 && /^(?:det|noget|sådan|for)$/.test(before)))
    return 'naming'
  if (/^navn(?:et|e)?$/.test(wordAt(words, index - 2)) && before === 'er') return 'naming'
  if (joined && roles.test(before)) return 'role'
  if ((joined || wordAt(words, index - 1) === 'hej') && greeting.test(before)) return 'greeting'
  if (joined && before === 'der' && /^(?:ham|hende|han|hun)$/.test(wordAt(words, index - 2))) return 'role'
  if (joined && /^(?:ham|hende)$/.test(before) && after !== 'der') return 'role'
  if (after === 'og' && /^(?:jeg|mig|hende|ham|dig|du|han|hun)$/.test(wordAt(words, index + 2)))
    return 'company'
  if (joined && before === 'og' && /^(?:jeg|mig|dig|du)$/.test(wordAt(words, index - 2))) return 'company'
  if (after === 'fra' && office.test(wordAt(words, index + 2))) return 'office'
  if (joined && before === 'hos') return 'hos'
  if (/^(?:han|hun)$/.test(after) && finiteVerbs.has(wordAt(words, index + 2))) return 'subject'
  const clauseStart = word.apart || /^(?:og|men|så|fordi|at|når|da|hvis|om|som)$/.test(before)
  if (clauseStart && before !== 'så' && finiteVerbs.has(after) && after !== 'så') return 'subject'
  if (
    /^(?:siger|sagde|spurgte|tænkte|ringede|skrev|mente)$/.test(before) &&
    joined &&
    (next === undefined || next.apart)
  )
    return 'subject'
  return joined && weakPrepositions.test(before) ? 'preposition' : null
}

/** An unknown word that may be a name where a strong cue says so. */
export function couldBeName(word: TalkWord): boolean {
  const plain = word.plain
  if (word.token.kind !== 'word' || plain.length < 2 || plain.length > 40 || isCommon(plain)) return false
  if (finiteVerbs.has(plain) || word.token.abbreviation) return false
  if (word.telling) return true
  return !/(?:erne|else|elsen|ende|ede|heden|hed|ing|ingen|inger|tion|tionen|isk|iske|lig|ligt|lige|agtig|somt|sammen|skab|skabet|arbejdet|eren|erede|et)$/.test(
    plain,
  )
}
