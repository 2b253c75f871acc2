import { isTradeOfFirm } from './before-names.ts'
import { reason } from './mention.ts'
import type { Candidate } from './mention.ts'
import { endOfName } from './end-of-name.ts'
import { isInitial } from './whole-name.ts'
import { wordAt } from './talk-words.ts'
import type { TalkWord } from './talk-words.ts'

// The name of a firm, a school or a village is often somebody's or some place's name and plain words: «vognmand Birk», «Brugsen i
// Vinderslev», «Nørre Snede». What was left of it beside a name would still say which it is.

const firmBefore =
  /^(?:vognmand|murermester|tømrermester|malermester|smedemester|bagermester|slagtermester|blomsterhandler|maskinstation|brdr\.?|bdr|brødrene|søstrene|firmaet|ældrecenter|plejecenter|plejehjem|aktivitetscenter|dagcenter|sundhedscenter|lægehus|lægecenter|klinik|kiropraktor|hotel|motel|café|cafe|restaurant|pizzeria|kro|campingpladsen|efterskolen|højskolen|friskolen|børnehaven|vuggestuen|børnehuset|bageriet|slagteriet|salon|frisør|boligforeningen|boligselskabet|andelsboligforeningen|afdeling|skibet|kutteren|trawleren|færgen|forlaget|brugsen|skolen|gården|klubben|bodega|kiosken|grillen|købmand|advokatfirmaet|rederiet|entreprenør|anlægsgartner|elfirmaet|vaskeriet|teglværket|savværket|møbelfabrikken|mejeriet|gartneriet|planteskolen|vikarbureauet|rengøringsfirmaet|tømrerfirmaet|murerfirmaet|byggefirmaet|malerfirmaet|autoværkstedet|cykelhandlen|tandlægerne|sosu|zbc|tec|hk|foa|3f|vuc|fgu|ucn|ucl|uc|via|eud|hf|htx|hhx|ats|krifa|nnf|bupl|dsr|kfum|fdf|uu|uuc|amu|kvuc|metal)$/
const owner = /^(?:min|din|sin|vores|jeres|deres|hans|hendes|en|den|der|ham|hende)$/
const placeBefore =
  /^(?:nørre|nr\.?|sønder|sdr\.?|øster|vester|store|lille|gammel|gl\.?|ny|nye|sankt|skt\.?|sct\.?|over|neder|nord|syd|øst|vest|kongens|fruens|kirke)$/
const atPlace = /^(?:i|på|ved|mod)$/
/** A house that stands somewhere: «brugsen i …», «teknisk skole i …». */
const house =
  /(?:skole|skolen|gymnasiet|centret|centeret|center|huset|hjemmet|klinikken|foreningen|klubben|kirken|kroen|hotellet|banken|butikken|fabrikken|værkstedet|brugsen|superbrugsen|købmanden|slagteren|bageren|bageriet|slagteriet|mejeriet|apoteket|biblioteket|hallen|svømmehallen|hospitalet|sygehuset|kasernen|fængslet|arresten|retten|stationen|havnen|tanken|grillen|pizzeriaet|moskeen|menigheden|lægerne|tandlægerne|tandlægen|smeden|værket|ambulatoriet|afdeling|afdelingen|restauranten|cafeen|caféen|varmestuen|værestedet|bostedet|opholdsstedet|plejehjemmet|kollegiet|gymnasiet|sagen|menighedsrådet|kommunen|forsamlingshuset|kaserne|værftet|kantinen|planteskolen|gartneriet|vaskeriet|rensning|renseriet|tømmerhandlen|trælasten|savværket|museet|teatret|campingpladsen|rideskolen|køreskolen|dyrlægen|dyrlægerne|frisøren|fysioterapien|kiropraktoren|netto|rema|føtex|bilka|lidl|fakta|aldi|kvickly|meny|spar|coop)$/
const ofHouse = /^(?:teknisk|tekniske|produktions|gamle|gammel|danske|kommunale)$/
/**
 * Lets names take in what belongs to them, and joins those that are one: «Brugsen i Vinderslev» is no longer a shop and a town.
 *
 * @param found not overlapping, in order
 * @param isSmall whether all of the talk is in small letters
 */
export function joinNames(
  words: readonly TalkWord[],
  found: readonly Candidate[],
  isSmall = false,
): Candidate[] {
  if (found.length === 0) return []
  const indexOf = new Map(words.map(({ at }, index) => [at, index]))
  const taken = new Set(
    found.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, step) => first + step)),
  )
  const grown = found.map((one) => grow(words, one, indexOf, taken, isSmall))
  const joined: Candidate[] = []
  for (const one of grown) {
    const before = joined.at(-1)
    if (before === undefined || one.first > before.last) joined.push(one)
    else
      joined[joined.length - 1] = {
        ...one,
        first: Math.min(before.first, one.first),
        last: Math.max(before.last, one.last),
      }
  }
  return whereTheyStand(words, joined, indexOf)
}

/** «Arla i Videbæk», «HK Østjylland»: a house and the town it stands in are one, since together they say which it is. */
function whereTheyStand(
  words: readonly TalkWord[],
  found: readonly Candidate[],
  indexOf: ReadonlyMap<number, number>,
): Candidate[] {
  const joined: Candidate[] = []
  for (const one of found) {
    const before = joined.at(-1)
    const [start, end] = [indexOf.get(one.first) ?? -1, indexOf.get(before?.last ?? -1) ?? -9]
    const isNext = start === end + 1 && one.kind === 'place' && before?.ending === 0
    const isIn =
      start === end + 2 && atPlace.test(wordAt(words, start - 1)) && words[start - 1]?.apart === false
    const isPlace =
      /^(?:place|address)$/.test(one.kind) ||
      (one.kind === 'person' && one.first === one.last && wordAt(words, start - 1) === 'i')
    if (before?.kind !== 'workplace' || !isPlace || !(isNext || isIn) || words[start]?.apart !== false)
      joined.push(one)
    else
      joined[joined.length - 1] = {
        ...before,
        ...{ last: one.last, ending: one.ending },
        because: reason(
          words
            .slice(indexOf.get(before.first) ?? end, (indexOf.get(one.last) ?? start) + 1)
            .map(({ token }) => token.text)
            .join(' '),
          'et navn og det, der hører til det.',
          'a name and what belongs to it.',
        ),
      }
  }
  return joined
}

function grow(
  words: readonly TalkWord[],
  one: Candidate,
  indexOf: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  isSmall: boolean,
): Candidate {
  const first = indexOf.get(one.first)
  const last = indexOf.get(one.last)
  if (first === undefined || last === undefined || !/^(?:person|place|workplace|address)$/.test(one.kind))
    return one
  const to = endOfName(words, { first, last }, one, { isSmall, taken })
  const { from, isFirm } = startOf(words, first, one, taken)
  const [start, end] = [words[from], words[to]]
  if (start === undefined || end === undefined || (from === first && to === last)) return one
  return {
    ...one,
    ...{ first: start.at, last: end.at, ending: to === last ? one.ending : 0 },
    // Only a place has «nørre» before it.
    kind: isFirm || to > last ? 'workplace' : 'place',
    because: reason(
      words
        .slice(from, to + 1)
        .map(({ token }) => token.text)
        .join(' '),
      'et navn og det, der hører til det.',
      'a name and what belongs to it.',
    ),
  }
}

function startOf(
  words: readonly TalkWord[],
  first: number,
  { kind }: Pick<Candidate, 'kind'>,
  taken: ReadonlySet<number>,
): { from: number; to?: number; isFirm: boolean } {
  const isFree = (index: number) => words[index] !== undefined && words[index + 1]?.apart === false
  const before = wordAt(words, first - 1)
  if (!isFree(first - 1)) return { from: first, isFirm: false }
  // «H c andersens skole»
  if (kind === 'workplace' && isInitial(words, first - 1))
    return { from: isInitial(words, first - 2) ? first - 2 : first - 1, isFirm: true }
  // «8981 Spentrup»
  if (kind === 'place' && /^\d{4}$/.test(before)) return { from: first - 1, isFirm: false }
  const isPut = /^(?:i|på|ved|fra|til|omkring)$/.test(wordAt(words, first - 2))
  if (
    placeBefore.test(before) &&
    (kind === 'place' ? !owner.test(wordAt(words, first - 2)) : kind === 'person' && isPut)
  ) {
    // «Maskinstationen i nørre vium»
    const outer =
      isFree(first - 2) && words[first - 1]?.apart === false
        ? startOf(words, first - 1, { kind: 'place' }, taken)
        : null
    return outer?.isFirm === true ? outer : { from: first - 1, isFirm: false }
  }
  if (
    (firmBefore.test(before) ||
      isTradeOfFirm(before, wordAt(words, first - 2)) ||
      (kind !== 'person' && house.test(before))) &&
    !owner.test(wordAt(words, first - 2))
  )
    return { from: first - 1, isFirm: true }
  const isPlace = kind === 'place' || kind === 'address' || (kind === 'person' && before === 'i')
  if (isPlace && atPlace.test(before) && isFree(first - 2) && house.test(wordAt(words, first - 2))) {
    const noun = words[first - 2]
    // «Brugsen» may have been found by itself.
    if (noun !== undefined && !taken.has(noun.at)) {
      const from = ofHouse.test(wordAt(words, first - 3)) && isFree(first - 3) ? first - 3 : first - 2
      return { from, isFirm: true }
    }
    return { from: first - 2, isFirm: true }
  }
  return { from: first, isFirm: false }
}
