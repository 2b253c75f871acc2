import { readNumber } from '../numbers/number-words.ts'
import { countryNames } from './lexicon.ts'
import type { StandInKind } from './mention.ts'
import { shops } from './data/shops.ts'

// What stands in place of what is no person: the kind of thing it is, in the definite form, so that the sentence can still be said.

const others: Record<Exclude<StandInKind, 'person' | 'place' | 'workplace' | 'age'>, string> = {
  address: 'adressen',
  cpr: 'CPR-nummeret',
  phone: 'telefonnummeret',
  email: 'mailadressen',
  birthdate: 'fødselsdagen',
  plate: 'nummerpladen',
  number: 'nummeret',
  other: 'udeladt',
}

const regions =
  /^(?:jylland|vendsyssel|himmerland|salling|thy|djursland|hornsherred|odsherred|vestegnen|(?:nord|syd|midt|vest|øst|sønder)jylland)$/
const islands =
  /^(?:bornholm|(?:nord|syd|midt|vest|øst)?(?:fyn|sjælland)|lolland|falster|lolland-falster|langeland|mors|als|sydals|amager|tåsinge|\p{L}+ø)$/u

/** What a workplace is, by the word in its name that says so, or by the word before it. */
const workplaces: readonly (readonly [RegExp, string])[] = [
  [/værft(?:et)?$/, 'værftet'],
  [/(?:savværk|teglværk|kraftværk|valseværk)(?:et)?$/, 'værket'],
  [/køreskole(?:n)?$/, 'køreskolen'],
  [/skole(?:n)?$/, 'skolen'],
  [/gymnasi(?:um|et)$/, 'gymnasiet'],
  [/universitet(?:et)?$/, 'universitetet'],
  [/seminari(?:um|et)$/, 'seminariet'],
  [/(?:hospital|sygehus)(?:et)?$/, 'hospitalet'],
  [/(?:psykiatri)(?:en)?$/, 'psykiatrien'],
  [/læge(?:hus|center|centret|centeret|huset)$/, 'lægehuset'],
  [/klinik(?:ken)?$/, 'klinikken'],
  [/apotek(?:et)?$/, 'apoteket'],
  [/børneha?ve(?:n)?$/, 'børnehaven'],
  [/børnehus(?:et)?$/, 'børnehuset'],
  [/vuggestue(?:n)?$/, 'vuggestuen'],
  [/(?:plejehjem|friplejehjem)(?:met)?$/, 'plejehjemmet'],
  [/(?:plejecent|ældrecent)(?:er|ret|eret)$/, 'plejecentret'],
  [/(?:asylcent)(?:er|ret|eret)$/, 'asylcentret'],
  [/(?:krisecent)(?:er|ret|eret)$/, 'krisecentret'],
  [/jobcent(?:er|ret|eret)$/, 'jobcentret'],
  [/cent(?:er|ret|eret)$/, 'centret'],
  [/(?:bosted|værested)(?:et)?$/, 'stedet'],
  [/herberg(?:et)?$/, 'herberget'],
  [/fængsel$|fængslet$/, 'fængslet'],
  [/kommune(?:n)?$/, 'kommunen'],
  [/rådhus(?:et)?$/, 'rådhuset'],
  [/bibliotek(?:et)?$/, 'biblioteket'],
  [/muse(?:um|et)$/, 'museet'],
  [/teater$|teatret$/, 'teatret'],
  [/(?:svømmehal|idrætshal|hal)(?:len)?$/, 'hallen'],
  [/(?:boldklub|golfklub|klub)(?:ben)?$/, 'klubben'],
  [/forening(?:en)?$/, 'foreningen'],
  [/kirke(?:n)?$/, 'kirken'],
  [/moske(?:en)?$|moské(?:en)?$/, 'moskeen'],
  [/lufthavn(?:en)?$/, 'lufthavnen'],
  [/havn(?:en)?$/, 'havnen'],
  [/hotel(?:let)?$/, 'hotellet'],
  [/(?:^|\p{L})kro(?:en)?$/u, 'kroen'],
  [/caf[eé](?:en)?$/, 'cafeen'],
  [/restaurant(?:en)?$/, 'restauranten'],
  [/pizzeria(?:et)?$/, 'pizzeriaet'],
  [/bageri(?:et)?$|^bagermester$/, 'bageriet'],
  [/slagteri(?:et)?$/, 'slagteriet'],
  [/mejeri(?:et)?$/, 'mejeriet'],
  [/fabrik(?:ken)?$/, 'fabrikken'],
  [/(?:auto)?værksted(?:et)?$|^(?:mekaniker|auto)$/, 'værkstedet'],
  [/gartneri(?:et)?$|planteskole(?:n)?$/, 'gartneriet'],
  [/^(?:frisør(?:en)?|salon(?:en)?)$/, 'salonen'],
  [/vikarbureau(?:et)?$/, 'vikarbureauet'],
  [/^(?:butik(?:ken)?|kiosk(?:en)?)$/, 'butikken'],
]

/**
 * What stands in place of something that is no person.
 *
 * @param words the words of its name in small letters
 * @param before the word that stands before it
 * @example kindWord('workplace', ['aalborg', 'værft'], 'på') // 'værftet'
 */
export function kindWord(
  kind: Exclude<StandInKind, 'person'>,
  words: readonly string[],
  before: string,
): string {
  const name = words.join(' ')
  if (kind === 'place') return placeWord(name, before)
  if (kind === 'age') return ageWord(words)
  if (kind !== 'workplace') return others[kind]
  if (shops.has(name)) return 'butikken'
  const said = [...words].reverse().concat(before)
  for (const word of said) {
    const found = workplaces.find(([shape]) => shape.test(word))
    if (found) return found[1]
  }
  return 'firmaet'
}

/** «Han er i tyverneª»: about how old somebody is, so that what is said of it still makes sense. */
function ageWord(words: readonly string[]): string {
  const digits = words.find((word) => /^\d+$/.test(word))
  const age = digits === undefined ? (readNumber(words, 0)?.value ?? 0) : Number(digits)
  return ages[Math.floor(age / 10)] ?? 'over hundrede'
}

const ages = [
  ...['under ti', 'under tyve', 'i tyverne', 'i trediverne', 'i fyrrerne', 'i halvtredserne', 'i tresserne'],
  ...['i halvfjerdserne', 'i firserne', 'i halvfemserne'],
]

function placeWord(name: string, before: string): string {
  if (countryNames.has(name)) return 'landet'
  if (regions.test(name)) return 'landsdelen'
  // «I Nexø» is in a town; «på byen» is another thing than «på stedet».
  if (islands.test(name) && before !== 'i') return 'øen'
  return before === 'på' ? 'stedet' : 'byen'
}
