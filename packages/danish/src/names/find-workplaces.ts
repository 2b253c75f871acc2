import { finiteVerbs } from '../talk/words.ts'
import { isDictionaryWord } from './dictionary.ts'
import {
  ambiguousNames,
  familyNames,
  firmNames,
  firmTails,
  givenNames,
  grammar,
  isCommon,
  places,
  wordFirms,
} from './lexicon.ts'
import { placeTail } from './place-tails.ts'
import { reason } from './mention.ts'
import type { Candidate } from './mention.ts'
import { lookUp, phraseAt, wordAt } from './talk-words.ts'
import type { TalkWord } from './talk-words.ts'

/** Nouns that come before the name of a workplace: "restaurant Solen", "plejehjemmet Bakkely". */
const cueBefore =
  /^(?:firmaet|virksomheden|butikken|restaurant|restauranten|café|cafe|cafeen|caféen|hotel|hotellet|kro|kroen|plejecenter|plejecentret|plejecenteret|plejehjem|plejehjemmet|børnehaven|børnehuset|vuggestuen|institutionen|bosted|bostedet|værested|værestedet|skolen|gymnasiet|bageri|bageriet|slagter|murermester|tømrermester|malermester|smedemester|bagermester|slagtermester|vognmand|blomsterhandler|autoværksted|autoværkstedet|mekaniker|frisør|frisøren|salon|pizzeria|kiosken|grillen|fabrikken|kirken|moskeen|foreningen|klubben|lægehuset|lægecenter|jobcenter|jobcentret|jobcenteret|rengøringsfirmaet|tømrerfirmaet|vikarbureauet|produktionsskolen|efterskolen|højskolen|friskolen|privatskolen|tandlægerne|apoteket|gartneriet|planteskolen|gården|herberget|klinik|klinikken|smerteklinik|tandklinik|tandklinikken|boligforeningen|boligselskabet|borgerforeningen|beboerforeningen|idrætsforeningen|fagforeningen|grundejerforeningen|andelsforeningen|forening|foreninger|skib|skibet|kutter|kutteren|trawler|trawleren|færge|færgen|skonnerten|båden|pension|pensionatet|sparekassen|banken|menigheden|trossamfundet|spejderne|lægerne|tandlæge|dyrlægerne|kollegiet|ungdomsskolen|musikskolen|realskolen|specialskolen|kostskolen|lejren|feriecenter|motel|lejrskolen|vandrerhjem|vandrerhjemmet|bofællesskabet|opholdsstedet|dagcentret|aktivitetshuset|medborgerhuset|kulturhuset|forsamlingshuset|fysioterapien|vaskeriet|trykkeriet|systuen|smedjen|savværket|værftet|mejeriet|bryggeriet|møllen|herregården|godset|slottet|krydstogtskibet|fgu|vuc|krisecenter|krisecentret|krisecenteret)$/

/** Nouns that come after the name of a workplace: "Bellahøj Skole", "Slagelse Sygehus". */
const cueAfter =
  /^(?:hospital|sygehus|skole|gymnasium|kirke|kirkegård|bibliotek|plejecenter|plejehjem|ældrecenter|jobcenter|produktionsskole|handelsskole|højskole|efterskole|friskole|privatskole|friplejehjem|universitet|universitetshospital|lufthavn|havn|station|teater|museum|svømmehal|idrætscenter|boligforening|boldklub|bageri|slagteri|kro|hotel|camping|gartneri|maskinfabrik|planteskole|auto|biludlejning|sundhedshus|sundhedscenter|dæk|dækcenter|filet|køkken|fiskeeksport|transport|smede|smedje|grill|grillen|pizza|pizzaria|pizzeria|kebab|shawarma|frisør|salon|fysioterapi|kiropraktik|boligselskab|sparekasse|fitness|cykler|biler|købmand|brugs|dagcenter|bofællesskab|bosted|værested|roklub|idrætsforening|gymnastikforening|valgmenighed|spejdere|betonelement|beton|stål|møbler|trælast|tømmerhandel|korn|fisk|rejer|blomster|vask|vaskeri|systue|trykkeri|ejendomme|dagligvarer|marked|entreprise|tømrer|murer|maler|el|logistik|lager|fragt|spedition|isenkram|vinhandel|bådeværft|lægehus|børnehave|børnehus|kulturhus|asylcenter|center|psykiatri|køreskole|rengøring|byg|vvs|festival|apotek|golfklub|slot|seminarium|værft|savværk|teglværk|elforsyning|forsyning|renovation|taxa|busser)$/u

/** Places of work that need a place or a name after "i" or "på" to point to one: "rådhuset i Ringsted". */
const cueWithPlace =
  /(?:foreningen|retten|byretten|landsretten|boligselskabet|menigheden|kasernen|statsfængslet|arresthuset|arresten|lejren|klubben|hallen|værkstedet|sprogskolen|sprogcentret|sprogcenteret|skolen|sygehuset|hospitalet|jobcentret|jobcenteret|jobcenter|kommunen|fabrikken|lageret|butikken|terminalen|genbrugspladsen|genbrugsstationen|slagteriet|bageriet|gartneriet|havnen|lufthavnen|kirken|moskeen|plejehjemmet|plejecentret|plejecenteret|biblioteket|svømmehallen|politiet|fængslet|psykiatrien|klinikken|lægehuset|børnehaven|vuggestuen|kantinen|kroen|hotellet|asylcentret|asylcenteret|krisecentret|krisecenteret|produktionsskolen|tekniske skole|teknisk skole|handelsskolen|højskolen|erhvervsskolen|savværket|værftet|mejeriet|skadestuen|smerteklinikken|rehabiliteringscentret)$/

const compound =
  /^[a-zæøåéöü-]{3,}(?:skolen|hospitalet|sygehuset|hjemmet|centret|centeret|klinikken|børnehaven|børnehuset|fabrikken|værkstedet|kroen|hallen|bageriet|værftet)$/
const ordinaryCompound =
  /^(?:folke|høj|efter|sprog|handels|produktions|erhvervs|fri|privat|grund|special|køre|aften|sommer|danse|musik|rytter|gymnasie|sosu-?|teknisk|ungdoms|daghøj|land(?:brugs)?|over|mellem|heldags|job|indkøbs|butiks|kultur|kompetence|aktivitets|sund(?:heds)?|asyl|krise|misbrugs|genoptrænings|rehabiliterings|borger|medborger|beboer|motions|fitness|idræts|bo|dag|pleje|ældre|børne|familie|barndoms|forældre|drenge|fritids|ferie|sommer|tand|læge|smerte|sports|svømme|gymnastik|bil|cykel|auto|vindue|tøj|papir|fisk|møbel|privat|føl|hukommelses|råd|test|call|vaccinations|ambulatorie|universitets|provins|regions|distrikts|alkohol|stress|frakt|rygge?|søvn|center|kompetance|kontakt|kurs(?:us)?|center|hoved|bykerne|midt|by|uddannelses|videns|data|kunde|service|træ|metal|smede|tømrer|montage|snedker|beskyttede|cykle|systue|integrations|vejlednings|voksenuddannelses|psykiatri|hospitals|vandre|forsamlings|natur|motor|køle|ride|idræts|messe|haller?|markeds)(?:s|e|n)?(?:skolen|hospitalet|sygehuset|hjemmet|centret|centeret|klinikken|børnehaven|børnehuset|fabrikken|værkstedet|kroen|hallen|bageriet|værftet)$/

/** What any such noun ends in; looked at apart, since it is long. */
const tailAfter =
  /(?:skole|skolen|gymnasium|center|centret|centeret|hus|huset|hjem|hjemmet|klinik|klinikken|apotek|kirke|kirken|hotel|hotellet|kro|kroen|bageri|bageriet|slagteri|slagteriet|værksted|værkstedet|fabrik|fabrikken|værk|værket|værft|værftet|forening|foreningen|klub|klubben|bibliotek|museum|teater|bank|banken|sparekasse|handel|forretning|butik|butikken|køkken|salon|kollegium|udlejning|selskab|selskabet|mejeri|bryggeri|gartneri|vaskeri|renseri|trykkeri|smedje|smedjen|hospital|sygehus|fonden|bo|gård|gården|haven|hallen|stuen|teknik|service|byg|transport|optik|møbler|biler|auto|industri|produktion|.{3}eri|.{3}eriet|konsulenter|fysioterapi|psykiatri)$/
/** And what the noun before a name ends in. */
const tailBefore =
  /.(?:skolen|gymnasiet|hjemmet|centret|centeret|cent(?:er)|huset|haven|klinikken|foreningen|klubben|kirken|kroen|hotellet|hotel|cafeen|caféen|banken|butikken|fabrikken|værkstedet|firmaet|selskabet|kollegiet|stedet|apoteket|hallen|hospitalet|sygehuset)$/
/** Whose name is often two plain words, or one: "børnehuset regnbuen", "værestedet perronen". */
const named1 =
  /^(?:børnehaven|vuggestuen|børnehuset|plejehjemmet|plejehjem|plejecentret|plejecenteret|plejecenter|bostedet|bosted|værestedet|værested|lægehuset|efterskolen|højskolen|friskolen|restaurant|restauranten|café|cafe|cafeen|caféen|kroen|hotel|hotellet|klinik|klinikken|herberget|opholdsstedet|bofællesskabet|kollegiet|skibet|kutteren|trawleren|færgen|skonnerten|pizzeria|pizzeriaet|salon|salonen|frisør|værtshuset|diskoteket|campingpladsen|dagplejen|fritidshjemmet|klubben|institutionen|foreningen|krisecentret|krisecenter|gården|firmaet|butikken)$/

const atPlace = /^(?:i|hos|ved|på|fra|til|nede|ovre|henne|for|om)$/

/** Finds the names of firms, shops, schools, hospitals and other places of work. */
export function findWorkplaces(words: readonly TalkWord[]): Candidate[] {
  const found: Candidate[] = []
  let index = 0
  while (index < words.length) {
    const span =
      listed(words, index) ??
      together(words, index) ??
      tailed(words, index) ??
      named(words, index) ??
      placed(words, index) ??
      compounded(words, index) ??
      capitalised(words, index)
    const first = words[span?.from ?? index]
    const last = words[span?.to ?? index]
    if (span === null || first === undefined || last === undefined) {
      index += 1
      continue
    }
    const written = words
      .slice(span.from, span.to + 1)
      .map((word) => word.token.text)
      .join(' ')
    found.push({
      first: first.at,
      last: last.at,
      kind: 'workplace',
      because: reason(written, span.da, span.en),
      ending: span.ending,
      sure: true,
    })
    index = span.to + 1
  }
  return found
}

type Found = { from: number; to: number; ending: number; da: string; en: string }

function listed(words: readonly TalkWord[], index: number): Found | null {
  const phrase = phraseAt(words, index, firmNames, 5)
  const after = phrase === null ? undefined : words[index + phrase.words]
  // "Aros biludlejning" is another than Aros.
  if (phrase !== null && after?.apart === false && cueAfter.test(after.plain) && phrase.ending === 0)
    return {
      from: index,
      to: tradesAfter(words, index + phrase.words),
      ending: 0,
      da: 'ender som et firmanavn.',
      en: 'ends like the name of a firm.',
    }
  const because = { da: 'står på listen over arbejdspladser.', en: 'is on the list of workplaces.' }
  if (phrase !== null) {
    // "Jysk Børneforsorg": what follows with a capital belongs to it.
    const to = lastCapital(words, index + phrase.words - 1)
    const more = to > index + phrase.words - 1
    return { from: index, to, ending: more ? 0 : phrase.ending, ...because }
  }
  const word = lookUp(wordAt(words, index), (form) => wordFirms.has(form))
  const next = words[index + 1]
  const placedWell =
    /^(?:i|hos|ved)$/.test(wordAt(words, index - 1)) &&
    (next === undefined || next.apart || isCommon(next.plain))
  const inCapitals = words[index]?.telling === true && words[index]?.token.text !== 'OK'
  return word !== null && (inCapitals || placedWell)
    ? { from: index, to: lastCapital(words, index), ending: word.ending, ...because }
    : null
}

/** The last word of a run of capitals inside a sentence that goes on from this word; names of people end it. */
function lastCapital(words: readonly TalkWord[], index: number): number {
  let to = index
  while (to < index + 2 && words[to + 1]?.telling === true && words[to + 1]?.apart === false) {
    if (words[index]?.token.capital !== true || known(wordAt(words, to + 1))) break
    to += 1
  }
  return to
}

/** "fra Grønne Haver": ordinary words with capitals inside a sentence. */
function capitalised(words: readonly TalkWord[], index: number): Found | null {
  const word = words[index]
  if (word?.telling !== true || word.apart || !isCommon(word.plain)) return null
  if (!/^(?:fra|hos|ved|på)$/.test(wordAt(words, index - 1))) return null
  if (known(word.plain) || phraseAt(words, index, places, 3) !== null) return null
  const to = lastCapital(words, index)
  if (to === index) return null
  return { from: index, to, ending: 0, da: 'et navn med store bogstaver.', en: 'a name in capitals.' }
}

/** "Nordvest Multiservice", "Hansens Auto", "Brdr. Friis ApS". */
function tailed(words: readonly TalkWord[], index: number): Found | null {
  const tail = firmTail(words, index)
  if (tail === null || index === 0 || words[index]?.apart === true) return null
  let from = index
  while (from > 0 && index - from < 3 && words[from]?.apart === false && partOfFirm(words, from - 1))
    from -= 1
  if (from === index) return null
  return { from, to: tail, ending: 0, da: 'ender som et firmanavn.', en: 'ends like the name of a firm.' }
}

function firmTail(words: readonly TalkWord[], index: number): number | null {
  const [word, next] = [wordAt(words, index), wordAt(words, index + 1)]
  if (/^(?:a|i|k|p)$/.test(word) && next === 's') return index + 1
  if (word === 'og' && /^(?:søn|sønner|co|datter|døtre)$/.test(next)) return index + 1
  return firmTails.has(word) ? index : null
}

function partOfFirm(words: readonly TalkWord[], index: number): boolean {
  const word = words[index]
  if (word === undefined || word.token.kind !== 'word') return false
  if (word.token.capital && !word.starts) return true
  return !isCommon(word.plain) && !atPlace.test(word.plain)
}

/** Could this word be a name that follows "restaurant" or comes before "skole"? */
function nameLike(words: readonly TalkWord[], index: number): boolean {
  const word = words[index]
  if (word === undefined || word.token.kind !== 'word' || word.plain.length < 3) return false
  if (word.telling) return true
  return !isCommon(word.plain) && (!isDictionaryWord(word.plain) || known(word.plain))
}

function known(word: string): boolean {
  const form = (item: string) =>
    places.has(item) || givenNames.has(item) || familyNames.has(item) || ambiguousNames.has(item)
  return (
    lookUp(word, form) !== null || /^(?:nord|syd|øst|vest|nørre|sønder|øster|vester|sankt|skt\.)/.test(word)
  )
}

function named(words: readonly TalkWord[], index: number): Found | null {
  const word = wordAt(words, index)
  const next = words[index + 1]
  if (
    next !== undefined &&
    !next.apart &&
    (named1.test(word) || /(?:boligforeningen|beboerforeningen|børnehaven|skolen)$/.test(word)) &&
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
    if (capital || known(word) || atPlace.test(wordAt(words, index - 1)) || isOwner(word)) {
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
function tradesAfter(words: readonly TalkWord[], index: number): number {
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
    (/^(?:nord|syd|øst|vest|midt)$/.test(word.plain) && !where.test(wordAt(words, index + 1))) ||
    (!isDictionaryWord(word.plain) && !isCommon(word.plain))
  )
}
const where = /^(?:for|på|i|ud|over)$/

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

/** "På fgu nord", "fra metal nord", "center for sorg og smerte": ordinary words that are a name together. */
function together(words: readonly TalkWord[], index: number): Found | null {
  const because = { da: 'ligner navnet på et bestemt sted.', en: 'looks like the name of a certain place.' }
  const [word, next] = [wordAt(words, index), wordAt(words, index + 1)]
  // "Lægerne på torvet", "tandlægerne ved åen"
  if (
    /^(?:lægerne|tandlægerne|dyrlægerne)$/.test(word) &&
    /^(?:på|ved|i)$/.test(next) &&
    /.(?:en|et)$/.test(wordAt(words, index + 2))
  )
    return { from: index, to: index + 2, ending: 0, ...because }
  if (
    /^(?:center|institut|institutet|fonden|foreningen|klinik|klinikken|afdeling|afdelingen)$/.test(word) &&
    next === 'for'
  ) {
    const noun = words[index + 2]
    if (noun?.token.kind !== 'word' || noun.apart || grammar.has(noun.plain)) return null
    const further =
      wordAt(words, index + 3) === 'og' &&
      !grammar.has(wordAt(words, index + 4)) &&
      words[index + 4]?.token.kind === 'word'
    return { from: index, to: index + (further ? 4 : 2), ending: 0, ...because }
  }
  const end = words[index + 1]
  if (
    /^(?:nord|syd|øst|vest|midt)$/.test(next) &&
    end?.apart === false &&
    !grammar.has(word) &&
    /^(?:på|hos|fra|i|fagforeningen|ved)$/.test(wordAt(words, index - 1)) &&
    words[index]?.apart === false &&
    !where.test(wordAt(words, index + 2))
  ) {
    const named = wordAt(words, index - 1) === 'fagforeningen'
    return { from: named ? index - 1 : index, to: index + 1, ending: 0, ...because }
  }
  return null
}

/** "rådhuset i Ringsted", "værkstedet på Industrivej". */
function placed(words: readonly TalkWord[], index: number): Found | null {
  if (!cueWithPlace.test(wordAt(words, index)) || !/^(?:i|på|ved)$/.test(wordAt(words, index + 1)))
    return null
  const name = words[index + 2]
  if (name === undefined || name.apart) return null
  const place = phraseAt(words, index + 2, places, 3)
  const street =
    /(?:vej|gade|allé|alle|stræde|vænget|parken|torvet)$/.test(name.plain) && !isCommon(name.plain)
  if (place === null && !street && !name.telling) return null
  const to = index + 1 + (place?.words ?? 1)
  return {
    from: index,
    to,
    ending: place?.ending ?? 0,
    da: 'en arbejdsplads på et bestemt sted.',
    en: 'a workplace at a certain place.',
  }
}

function compounded(words: readonly TalkWord[], index: number): Found | null {
  const word = words[index]
  if (
    word === undefined ||
    !compound.test(word.plain) ||
    ordinaryCompound.test(word.plain) ||
    isCommon(word.plain)
  )
    return null
  if (
    !word.telling &&
    !known(
      word.plain.replace(
        /(?:skolen|hospitalet|sygehuset|hjemmet|centret|centeret|klinikken|børnehaven|børnehuset|fabrikken|værkstedet|kroen|hallen|bageriet|værftet)$/,
        '',
      ),
    ) &&
    !atPlace.test(wordAt(words, index - 1))
  ) {
    return null
  }
  return {
    from: index,
    to: index,
    ending: 0,
    da: 'ligner navnet på en arbejdsplads.',
    en: 'looks like the name of a workplace.',
  }
}
