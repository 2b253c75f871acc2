import { numberWord } from '../numbers/number-words.ts'
import { finiteVerbs } from '../talk/words.ts'
import { isSomebodyAfterModal, ordinaryUse } from './ordinary-use.ts'
import { wordAt } from './talk-words.ts'
import type { TalkWord } from './talk-words.ts'

// In talk without capitals «liv», «storm» and «bo» look as words do. But a thing that one can count has an article or the like before it
// («et langt liv», «den storm»); a name stands bare («spørg liv», «storm kommer»).

/** Words far more than names: they count as names only where something says so. */
const wordsFirst: ReadonlySet<string> = new Set(
  `an april atlas august ba ben bille bin bitter bolle bro bror brun can dag daggry de degn din ejer em eng
engel era es even frisk gade gamle glad glas god gram grå grøn ha halm han hans hare hassel have
hede heden helt herre hus hvid høj ingen islam jern jihad jul juni kamp karm karma kejser klok knude kold
konge krone kæmpe lam lan lang lange lave le let long love luft lyst maj maler marken mel ment mi mirakel
mon mor murer must måne møl mønster nat nord norm note ny olie on ost otte post præst pust reje ring ro
rode sang skak skat skomager skræm slagter smed smut snedker sommer son sort spor springer stage stald
stampe stille stub su sund sus sved syd sølv tage tam tan tang tanke thi thing tiger tin to top tot tram
trap træ tu tut ude van varm ven vest vide vild vilde vilje vind vogn vu will østen`.split(/\s+/),
)

const before =
  /^(?:at|en|et|den|det|de|hver|hele|kan|ka|skal|ska|vil|må|kunne|ku|skulle|sku|ville|måtte|lige|sidste|næste|første|samme|god|godt|noget|nogen|nogle|meget|lidt|hvor|så|mere|mest|denne|dette|disse|min|din|sin|mit|dit|sit|mine|dine|sine|vores|jeres|deres|hans|hendes|i|på|uden|under|over|gennem|langt|lang|lange|nyt|ny|nye|stor|stort|store|lille|små|gammel|gammelt|gamle|rigtig|rigtigt|slags|som|ikke|gerne|selv|hvilken|hvilket|sådan|sånt|sådant|ingen|intet|al|alt|alle|begge|mange|få|flere|fleste|ens|jeg|du|vi|man|bare|er|var|bliver|blev|været|op|ned|ind|ud)$/
const described = /(?:lig|ligt|lige|ig|igt|ige|isk|iske|som|somt)$/
const meeting =
  /^(?:kender|kendte|husker|så|ser|spurgte|spørger|talte|mødte|møder|besøger|besøgte|har|ringede|snakkede|savner|skal|hører)$/
const asked =
  /^(?:til|med|hos|af|fra|for|om|spørg|spørge|kender|kendte|hils|ring|hente|henter|hent|savner|besøge|besøger|ligesom|både|og|men|sagde|siger|mener|kom|kommer|tager|får|gav|giver|har|havde|nej|ja|kære|tak|jo|når|da|at|fordi|hvis)$/
const doesAsPeople =
  /^(?:siger|sagde|synes|syntes|mener|mente|ringer|ringede|bor|boede|hjælper|hjalp|spørger|spurgte|kender|henter|hentede|kører|kørte|passer|arbejder|arbejdede|laver|lavede|læser|skriver|skrev|griner|snakker|taler|spiller|spiser|går|gik|kom|kommer|hedder|hed|bager|køber|bliver|vil|ville|skal|kan|tror|er|var|har|havde|han|hun)$/

/** Whether a word is far more a word than a name. */
export const isWordFirst = (word: string): boolean => wordsFirst.has(word)

const modal =
  /^(?:at|kan|ka|skal|ska|vil|må|kunne|ku|skulle|sku|ville|måtte|bør|burde|lov|gider|tør|få|får|ikke|gerne|mag|selv)$/

/** «Hvor skal du bo», «til at bo»: the verb has another before it, and the name has none, or a word that only a name follows. */
export function isToDwell(words: readonly TalkWord[], index: number): boolean {
  const previous = wordAt(words, index - 1)
  if (
    /^(?:med|til|hos|af|fra|for|om|spørge|spørg|ringe|hente|hils|hilse|besøge|hedder|hed|efter|ved)$/.test(
      previous,
    )
  )
    return false
  if (/^(?:et|jeres|vores|dit|mit|sit|boets|døds)$/.test(previous)) return true
  if (
    /^(?:alle|sammen|alene|hjemme|billigt|sådan|der|her)$/.test(wordAt(words, index + 1)) &&
    previous !== 'var'
  ) {
    if (/^(?:er|var|det|kom|siger|sagde|og|når)$/.test(previous)) return false
    return true
  }
  return [1, 2, 3].some((back) => modal.test(wordAt(words, index - back)))
}

/** «Hans er kommet», «med Tage»: a pronoun and a verb that are names where no noun or object follows. */
function isHansOrTage(words: readonly TalkWord[], index: number, base: string): boolean {
  const previous = words[index]?.apart === true ? '' : wordAt(words, index - 1)
  const next = words[index + 1]?.apart === true ? '' : wordAt(words, index + 1)
  if (base === 'hans') {
    if (/^(?:er|var|bliver|som|blev)$/.test(previous))
      return wordAt(words, index - 2) === 'det' && /^(?:der|som)$/.test(next)
    return (
      finiteVerbs.has(next) ||
      /^(?:og|der|som|han|fra|i|på|om|at|ikke|også|til|derned|herhen|derhen|hjem|hjemme|)$/.test(next)
    )
  }
  if (base !== 'tage') return false
  return (
    /^(?:med|hos|fra|spørg|hils|både|ligesom)$/.test(previous) &&
    !/^(?:det|den|en|et|mig|sig|dig|på|ud|af|op|hjem)$/.test(next)
  )
}

const withSomebody =
  /^(?:talt|talte|taler|snakket|snakkede|snakker|snakke|tale|ringet|ringede|ringer|ringe|skrev|skrevet|aftalt|aftalte|gift|sammen|forlovet|kæreste|spurgt|hjem|over|hilse|uvenner|venner|op|brev)$/
const asPeopleOnly =
  /^(?:siger|sagde|synes|syntes|mener|mente|ringer|ringede|spørger|spurgte|griner|grinede|græd|græder|elsker|hader|savner|passer|hedder|hed|bor|boede)$/

/** «Talt med Sten», «Aske sagde», «det er Gro, der passer hunden»: so one speaks of somebody, and hardly of a stone or ash. */
function isTalkedWith(words: readonly TalkWord[], index: number): boolean {
  const [previous, second] = [wordAt(words, index - 1), wordAt(words, index - 2)]
  const [next, further] = [wordAt(words, index + 1), wordAt(words, index + 2)]
  if (words[index]?.apart === true || index === 0)
    return asPeopleOnly.test(next) && !/^(?:jeg|du|vi|i|man|det)$/.test(further)
  if (
    /^(?:med|til|hos)$/.test(previous) &&
    withSomebody.test(second) &&
    !/^(?:mor|ham|en)$/.test(wordAt(words, index))
  )
    return !(
      previous === 'til' && /^(?:ro|tot|søs|sidst|tage|nord|syd|øst|vest|vejle)$/.test(wordAt(words, index))
    )
  if (/^(?:er|var)$/.test(previous) && second === 'det')
    return (
      /^(?:der|som)$/.test(next) &&
      (asPeopleOnly.test(further) ||
        /^(?:kom|kommer|gjorde|hjalp|hjælper|kører|kørte|gik|går)$/.test(further))
    )
  return (
    /^(?:og|men|så|at|fordi|da|når)$/.test(previous) &&
    asPeopleOnly.test(next) &&
    !/^(?:jeg|du|vi|i|man|det)$/.test(further)
  )
}

/** How sure it is that a name which is also a word is a name here, by how bare it stands; null where it is a word. */
export function bareName(
  words: readonly TalkWord[],
  index: number,
  base: string,
  isName: (word: string) => boolean,
): 'cue' | 'capital' | null {
  if (base.length < 2) return null
  if (wordsFirst.has(base))
    return isTalkedWith(words, index) || isHansOrTage(words, index, base) ? 'capital' : null
  if (isSomebodyAfterModal(words, index)) return 'capital'
  const apart = words[index]?.apart === true
  const previous = wordAt(words, index - 1)
  const next = words[index + 1]?.apart === true ? '' : wordAt(words, index + 1)
  if (base === 'bo') return isToDwell(words, index) ? null : 'cue'
  // «Det er Liv, der …»
  const shown =
    (/^(?:er|var|bliver|blev)$/.test(previous) && /^(?:det|hvem)$/.test(wordAt(words, index - 2))) ||
    // «Er det Liv, jeg taler med?»
    (previous === 'det' && /^(?:er|var)$/.test(wordAt(words, index - 2)))
  if (shown) {
    const isPerson =
      next === '' ||
      isName(next) ||
      /^(?:der|som|fra|hun|han|her|og|i|jeg|du|vi|ham|hende|ja|nej|nu|igen|også|jo|hvis|når|så|min|hans|hendes|med)$/.test(
        next,
      )
    return isPerson ? 'capital' : null
  }
  if (ordinaryUse(words, index)) return null
  // «Liv og glade dage»
  if (next === 'og' && /^(?:glade|glæde|lyst|død|sjæl|sind)$/.test(wordAt(words, index + 2))) return null
  const [second, third] = [wordAt(words, index - 2), wordAt(words, index - 3)]
  // «Kender du Liv», «så var Liv der».
  const isMet = /^(?:du|jeg|vi|han|hun|i)$/.test(previous) && meeting.test(second)
  const wasThere =
    /^(?:er|var)$/.test(previous) &&
    /^(?:så|da|hvor|når|dengang)$/.test(second) &&
    /^(?:der|her|med|hjemme|syg|væk|også|jo|ikke)$/.test(next)
  if (isMet || wasThere) return 'capital'
  if (
    /^(?:lille|store)$/.test(previous) &&
    !/^(?:en|et|den|det|de|min|din|sin|hans|hendes|meget|så)$/.test(second)
  )
    return 'capital'
  if (/^(?:er|var)$/.test(previous) && index > 1) return null
  if (/^(?:også|jo)$/.test(previous) && [second, third].some((word) => /^(?:er|var)$/.test(word))) return null
  // «Hvor er Kaj henne», «jeg så Kaj i går»
  const inverted =
    /^(?:er|var|kom|har|havde|skal|kan|vil|må|bor|siger|sagde)$/.test(previous) &&
    (index === 1 || /^(?:hvor|hvornår|hvordan|hvorfor|nu|men)$/.test(second))
  if (previous === 'så' && /^(?:jeg|du|vi|han|hun|de|man)$/.test(second)) return 'capital'
  if (
    !inverted &&
    !apart &&
    (before.test(previous) || described.test(previous) || numberWord(previous) !== null)
  )
    return null
  return asked.test(previous) || doesAsPeople.test(next) ? 'cue' : 'capital'
}
