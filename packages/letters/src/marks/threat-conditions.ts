import type { LetterSentence } from '../letter.ts'
import { has, wordsIn } from '../words-in.ts'

/** What somebody cannot, does not know, does not like or does not want is not left undone. */
const noDeed =
  'kan|kunne|ved|vil|ville|passer|forstår|ønsker|synes|behøver|orker|tør|føler|hører|taler|læser|finder|bor|bruger|kender|har (?:\\p{L}+ )?(?:mulighed|råd|lyst|adgang|nogen|noget|en|et|fået|hørt|længere)'
const noDeedAfter =
  'kan|ved|vil|passer|forstår|ønsker|synes|behøver|orker|tør|føler|hører|taler|læser|finder|bor|bruger|kender|er|bliver|har (?:mulighed|råd|lyst|adgang|nogen|noget|en|et|fået|hørt)|får ret'
const whoWaits = '(?:vi|jeg|kommunen|jobcentret|jobcenteret)'
const few = '(?:[\\p{L}\\d.]+ ){0,6}'

/**
 * Something that the reader leaves undone, at the head of its sentence: “Svarer du ikke, …”, “Hvis du ikke møder, …”, “Hører vi ikke fra
 * dig, …”, “Er skemaet ikke sendt, …”.
 */
const undone = wordsIn(
  [
    `^(?!(?:${noDeed}|er|bliver|får|hvad|hvem|hvor|der|her|det|men|og|så|nu) )\\p{L}+ (?:du|I) ${few}ikke(?! (?:enig|tilfreds|glad|ret|længere))`,
    `^(?:får|er|bliver) (?:du|I) ${few}ikke \\p{L}+(?:et|t)(?! (?:ret|svar|hjælp))`,
    `^har (?:du|I) ${few}ikke (?!fået|hørt|modtaget)(?:\\p{L}+ ){0,5}\\p{L}{2,}t`,
    `^hvis (?:du|I) ${few}ikke (?!(?:${noDeedAfter}) )\\p{L}+`,
    `^(?:hører|modtager|får) ${whoWaits} (?:\\p{L}+ ){0,3}(?:ikke|intet)|^hvis ${whoWaits} ${few}(?:ikke|intet) (?:hører|modtager|får|har)|^har ${whoWaits} ${few}ikke (?:${few})?(?:modtaget|hørt|fået)`,
    `^(?:er|bliver|kommer|foreligger|modtages|indsendes|afleveres|betales|gives|sendes) (?!(?:du|I|vi|jeg|det) )${few}ikke`,
    '^(?:sker|gør du) det ikke',
    '^(?:hvis )?(?:du )?(?:udebliver|glemmer|undlader|afslår|afviser|dropper|afbryder|fortier|overskrider|misligholder)(?: (?:du|I))? \\p{L}+|^(?:bliver du|hvis du bliver) (?:\\p{L}+ ){0,2}væk|^(?:siger|takker) du nej|^hvis du (?:siger|takker) nej',
    `^(?:(?!er |har )\\p{L}+ (?:du|I)|hvis (?:du|I)) ${few}for sent`,
  ].join('|'),
)
/** The same as a thing: what is missing, or staying away. */
const missing = wordsIn('^(?:ved )?(?:\\p{L}+ )?(?:manglende|udeblivelse|undladelse) \\p{L}+')

/** Somebody is not able to. */
export const cannot = wordsIn(
  '^(?:hvis )?(?:kan (?:du|I)|(?:du|I) (?:\\p{L}+ )?kan) (?:\\p{L}+ ){0,2}ikke|^hvis (?:du|I) ikke kan',
)

/** What follows is help, a choice or nothing at all. */
const inviting = wordsIn(
  [
    '(?<=, )(?:så )?(?:må du (?:\\p{L}+ )?gerne|er du (?:\\p{L}+ )?velkommen|kan (?:du|I) (?:\\p{L}+ )?(?:ringe|skrive|vælge|få|klage|bestille|søge|tage|komme|læse|se|bede|sende|rette|bruge|tale)|kan vi (?:\\p{L}+ )?(?:ringe|finde|tale|aftale|hjælpe|mødes|flytte)|skal du (?:bare|blot)|behøver du)',
    '(?<=, )(?:så )?(?:ring|skriv|sig|giv|send|kontakt|fortæl|spørg|kom|kig|læg|svar|bed|brug|prøv|tag|søg)',
    '(?<=, )(?:så )?(?:siger du|finder (?:vi|jeg)|hjælper (?:vi|jeg)|ringer (?:vi|jeg)|prøver (?:vi|jeg)|aftaler vi|tager vi|flytter (?:vi|jeg)|laver vi|begynder vi|(?:sørger|bestiller|venter|skaffer|snakker|taler|kommer) (?:vi|jeg)|gør det|er det (?:\\p{L}+ )?(?:okay|helt|fint|i orden))',
    '(?:sker|gør) (?:der )?(?:ikke noget|ingenting|intet)|sker der ikke',
  ].join('|'),
)

/**
 * Whether what the reader leaves undone stands first, and what follows is neither help, choice nor calm: then something is at stake,
 * whatever it is called.
 *
 * @example isAtStake(letterOf('Svarer du ikke, ser vi på sagen med andre øjne.').sentences[0]) // → true
 */
export const isAtStake = ({ plain }: LetterSentence): boolean =>
  (has(undone, plain) || has(missing, plain)) && plain.includes(' ') && !isInvited(plain)

/** Whether a sentence asks somebody to ring, choose or say no more than that it is all right. */
export const isInvited = (plain: string): boolean => has(inviting, plain) && !/ ellers /.test(plain)
