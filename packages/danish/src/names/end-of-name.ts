import { numberWord } from '../numbers/number-words.ts'
import { finiteVerbs } from '../talk/words.ts'
import { isBareThing } from './bare-things.ts'
import { isDictionaryWord } from './dictionary.ts'
import { grammar, isCommon } from './lexicon.ts'
import type { Candidate } from './mention.ts'
import { isSomebodyAfterModal } from './ordinary-use.ts'
import { wordAt } from './talk-words.ts'
import type { TalkWord } from './talk-words.ts'

/** What a firm sells or a club plays, after its name. */
const ware =
  /(?:varer|eri|eriet|tøj|sko|møbler|kartoner|biler|cykler|dæk|fisk|planter|blomster|maskiner|vinduer|døre|tage|huse|både|svin|foder|el|vvs|stål|glas|træ|plast|beton|kvarteret|området|bebyggelsen|kollegiet|parken|if|bk|fc|gif|boldklub|idræt|håndbold|fodbold|badminton)$/

const belongsAfter =
  /^\p{L}*(?:butik|butikken|varmestue|varmestuen|skole|skolen|center|centret|hus|huset|afdeling|afdelingen|hjem|hjemmet|klub|klubben|cafe|café|cafeen|lager|lageret|terminal|terminalen|fabrik|fabrikken|værft|værftet|slagteri|slagteriet|fondet|fonden|forening|foreningen|genbrug|park|parken|kantine|kantinen|kontor|kontoret|bureau|bureauet|klinik|klinikken)$/u

/** What is counted or timed after a name is no number of a house: «hentede Ida klokken 12». */
const noThing = /^(?:klokken|kl|bus|uge|side|linje|lokale|nummer|nr|stue|sal|trin|modul|omkring|cirka|kun)$/

/** «Ølstrup mark 12» */
function isNumberedThing(words: readonly TalkWord[], index: number): boolean {
  const [thing, number, next] = [words[index], words[index + 1], wordAt(words, index + 2)]
  if (thing?.token.kind !== 'word' || thing.plain.length < 3 || noThing.test(thing.plain)) return false
  if (grammar.has(thing.plain) || finiteVerbs.has(thing.plain)) return false
  return (
    number?.token.kind === 'number' &&
    /^\d{1,3}\p{L}?$/u.test(number.plain) &&
    !/^(?:år|dage|uger|måneder|timer|gange|kroner|minutter|kilometer|km)$/.test(next)
  )
}

/** «Firmaet hedder Klitmar to», «hos Klitmar gruppen»: whatever stands between a name and the end of what is said. */
function isLastWord(words: readonly TalkWord[], index: number): boolean {
  const [word, after] = [words[index], words[index + 1]]
  if (
    word === undefined ||
    finiteVerbs.has(word.plain) ||
    (grammar.has(word.plain) && numberWord(word.plain) === null)
  )
    return false
  if (
    numberWord(word.plain) !== null &&
    /^(?:år|dage|uger|måneder|timer|gange|kroner)$/.test(after?.plain ?? '')
  )
    return false
  return after === undefined || after.apart || grammar.has(after.plain) || finiteVerbs.has(after.plain)
}

/**
 * The index of the last word that belongs to a name: «hos Skousen hvidevarer», «i Vinderslev if», «røde kors butikken».
 *
 * @param span the first and last word of the name as it was found
 * @param talk whether all of it is in small letters, and the tokens that other names have
 */
export function endOfName(
  words: readonly TalkWord[],
  { first, last }: { first: number; last: number },
  { kind, ending, doubt, sure }: Candidate,
  { isSmall, taken }: { isSmall: boolean; taken: ReadonlySet<number> },
): number {
  const next = words[last + 1]
  if (next === undefined || next.apart || ending > 0) return last
  if (kind === 'workplace' && belongsAfter.test(next.plain)) return last + 1
  const before = wordAt(words, first - 1)
  const isFree = isSmall && !taken.has(next.at)
  if (isFree && kind !== 'workplace' && isNumberedThing(words, last + 1)) return last + 2
  // «I klitmar erhverv»: a word that no dictionary has, and a thing without an article.
  const isUnknown = kind === 'workplace' || !sure || (doubt ?? 0) > 0
  const isSaid =
    /^(?:på|hos|fra|i|ved|firmaet)$/.test(before) ||
    (finiteVerbs.has(before) && !isSomebodyAfterModal(words, first))
  if (isFree && isUnknown && isSaid && isBareThing(words, last + 1)) return last + 1
  if (isFree && isUnknown && /^(?:hedder|hed|hos|er|var)$/.test(before) && isLastWord(words, last + 1))
    return last + 1
  if (!/^(?:på|hos|fra|i|for|ved|til|af)$/.test(before) || !ware.test(next.plain)) return last
  if (finiteVerbs.has(next.plain) || (grammar.has(next.plain) && next.plain !== 'if')) return last
  const after = words[last + 2]
  const isEnd = after === undefined || after.apart || grammar.has(after.plain)
  const isWare = isCommon(next.plain)
    ? next.plain.length > 2
    : isDictionaryWord(next.plain) || next.plain.length === 2
  return isEnd && isWare ? last + 1 : last
}
