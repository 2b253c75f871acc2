export { chooseLanguage, type Language, type Messages, type Sentence } from './language.ts'
export {
  asHtml,
  isOwnTongue,
  languageOfTongue,
  localeOf,
  ownTongues,
  pluralOf,
  tongueNames,
  type Forms,
  type OwnTongue,
  type Tongue,
} from './tongue.ts'
export {
  danishPiece,
  inEach,
  inTongues,
  missingIn,
  orInDanish,
  say,
  sentenceOf,
  sentencesIn,
  type Translated,
  type Translation,
} from './in-tongues.ts'
export { Refusal } from './refusal.ts'
export { Unreadable, type UnreadableDetails } from './unreadable.ts'
export {
  addDay,
  clockTime,
  dateAndTime,
  hourOfDay,
  longDate,
  nearDay,
  shortDate,
  today,
  weekdayOf,
} from './day.ts'
export { workingDayBefore, workingDayFrom } from './working-day.ts'
export { cellsOf, type Cell } from './cells.ts'
export { clock } from './clock.ts'
export { dayAndClock, momentOf, whenItBegins } from './moment.ts'
export { onOneLine } from './on-one-line.ts'
export { firstName } from './first-name.ts'
export { byName } from './by-name.ts'
export { listIn } from './list-in.ts'
export { textOfBytes, type Encoding, type TextOfBytes } from './text-of-bytes.ts'
export { inXml, xml, type Element } from './xml.ts'
