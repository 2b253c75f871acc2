import { numberWord } from '../numbers/number-words.ts'
import { finiteVerbs } from '../talk/words.ts'
import { isDictionaryWord } from './dictionary.ts'
import { ambiguousNames, familyNames, givenNames, grammar, isCommon } from './lexicon.ts'
import { reason } from './mention.ts'
import type { Candidate, Doubt } from './mention.ts'
import { known } from './named-by-noun.ts'
import { roles } from './name-cues.ts'
import { wordAt } from './talk-words.ts'
import type { TalkWord } from './talk-words.ts'
import { cueAfter, isHouse } from './workplace-nouns.ts'

// In talk without capitals a house that is called by plain words looks as any other thing: «Solsikken», «Havblik», «Det Grønne Hus». What is
// said of it tells: what it is called, what kind of house it is, that somebody goes there.

const calls = /^(?:hedder|hed|hedde|kaldes|kaldt|kalder)$/
const between = /^(?:der|som|det|den|vist|nok|altså|jo|vel|bare|nu|de|øh|så|også|hvad|vi|man)$/

/** What tells how a person is, between a house and «hedder»: then it is no house that is called so. */
const isPerson = (word: string) =>
  roles.test(word) || /^(?:han|hun|ham|hende|jeg|du|chefen|lederen)$/.test(word)

/** Could this be a word of a house's name? No word of grammar, and no verb. */
function isNameWord(word: TalkWord | undefined): word is TalkWord {
  return (
    word?.token.kind === 'word' &&
    word.plain.length > 1 &&
    !word.token.cutOff &&
    !grammar.has(word.plain) &&
    !finiteVerbs.has(word.plain) &&
    !/^(?:øh|øhm|altså|nok|vist|bare|ikke|også|noget|nede|inde|ude|oppe|ovre)$/.test(word.plain)
  )
}

/** The last of the words that a name which begins at `index` has: «klar til start», «det grønne hus»; before it where there is none. */
function endOfName(words: readonly TalkWord[], index: number): number {
  let at = index
  const isOpened = /^(?:den|det|de)$/.test(wordAt(words, at))
  if (isOpened && !(isNameWord(words[at + 1]) && isNameWord(words[at + 2]))) return index - 1
  if (isOpened) at += 1
  let end = index - 1
  while (at < index + 4 && isNameWord(words[at]) && (at === index || words[at]?.apart === false)) {
    end = at
    const isJoined = /^(?:og|til|for|i|på)$/.test(wordAt(words, at + 1)) && isNameWord(words[at + 2])
    // «Ren og Skær», and no «Nordisk Tag og de».
    at += isJoined && end === index && !known(wordAt(words, at + 2)) ? 2 : 1
  }
  return end
}

type Plain = { from: number; to: number; doubt: Doubt; da: string; en: string }

/** «Et værested der hedder kompasset», «firmaet hed ren og skær». */
function called(words: readonly TalkWord[], index: number): Plain | null {
  if (!calls.test(wordAt(words, index))) return null
  let at = index - 1
  while (at > index - 4 && between.test(wordAt(words, at))) at -= 1
  const noun = wordAt(words, at)
  if (!isHouse(noun) || isPerson(noun) || words[at + 1]?.apart === true) return null
  let from = index + 1
  while (
    from < index + 4 &&
    /^(?:vist|nok|altså|jo|vel|bare|nu|øh|så|også|den|det)$/.test(wordAt(words, from))
  ) {
    if (/^(?:den|det)$/.test(wordAt(words, from)) && endOfName(words, from) >= from) break
    from += 1
  }
  const to = endOfName(words, from)
  if (to < from) return null
  return {
    from,
    to,
    doubt: 1,
    da: 'siges at være, hvad stedet hedder.',
    en: 'is said to be what the place is called.',
  }
}

/** «Han er på havørnen det er en kutter». */
function toldOf(words: readonly TalkWord[], index: number): Plain | null {
  if (!/^(?:i|på|hos|ved|fra|med|til)$/.test(wordAt(words, index - 1)) || words[index]?.apart === true)
    return null
  const to = endOfName(words, index)
  if (to < index || to > index + 2) return null
  if (!/^(?:det|den)$/.test(wordAt(words, to + 1)) || !/^(?:er|var)$/.test(wordAt(words, to + 2))) return null
  let at = to + 3
  if (/^(?:jo|altså|nok|vist|også)$/.test(wordAt(words, at))) at += 1
  if (!/^(?:en|et)$/.test(wordAt(words, at))) return null
  const noun = [1, 2].map((step) => at + step).find((one) => isHouse(wordAt(words, one)))
  if (noun === undefined || isHouse(wordAt(words, to))) return null
  return {
    from: index,
    to,
    doubt: 1,
    da: 'det siges, hvad det er for et sted.',
    en: 'it is said what kind of place it is.',
  }
}

/** «Plejehjemmet havblik», «kutteren nordlys»: after a house stands its name, where no verb does. */
function beside(words: readonly TalkWord[], index: number): Plain | null {
  const noun = wordAt(words, index)
  const next = words[index + 1]
  if (!/.(?:en|et)$/.test(noun) || !isHouse(noun) || next?.apart !== false || !isNameWord(next)) return null
  if (/(?:er|ede|te|ende|ig|igt|vis|es|som|te|kt|gt|lt|sk)$/.test(next.plain) && !isNoun(next.plain))
    return null
  if (isCommon(next.plain) && !/.{4}(?:en|et)$/.test(next.plain)) return null
  const to = endOfName(words, index + 1)
  return {
    from: index,
    to: Math.min(to, index + 2),
    doubt: 2,
    da: 'et sted og måske dets navn.',
    en: 'a place and perhaps its name.',
  }
}

const isNoun = (word: string) => ambiguousNames.has(word) || givenNames.has(word) || familyNames.has(word)

const goes =
  /^(?:går|gik|gå|gået|startet|startede|starter|starte|begyndt|begyndte|begynder|begynde|ligger|lå|indlagt|passet|praktik|ansat|arbejder|arbejdede|arbejdet|arbejde|frivillig|medlem|bor|boede|boet|flyttet|flyttede|kommer|kom|læge|pædagog|plads|job|indskrevet|anbragt|sejler|sejlede|sejlet|skrevet|optaget|træner|spiller|spillede|synger|rider|hente|hentet|aflevere|afleveret|undervisning|opskrevet|visiteret|henvist|genoptræning)$/
const inward =
  /^(?:ind|ud|ned|op|inde|ude|nede|oppe|ovre|henne|over|hen|hjem|tilbage|stadig|nu|så|der|også|selv|ikke|altid|i|som|skole|praktik|lære|børnehave|han|hun|jeg|vi|de)$/
/** What anybody goes to, is at or lives in. */
const anybodysPlace =
  /(?:arbejdet|arbejde|skolen|klasse|klassen|køkkenet|lageret|kontoret|stuen|gangen|værelset|sofaen|sengen|toilettet|badet|bussen|toget|bilen|vejen|gaden|byen|landet|banen|haven|gården|stalden|marken|skoven|stranden|vandet|havnen|båden|rummet|huset|etagen|salen|lejligheden|kælderen|loftet|altanen|terrassen|trappen|hylden|gulvet|bordet|stolen|døren|porten|vinduet|hjørnet|midten|siden|kanten|enden|starten|slutningen|begyndelsen|ugen|ugerne|måneden|året|dagen|dagene|natten|aftenen|aftenerne|morgenen|tiden|sommeren|vinteren|foråret|efteråret|ferien|weekenden|weekenderne|holdet|kurset|mødet|møder|møderne|forløbet|listen|planen|skemaet|papiret|nettet|mailen|telefonen|computeren|skærmen|hospitalet|sygehuset|fabrikken|værkstedet|butikken|afdelingen|centret|centeret|hjemmet|kirken|klubben|biblioteket|rådhuset|kommunen|kantinen|pladsen|torvet|stationen|stoppestedet|barsel|orlov|tur|hovedet|maven|ryggen|benet|benene|armen|armene|hånden|hænderne|fødderne|foden|knæet|knæene|kroppen|hjertet|ørerne|øjnene|øjet|nakken|luften|regnen|sneen|blæsten|kulden|varmen|mørket|solen|familien|naboen|lægen|chefen|mesteren|børnene|gangene|maskinen|maskinerne|bunden|toppen|stykket|stykker|kassen|disken|båndet|linjen|vagten|nattevagten|opgangen|gågaden|posten|avisen|radioen|fjernsynet|tingene|ting|måden|vognen|traktoren|truckens?|trucken|lastbilen|arkivet|receptionen|køleren|kørestolen|rulleskøjter|tilbuddet|sagen|psykiatrien|skadestuen|laboratoriet|jobcentret|jobcenteret|aktivering|dagpenge|kontanthjælp|stedet|steder|stederne|hotellet|restauranten|cafeen|kroen|lejren|museet|teatret|hallen|svømmehallen|plejehjemmet|skibet|færgen|børnehaven|vuggestuen|institutionen|klinikken|genbrugspladsen|apoteket|tanken|banken|posthuset|virksomheden|firmaet|forretningen|gartneriet|bageriet|slagteriet|vaskeriet|mejeriet|værftet|savværket|kajen|dækket|broen|molen|åen|søen|fjorden|øen|fastlandet|bakken|grunden|hytten|sommerhuset|kolonihaven|campingpladsen|legepladsen|parken|loppemarkedet|markedet|messen|festen|uddannelsen|studiet|linjen|sproget|niveauet|markedet|egnen|kanten|provinsen|grænsen|udlandet|verden|livet|sindet|tankerne|mellemtiden|øjeblikket|forvejen|nærheden|weekenden|anledning|gang|kraft|seng|stå|land)$/

/** «Han går i solsikken», «hun bor på havblik»: a rare word for where somebody goes, and no part of a house. */
function goneTo(words: readonly TalkWord[], index: number): Plain | null {
  const word = words[index]
  if (word?.apart !== false || !/^(?:i|på)$/.test(wordAt(words, index - 1)) || !isNameWord(word)) return null
  let at = index - 2
  while (at > index - 5 && inward.test(wordAt(words, at)) && !goes.test(wordAt(words, at))) at -= 1
  if (!goes.test(wordAt(words, at))) return null
  const next = words[index + 1]
  const ends = next === undefined || next.apart || grammar.has(next.plain) || finiteVerbs.has(next.plain)
  const isDefinite = /.{4}(?:en|et|erne|ene)$/.test(word.plain)
  if (!ends || isCommon(word.plain) || anybodysPlace.test(word.plain) || !isDictionaryWord(word.plain))
    return null
  if (!isDefinite && !/.(?:blik|bo|ly|lund|høj|vang|ro|glimt|minde|lys|stjerne)$/.test(word.plain))
    return null
  return {
    from: index,
    to: index,
    doubt: 2,
    da: 'står, hvor et steds navn kan stå.',
    en: 'stands where the name of a place can stand.',
  }
}

/** «Hos klip og glem»: with whom one is are people, and firms. Those whom everybody has stay. */
function withFirm(words: readonly TalkWord[], index: number): Plain | null {
  if (wordAt(words, index - 1) !== 'hos' || words[index]?.apart !== false || !isNameWord(words[index]))
    return null
  const to = endOfName(words, index)
  const [first, last] = [wordAt(words, index), wordAt(words, to)]
  const isAnybody =
    /(?:en|et|erne|ene|ne)$/.test(last) || roles.test(first) || isCommon(first) || /(?:e|er|mand)$/.test(last)
  if (to === index && (isAnybody || !isDictionaryWord(first))) return null
  if (to > index && (isCommon(first) || roles.test(first) || /(?:en|et|erne|ne|s)$/.test(first))) return null
  return {
    from: index,
    to,
    doubt: 2,
    da: 'står, hvor et firma kan stå.',
    en: 'stands where a firm can stand.',
  }
}

/** «På havets filet», «i fælles front»: two or three rare words without an article where somebody is. */
function bareWords(words: readonly TalkWord[], index: number): Plain | null {
  if (!/^(?:i|på|hos|ved|fra)$/.test(wordAt(words, index - 1)) || words[index]?.apart !== false) return null
  let to = index - 1
  // «Fra grønne haver»
  if (colour.test(wordAt(words, index)) && isRare(words[index + 1]) && words[index + 1]?.apart === false)
    to = index
  while (to < index + 2 && isRare(words[to + 1]) && (to < index || words[to + 1]?.apart === false)) to += 1
  if (to === index - 1 || to === index || /.{3}(?:en|et|erne|ene)$/.test(wordAt(words, index))) return null
  const next = words[to + 1]
  const isStopped = next === undefined || next.apart || grammar.has(next.plain) || finiteVerbs.has(next.plain)
  if (!isStopped && !/.{3}(?:er|ede|te)$/.test(next.plain)) return null
  return {
    from: index,
    to,
    doubt: 2,
    da: 'står, hvor et steds navn kan stå.',
    en: 'stands where the name of a place can stand.',
  }
}

function isRare(word: TalkWord | undefined): boolean {
  return (
    isNameWord(word) &&
    numberWord(word.plain) === null &&
    !isCommon(word.plain) &&
    isDictionaryWord(word.plain) &&
    !/(?:ede|te|ende|ig|igt|vis|dag|dage|dagen|gange|tid|aften|uger?)$/.test(word.plain)
  )
}

const colour = /^(?:blå|grønne|gule|røde|hvide|sorte|glade|gyldne|skæve|brune|grå)$/
/** «I det grønne hus», «den blå port»: a house by its colour. */
function coloured(words: readonly TalkWord[], index: number): Plain | null {
  if (!/^(?:den|det|de)$/.test(wordAt(words, index)) || !colour.test(wordAt(words, index + 1))) return null
  if (!/^(?:i|på|hos|fra|til)$/.test(wordAt(words, index - 1)) || words[index + 2]?.apart !== false)
    return null
  if (
    !/(?:hus|port|dør|kro|café|cafe|skole|hal|hjørne|kat|hest|hane|løve|lygte|bro|gård|butik|sofa|stue|trekant|viol|rose|anker|cirkel|plet|oase|sol|stjerne|vogn|lade|længe|barak|villa)$/.test(
      wordAt(words, index + 2),
    )
  )
    return null
  return {
    from: index,
    to: index + 2,
    doubt: 2,
    da: 'kan være, hvad et hus hedder.',
    en: 'can be what a house is called.',
  }
}

/** «Jyske dragonregiment», «lindegårdens rideskole», «roskilde tekniske skole»: a house with what tells which. */
function which(words: readonly TalkWord[], index: number): Plain | null {
  const word = words[index]
  if (!isNameWord(word) || isCommon(word.plain)) return null
  const isMiddle =
    /^(?:tekniske|gamle|nye|private|lille|store|nordre|søndre|østre|vestre|frie|kommunale)$/.test(
      wordAt(words, index + 1),
    )
  const at = isMiddle ? index + 2 : index + 1
  const noun = words[at]
  if (noun?.apart !== false || noun.token.kind !== 'word') return null
  const isHouse =
    cueAfter.test(noun.plain) ||
    /.(?:regiment|kaserne|skole|klub|forening|hospital|kirke|center|bibliotek|museum|gymnasium|hjem|hus|selskab|station|forlag|bryggeri|mølle|kor|orkester|bogtrykkeri|stue|afdeling|butik)$/.test(
      noun.plain,
    )
  if (!isHouse || words[index + 1]?.apart === true) return null
  const isOf =
    /^(?:jyske|fynske|sjællandske|nordjyske|vestjyske|sønderjyske|midtjyske|københavnske|danske|nordiske|kongelige|nordre|søndre|østre|vestre|psykiatrisk|faglig)$/.test(
      word.plain,
    )
  const isOwner =
    /.{3}s$/.test(word.plain) &&
    !isCommon(word.plain.slice(0, -1)) &&
    /^(?:i|på|hos|ved|fra|til)$/.test(wordAt(words, index - 1))
  if (!isOf && !isOwner && !(known(word.plain) && isMiddle)) return null
  return { from: index, to: at, doubt: isOf ? 2 : 1, da: 'et sted, og hvilket.', en: 'a place, and which.' }
}

/** «MS Havfruen», «café glad»: what opens a name. */
function opened(words: readonly TalkWord[], index: number): Plain | null {
  const isShip = /^(?:ms|mf|ss|m\/s|m\/f)$/.test(wordAt(words, index))
  const isCafe = /^(?:café|cafe|kafé|bodega|salon|restaurant|hotel|pizzeria|klub|projekt|team)$/.test(
    wordAt(words, index),
  )
  if (
    !isShip &&
    !(isCafe && !/^(?:en|et|den|det|min|din|vores|jeres|hver|ingen|noget)$/.test(wordAt(words, index - 1)))
  )
    return null
  const next = words[index + 1]
  if (next?.apart !== false || !isNameWord(next)) return null
  return {
    from: index,
    to: endOfName(words, index + 1),
    doubt: 1,
    da: 'et sted med navn.',
    en: 'a place with its name.',
  }
}

/** Whether the turn before asked what a house is called or which it is: «hvad hedder børnehaven», «hvilken skole går han på». */
export function isHouseAsked(before: string): boolean {
  const asked =
    /(?:hvad (?:hedder|hed|er det)(?: \S+){0,4}|hvad for (?:en|et)|hvilken|hvilket|hvilke|navnet på) (?:\S+ )?(\S+)/.exec(
      before,
    )
  return (
    (asked !== null &&
      before.split(' ').some((word) => isHouse(word)) &&
      !/\b(?:han|hun|lederen|læreren|lægen)\b/.test(asked[0])) ||
    /hvor (?:arbejder|arbejdede|går (?:han|hun|de|du|\S+) i (?:skole|børnehave)|er du i praktik|har du været ansat)/.test(
      before,
    )
  )
}

function answer(words: readonly TalkWord[], index: number): Plain | null {
  if (words.length > 9 || index > 5) return null
  const earlier = words
    .slice(0, index)
    .every(({ plain }) =>
      /^(?:ja|nej|jo|øh|øhm|altså|det|den|de|hedder|hed|er|var|i|på|hos|ved|vist|nok|bare|jeg|han|hun|går|arbejder|tror|nå|jamen)$/.test(
        plain,
      ),
    )
  if (!earlier || !isNameWord(words[index]) || isCommon(wordAt(words, index))) return null
  const to = endOfName(words, index)
  const next = words[to + 1]
  if (next !== undefined && finiteVerbs.has(next.plain) && index === 0) return null
  return {
    from: index,
    to,
    doubt: 1,
    da: 'svarer på, hvad stedet hedder.',
    en: 'answers what the place is called.',
  }
}

/**
 * Finds houses, firms, clubs and ships that are called by plain words, in talk without capitals; with doubt.
 *
 * @param isAsked whether the turn before asked what such a place is called
 */
export function findPlainWorkplaces(words: readonly TalkWord[], isAsked: boolean): Candidate[] {
  const found: Candidate[] = []
  for (let index = 0; index < words.length; index++) {
    const plain =
      called(words, index) ??
      toldOf(words, index) ??
      opened(words, index) ??
      which(words, index) ??
      beside(words, index) ??
      goneTo(words, index) ??
      withFirm(words, index) ??
      coloured(words, index) ??
      bareWords(words, index) ??
      (isAsked ? answer(words, index) : null)
    const [first, last] = [words[plain?.from ?? -1], words[plain?.to ?? -1]]
    if (plain === null || first === undefined || last === undefined) continue
    const written = words
      .slice(plain.from, plain.to + 1)
      .map(({ token }) => token.text)
      .join(' ')
    found.push({
      ...{ first: first.at, last: last.at, kind: 'workplace', ending: 0, sure: false, doubt: plain.doubt },
      because: reason(written, plain.da, plain.en),
    })
    index = Math.max(index, plain.to)
  }
  return found
}
