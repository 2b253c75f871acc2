import { numberWord, readNumber } from '../numbers/number-words.ts'
import type { Token } from '../text/tokens.ts'
import { isDictionaryWord } from './dictionary.ts'
import { ambiguousNames, familyNames, givenNames, grammar, isCommon, places } from './lexicon.ts'
import { reason } from './mention.ts'
import type { Candidate } from './mention.ts'
import { lookUp, phraseAt, wordAt } from './talk-words.ts'
import type { TalkWord } from './talk-words.ts'

const strong =
  /^[a-zæøåéüö-]{3,}(?:gade|gaden|vej|vejen|alle|allé|alléen|stræde|strædet|boulevard|vænget|svinget|stien|toften)$/
const weak =
  /^[a-zæøåéüö-]{3,}(?:plads|pladsen|torv|torvet|parken|park|bakken|haven|kajen|kaj|brygge|ager|marken|lunden|højen|krogen|skrænten|kæret|engen|skellet|ageren|vangen|vang|gården|hegnet|krat|krattet|vænge|port|hus|huset|bo|have|sti|dal|dalen|lund|høj)$/
const ordinary =
  /^(?:.*(?:arbejds|praktik|lære|stude|stude|elev|lege|sove|stå|opholds|camping|parkerings|fod|tanke|byg(?:ge)?|lager)plads(?:en)?|motor(?:vej|vejen)|gen(?:vej|vejen)|om(?:vej|vejen)|ud(?:vej|vejen)|forvejen|(?:grus|mark|skov|villa|asfalt|privat|ring|bi|ind|til|fra|kør(?:e|sels)?|ambulance|bane|jern|snor|ad|af)(?:vej|vejen)|nedgaden|hoved(?:gade|gaden|vej|vejen)|side(?:gade|gaden|vej|vejen)|gå(?:gade|gaden)|lande(?:vej|vejen)|cykel(?:sti|stien)|karriere(?:vej|vejen)|hjem(?:vej|vejen)|halv(?:vej|vejen)|under(?:vej|vejen)|vild(?:vej|vejen)|mid(?:t)?vej|skole(?:vej|vejen)|blind(?:gade|gyde)|kolonihave|kolonihaven|børnehave|børnehaven|barnevej|kirkegård(?:en)?|bonde(?:gård|gården)|gravko|skillevej|.*indkørs.*|luft(?:vej|vejen)e?|åndedrætsvej|fornavn|for(?:løb|have)|parken|haven|marken|dalen|bakken|engen|.*køkkenhave(?:n)?|have(?:n)?|skov(?:en)?|zoologisk.*|(?:aften|bryllups|frem|ind|til|på)?gang.*|stykvej|indgangsvej|adgangsvej(?:en)?|rejsevej(?:en)?)$/
const loose = /^(?:vej|vejen|gade|gaden|alle|allé|stræde|plads|torv|boulevard|park|have|vænge)$/
const floor =
  /^(?:st|st\.|stuen|kld|kælderen|sal|sal\.|første|anden|tredje|tredie|fjerde|femte|sjette|syvende|th|th\.|tv|tv\.|t\.h\.|t\.v\.|mf|mf\.|til|højre|venstre|midt|for|dør|lejlighed|opgang|nummer|nr|nr\.|[a-h])$/

/** Finds streets, with number, floor, post code and town where they follow; without a number a street is a place. */
export function findAddresses(words: readonly TalkWord[], all: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  let index = 0
  while (index < words.length) {
    const street = streetAt(words, index)
    if (street === null) {
      index += 1
      continue
    }
    const numbered = houseNumber(words, street.to + 1)
    const isWord =
      words[street.to]?.telling === false &&
      !/^(?:i|på|fra|til|ved|ad)$/.test(wordAt(words, street.from - 1)) &&
      isDictionaryWord(words[street.to]?.plain ?? '')
    if (numbered === null && (!street.sure || (street.from === street.to && isWord))) {
      index += 1
      continue
    }
    const to = numbered === null ? street.to : addressEnd(words, numbered)
    const first = words[street.from]
    const last = words[to]
    if (first !== undefined && last !== undefined) {
      const written = all
        .slice(first.at, last.at + 1)
        .map((token) => token.text)
        .join(' ')
      found.push({
        first: first.at,
        last: last.at,
        kind: numbered === null ? 'place' : 'address',
        because: reason(written, 'ligner et gadenavn.', 'looks like a street.'),
        ending: 0,
        sure: true,
      })
    }
    index = to + 1
  }
  return found
}

function streetAt(
  words: readonly TalkWord[],
  index: number,
): { from: number; to: number; sure: boolean } | null {
  const word = words[index]
  if (word === undefined || word.token.kind !== 'word') return null
  const plain = word.plain
  // «Blok 4», «opgang b»
  if (
    /^(?:blok|opgang)$/.test(plain) &&
    (/^(?:[a-h]|\d{1,3})$/.test(wordAt(words, index + 1)) || numberWord(wordAt(words, index + 1)) !== null)
  )
    return { from: index, to: index, sure: false }
  const name = isName(words, index)
  const isOrdinary =
    !word.token.capital &&
    ambiguousNames.has(plain) &&
    /^(?:alle|have|park|plads)$/.test(wordAt(words, index + 1))
  if (!isOrdinary && loose.test(wordAt(words, index + 1)) && words[index + 1]?.apart === false && name) {
    return { from: startOfStreet(words, index), to: index + 1, sure: true }
  }
  // «Kastanie alle 12», and no «dem alle 3».
  if (isPlainStreet(words, index)) return { from: startOfStreet(words, index), to: index + 1, sure: false }
  if (name && isName(words, index + 1) && loose.test(wordAt(words, index + 2))) {
    return { from: startOfStreet(words, index), to: index + 2, sure: true }
  }
  // «På ringvejen 12»: with its number after «på» the most ordinary road is an address.
  if (isNumberedHere(words, index)) return { from: startOfStreet(words, index), to: index, sure: false }
  const opened = startOfStreet(words, index)
  // «Til teamet på skovvej»: without an article it is no road in a wood.
  const isBareRoad =
    /^(?:skov|mark|villa|ring|bi|side|hoved|skole|kirke|park|sø|mølle|bane)(?:vej|gade)$/.test(plain) &&
    !word.apart &&
    /^(?:på|i|til|fra|ved)$/.test(wordAt(words, index - 1))
  if (isBareRoad) return { from: index, to: index, sure: true }
  if ((ordinary.test(plain) && !word.telling && opened === index) || isCommon(plain)) return null
  if (strong.test(plain)) return { from: startOfStreet(words, index), to: index, sure: true }
  if (weak.test(plain)) return { from: startOfStreet(words, index), to: index, sure: false }
  return null
}

function isNumberedHere(words: readonly TalkWord[], index: number): boolean {
  const word = words[index]
  if (word === undefined || grammar.has(word.plain)) return false
  const isAt = !word.apart && /^(?:på|i)$/.test(wordAt(words, index - 1))
  const isStreet =
    /.{2}(?:vej|vejen|gade|gaden|alle|allé|alléen|stræde|strædet)$/.test(word.plain) &&
    !/^(?:omvejen|forvejen|undervejen|genvejen|halvvejen|hjemvejen|udvejen)$/.test(word.plain)
  const isPlot =
    isAt &&
    /.{2}(?:torv|torvet|bakken|skrænten|toften|højen|vænget|krogen|svinget|marken|engen|lunden|parken|haven|vangen)$/.test(
      word.plain,
    )
  // «Bor på skovbrynet nummer 4»
  const isHome =
    isAt &&
    /^(?:nummer|nr)$/.test(wordAt(words, index + 1)) &&
    livesAt.test(wordAt(words, index - 2)) &&
    !/^(?:bus|sal|lejlighed|værelse|stue|plads)$/.test(word.plain)
  if (!isStreet && !isPlot && !isHome) return false
  const end = houseNumber(words, index + 1)
  return end !== null && !counts.test(wordAt(words, end + 1))
}

function isPlainStreet(words: readonly TalkWord[], index: number): boolean {
  const [word, kind] = [words[index], words[index + 1]]
  if (word?.token.kind !== 'word' || kind?.apart !== false || !loose.test(kind.plain)) return false
  if (
    grammar.has(word.plain) ||
    isCommon(word.plain) ||
    /(?:en|et|ne|er)$/.test(word.plain) ||
    word.plain.length < 3
  )
    return false
  const end = houseNumber(words, index + 2)
  return end !== null && !counts.test(wordAt(words, end + 1))
}

const livesAt =
  /^(?:bor|boede|boet|bo|flyttet|flyttede|flytter|adressen|nu|stadig|der|her|henne|ude|oppe|nede|hjemme|ovre)$/
/** What is counted on a road is no number of a house: «jeg cykler på landevejen tre gange». */
const counts =
  /^(?:gange?|år|dage|uger|måneder|timer|minutter|kroner|kilometer|km|meter|mand|kilo|stykker|af|andre|børn|biler|eller|til|som|der|mennesker)$/

/** "Ny Vestergade", "Store Kongensgade", "Sankt Annæ Plads". */
function startOfStreet(words: readonly TalkWord[], index: number): number {
  let from = index
  while (from > index - 3 && opensStreet(words, from - 1)) from -= 1
  return from
}

const openers =
  /^(?:ny|nye|gammel|gl\.|gl|store|lille|nørre|nr\.|sønder|sdr\.|øster|vester|nordre|søndre|østre|vestre|sankt|skt\.|skt|sct\.|sct|indre|ydre|kongens|h\.c\.|h|c|øvre|nedre)$/

function opensStreet(words: readonly TalkWord[], index: number): boolean {
  const before = words[index]
  if (before === undefined || words[index + 1]?.apart !== false || !openers.test(before.plain)) return false
  if (before.token.capital || !/^(?:ny|nye|store|lille|gammel)$/.test(before.plain)) return true
  // «På ny munkegade», «gammel kirkevej 7», and no «den lille vej».
  if (!strong.test(wordAt(words, index + 1))) return false
  return /^(?:på|i|fra|til|ved)$/.test(wordAt(words, index - 1)) || houseNumber(words, index + 2) !== null
}

function isName(words: readonly TalkWord[], index: number): boolean {
  const word = words[index]
  if (word === undefined || word.token.kind !== 'word') return false
  if (word.telling) return true
  if (isCommon(word.plain)) return false
  const known = (form: string) =>
    givenNames.has(form) || familyNames.has(form) || ambiguousNames.has(form) || places.has(form)
  return lookUp(word.plain, known) !== null || /^(?:nørre|sønder|øster|vester|sankt|skt\.?)$/.test(word.plain)
}

/** The index of the last word of a house number that begins at `index`, or null. */
function houseNumber(words: readonly TalkWord[], index: number): number | null {
  let at = index
  if (/^(?:nummer|nr|nr\.)$/.test(wordAt(words, at))) at += 1
  const word = words[at]
  if (word === undefined || words[index]?.starts === true) return null
  if (word.token.kind === 'number') return /^\d{1,3}$/.test(word.plain) ? at : null
  const read = readNumber(
    words.slice(at, at + 6).map((item) => item.plain),
    0,
  )
  const article = read !== null && read.words === 1 && /^(?:en|et)$/.test(word.plain)
  return read === null || article || read.value > 999 || read.value < 1 ? null : at + read.words - 1
}

/** Floor, side, post code and town after the house number. */
function addressEnd(words: readonly TalkWord[], from: number): number {
  let end = from
  let at = from + 1
  let sided = false
  while (at < from + 8 && at < words.length) {
    const word = words[at]
    if (word === undefined) break
    if (
      floor.test(word.plain) &&
      !(word.plain === 'til' && !/^(?:højre|venstre)$/.test(wordAt(words, at + 1))) &&
      !(word.plain === 'for' && wordAt(words, at - 1) !== 'midt')
    ) {
      end = at
      sided = true
    } else if (
      /^\d{1,2}$/.test(word.plain) &&
      /^(?:sal|sal\.|th|tv|th\.|tv\.|mf|til)$/.test(wordAt(words, at + 1))
    )
      end = at
    // «På anden sal»
    else if (word.plain === 'på' && /^(?:sal|sal\.)$/.test(wordAt(words, at + 2))) {
      at += 2
      end = at
      sided = true
    } else break
    at += 1
  }
  const post = words[end + 1]
  if (post !== undefined && /^\d{4}$/.test(post.plain)) {
    const town = phraseAt(words, end + 2, places, 3)
    const next = words[end + 2]
    if (town !== null) return end + 1 + town.words
    return next?.token.capital === true ? end + 2 : end + 1
  }
  const town = sided || words[end + 1]?.apart === true ? phraseAt(words, end + 1, places, 3) : null
  return town === null ? end : end + town.words
}

/** How a number that a turn begins with may be that of a house: somebody asked for it, or spoke of where somebody lives. */
export type HouseAsked = 'asked' | 'near' | null

/**
 * Whether a number that a turn begins with may be that of a house.
 *
 * @param before the words of the turns before, the last one last
 */
export function houseAsked(before: readonly (readonly TalkWord[])[], turn: readonly TalkWord[]): HouseAsked {
  const said = before.map((words) => words.map(({ plain }) => plain).join(' '))
  const last = said.at(-1) ?? ''
  if (/hvor (?:mange|længe|tit|gammel|gamle)|hvornår|klokken/.test(last)) return null
  if (/husnummer|(?:hvilket|hvilken|hvad|hvad for et) nummer (?:bor|er huset|i )|nummer bor/.test(last))
    return 'asked'
  if (turn.length > 5) return null
  const isStreet = ({ plain }: TalkWord) =>
    (strong.test(plain) || (weak.test(plain) && !isDictionaryWord(plain))) && !isCommon(plain)
  const isNear =
    before.some((words) => words.some(isStreet)) ||
    said.some((text) => /adresse|(?:bor|boede) (?:du|han|hun|i|de|jeg)/.test(text))
  return isNear ? 'near' : null
}

/** «Hvilket nummer?» – «Fjorten»: the number of a house that was asked for. */
export function findHouseNumber(words: readonly TalkWord[]): Candidate[] {
  let index = 0
  while (
    index < 5 &&
    /^(?:ja|jo|nej|det|er|i|jeg|bor|nummer|nr|øh|stadig|vi|så|og)$/.test(wordAt(words, index))
  )
    index += 1
  const from = /^(?:nummer|nr)$/.test(wordAt(words, index - 1)) ? index - 1 : index
  const end = houseNumber(
    words.map((word) => ({ ...word, starts: false })),
    index,
  )
  const [first, last] = [words[from], words[end === null ? -1 : addressEnd(words, end)]]
  if (end === null || first === undefined || last === undefined || counts.test(wordAt(words, end + 1)))
    return []
  return [
    {
      ...{ first: first.at, last: last.at, kind: 'address', ending: 0, sure: true, doubt: 1 },
      because: reason(last.token.text, 'svarer på, hvor nogen bor.', 'answers where somebody lives.'),
    },
  ]
}
