import { isDictionaryWord } from './dictionary.ts'
import { familyNames, givenNames, isCommon } from './lexicon.ts'
import { wordAt } from './talk-words.ts'
import type { TalkWord } from './talk-words.ts'

// Many Danish names are words too. Here stands what tells the word from the name.

/** What does something: "han hammer", "sidst sagde du". */
export const subjects = /^(?:jeg|du|han|hun|den|det|vi|i|de|man|der|som)$/

const owners = /^(?:min|din|sin|hans|hendes|vores|jeres|deres|en)$/

/** "Han hammer på døren", "hvad drejer det sig om", "din hammer": a surname in small letters in a verb's or a thing's place. */
export function isVerbOrThing(words: readonly TalkWord[], index: number): boolean {
  const word = words[index]
  if (word === undefined || word.token.capital || !word.plain.endsWith('er')) return false
  if (!familyNames.has(word.plain) || givenNames.has(word.plain) || !isDictionaryWord(word.plain))
    return false
  const before = word.apart ? '' : wordAt(words, index - 1)
  const after = words[index + 1]?.apart === false ? wordAt(words, index + 1) : ''
  return subjects.test(before) || owners.test(before) || subjects.test(after)
}

const modal = /^(?:kan|skal|vil|må|kunne|skulle|ville|måtte)$/
/** A word that could be the verb after «skal» or «kan»; «kaj» and «liv» could not. */
const infinitive = /(?:e|^(?:bo|gro|ro|le|tro|se|få|gå|stå|nå|slå|dø))$/

/** «Skal Kaj med», «det må Fie bestemme»: after such a verb stands a verb or somebody. */
export function isSomebodyAfterModal(words: readonly TalkWord[], index: number): boolean {
  if (words[index]?.apart !== false || !modal.test(wordAt(words, index - 1))) return false
  if (!infinitive.test(wordAt(words, index))) return true
  const [next, further] = [wordAt(words, index + 1), wordAt(words, index + 2)]
  const comes = /^(?:også|ikke|med|have|være|komme|gøre|få|bestemme|hjælpe|sige|godt|gerne|nok|jo|selv|vel)$/
  // «Skal Bo med derud», and no «skal jeg bo med nogen».
  const isFirst =
    index === 1 ||
    /^(?:så|det|hvad|hvor|hvornår|hvordan|nu|da|og|men|hvorfor)$/.test(wordAt(words, index - 2))
  return (
    isFirst &&
    comes.test(next) &&
    !/^(?:nogen|andre|en|et|mig|ham|hende|dem|dig|os|jer|min|mine)$/.test(further)
  )
}

/** Clear signs that the word is just a word: "i dag", "kan bo", "en sten", "at tage". */
export function ordinaryUse(words: readonly TalkWord[], index: number): boolean {
  const word = wordAt(words, index)
  const before = words[index]?.apart === true ? '' : wordAt(words, index - 1)
  const after = words[index + 1]?.apart === true ? '' : wordAt(words, index + 1)
  if (isSomebodyAfterModal(words, index)) return false
  if (
    /^(?:at|en|et|den|det|de|hver|hele|kan|skal|vil|må|kunne|skulle|ville|måtte|lige|sidste|næste|første|anden|samme|god|godt|noget|nogen|meget|lidt|hvor|så|mere|to|tre|fire|fem|ti|denne|sin|sit|dit|mit)$/.test(
      before,
    )
  ) {
    return !/^(?:så|lige)$/.test(before) || isCommon(word)
  }
  if (before === 'til' && word === 'søs') return true
  if (before === 'og' && word === 'lykke' && wordAt(words, index - 2) === 'held') return true
  if (
    before === 'i' &&
    /^(?:dag|maj|april|juni|juli|august|jul|hus|skov|skole|vest|øst|nord|syd)$/.test(word)
  )
    return true
  if (word === 'per' || word === 'pr')
    return /^(?:time|timer|dag|uge|måned|år|mand|gang|stk|styk|kilo|minut|person|telefon|mail|email|automatik|definition|kilometer|næste|km)$/.test(
      after,
    )
  if (word === 'dag') return /^(?:til|for|om|og|efter|i)$/.test(after) && before !== 'hedder'
  if (word === 'bo' || word === 'bos')
    return (
      /^(?:jeg|vi|hjemme|alene|i|på|sammen|her|der|hvor|hos|lige|ovre|ude|nede|tæt)$/.test(after) &&
      /^(?:ikke|jeg|vi|du|han|hun|gerne|selv|også|man|du)$/.test(before)
    )
  return false
}
