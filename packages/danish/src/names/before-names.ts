// What is said before a name and goes out with it: «farmor Else», «overlæge Sand», «tømrer Jensen». Beside a stand-in it would still say who it is.

const kin =
  'mor|far|mormor|morfar|farmor|farfar|onkel|tante|moster|faster|farbror|morbror|bedste|bedstemor|bedstefar|oldemor|oldefar|fætter|kusine|søster|søs|bror|svigermor|svigerfar'
const office =
  'læge|overlæge|afdelingslæge|speciallæge|tandlæge|dyrlæge|sygeplejerske|jordemor|psykolog|psykiater|fysioterapeut|ergoterapeut|fodterapeut|zoneterapeut|apoteker|præst|provst|biskop|pastor|imam|lærer|lektor|rektor|direktør|formand|borgmester|kaptajn|skipper|major|oberst|sergent|advokat|dommer|politiassistent|betjent|sagsbehandler|konsulent|mester|formand|træner|inspektør'
const trade =
  'bager|slagter|smed|tømrer|murer|maler|snedker|elektriker|blikkenslager|gartner|optiker|guldsmed|urmager|skrædder|skomager|fotograf|bedemand|boghandler|isenkræmmer|cykelhandler|cykelsmed|gårdejer|mekaniker|fiskehandler'
const titles = 'fru|hr|hr\\.|frk|frk\\.|frøken|herr|doktor|dr|dr\\.|professor'
const nicknamed = 'lille|store|tykke|gamle|unge'

/** Titles that always go out with the name after them: "fru Rasmussen". */
export const title = new RegExp(`^(?:${titles}|pastor)$`)
const trades = new RegExp(`^(?:${trade})$`)
const bare = new RegExp(`^(?:${kin}|${office}|${trade})$`)
/** What stands in a name and is none: «lille Bo», «doktor Ravn», «tømrer Jensen». */
export const noPart = new RegExp(`^(?:${titles}|${nicknamed}|${kin}|${office}|${trade})$`)

/** What a kinship, an office or a trade is in somebody's own words, «min farmor Else»: then it is no part of the name. */
const owned =
  /^(?:min|din|sin|mit|dit|sit|mine|dine|sine|hans|hendes|vores|jeres|deres|en|et|den|det|de|bliver|blev|som|ny|nye|gamle|gammel|god|ældste|yngste|store|lille|egen|anden|første|hver|ingen|til|være|blive|været|blevet|uddannet|udlært|.{2,}s)$/

/** Whether the word is such a noun, bare, so that it and the name after it are one: «farmor Else», and not «min farmor Else». */
export function isBareBefore(word: string, before: string, second: string): boolean {
  if (!bare.test(word) || isTradeOfFirm(word, before)) return false
  // «Han er bager», and «det er bager Jensen».
  if (/^(?:er|var)$/.test(before)) return !/^(?:jeg|du|han|hun|vi|i|de|som|der)$/.test(second)
  return !owned.test(before) || /^(?:hos|os|altså|ellers)$/.test(before)
}

/** «Hos tømrer Jensen»: a trade that makes a firm of the name after it. */
export function isTradeOfFirm(word: string, before: string): boolean {
  return trades.test(word) && /^(?:hos|for|fra|ved|til|i)$/.test(before)
}
