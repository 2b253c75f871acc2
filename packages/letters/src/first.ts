import type { Span } from '@lydhoer/danish'
import type { Letter, LetterSentence } from './letter.ts'
import { has, wordsIn } from './words-in.ts'

/** Where a letter says something for the first time: the sentence, counted from 1, and its place in the text. */
export interface Told extends Span {
  sentence: number
}

/** The four questions that somebody who opens a letter has; null where it never says. */
export interface First {
  /** What is it about? */
  what: Told | null
  /** What shall I do, or may I? */
  todo: Told | null
  /** By when, or at what time? */
  by: Told | null
  /** Whom can I ring or write to? */
  whom: Told | null
}

const purpose = wordsIn(
  'ind(?:kald|byd|vit)\\p{L}*|invit\\p{L}*|vil gerne (?:mødes?|tale|høre|vide|have)|skriver (?:til dig)?|har (?:\\p{L}+ )?(?:modtaget|fået|besluttet|bestemt|givet|bevilget|aftalt)|afgørelse\\p{L}*|afgjort|bevilg\\p{L}*|partshør\\p{L}*|orient\\p{L}*|møde\\p{L}*|samtale\\p{L}*|tak for|din (?:ansøgning|klage|sag|ydelse|henvendelse|plan|praktik|sygemelding)|dine (?:penge|sygedagpenge)|påbegynd\\p{L}*|aflys\\p{L}*|flytt\\p{L}*|ny sagsbehandler|rådgiver|praktik\\p{L}*|får (?:du )?\\p{L}*|betal\\p{L}*|brev(?:et)? (?:handler|er) om|handler om',
)
/** What has been decided or is asked: said by itself, when no heading has said it. */
const decisive = wordsIn(
  'truffet (?:\\p{L}+ )?afgørelse|besluttet|afgjort|ikke imødekomme\\p{L}*|imødekommes|indkald\\p{L}*|inviter\\p{L}*|hensigt at|påtænke[rs]?|pålagt|pålægges|skal (?:\\p{L}+ ){0,4}tilbagebetale|bevilget|mangler (?:\\p{L}+ )?at',
)
/** Somebody is spoken to, or speaks. */
const person = wordsIn('du|dig|din|dit|dine|I|jer|jeres|vi|jeg')
/** A heading that names a case, and not what is said of it. */
const onlyNames =
  /^(?:(?:vedr\.?|vedrørende)(?![\p{L}])|(?:sag|emne|fra|ref)\s*:|j\.? ?nr|(?:afgørelse|brev|meddelelse|orientering|information)(?: (?:i|om) din sag)?\.?$)/iu
const greeting = /^(?:kære|hej|goddag|til|att)\b/iu
const formal =
  /^(?:sagsnr|sagsnummer|journalnr|dato|cpr|vores ref|deres ref|dok|side|telefon|tlf|mail|e-mail|adresse|åbningstid|med venlig|venlig hilsen|mange hilsner|hilsen|bedste hilsner|kærlig|\d)/iu

const imperative =
  /^(?:(?:hvis|når|har|er|vil|kan|får|skal|synes|bliver|ønsker)[^,.]*,\s*(?:så\s+)?)?(?:ring|skriv|send|tag|mød|aflever|kom|giv|læs|husk|svar|udfyld|bestil|log|gå|kontakt|sig|meld|spørg|hent|brug|book|vælg|tjek|betal|ret|se|lad|bed|fortæl|vent)(?![\p{L}])/iu
const asks = wordsIn(
  'du (?:(?!ikke )\\p{L}+ )?(?:skal(?! \\p{L}{3,}es )|bedes|tilsiges|anbefales|pålægges|må gerne|kan (?:(?!ikke )\\p{L}+ )?(?:ringe|skrive|sende|vælge|sige|klage|komme|møde|kontakte|søge|bruge|få|læse|gøre|svare|tage|betale|se|bestille|aflevere)|anmodes|indkaldes|har (?:\\p{L}+ )?pligt|er (?:\\p{L}+ )?forpligtet|behøver (?:\\p{L}+ )?ikke)|mangler (?:\\p{L}+ )?at|har (?:\\p{L}+ )?(?:mulighed for|adgang til) at|(?:mulighed|adgang)(?:en)? (?:for|til) at (?:komme|udtale|sende)|(?:indkaldes|tilsiges|anmodes|opfordres) (?:\\p{L}+ )?du|pålagt at|(?:forudsættes|forventes),? at du|(?:skal(?! ikke)|bedes|kan|må(?! du gerne)|behøver) du|beder (?:vi )?(?:om,? at )?dig|vi beder dig|vil gerne (?:mødes?|tale med|høre|se)(?: med)? ?(?:dig)?|(?:vil (?:\\p{L}+ )?(?:gerne )?)?invitere dig|indkalde\\p{L}* (?:vi )?dig|inviterer (?:vi )?dig|så ring|så skriv|så kom',
)
const monthNames =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan\\.|feb\\.|aug\\.|sept?\\.|okt\\.|nov\\.|dec\\.'
const day = wordsIn(
  `\\d{1,2}\\. ?(?:${monthNames})|\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|(?:man|tirs|ons|tors|fre|lør|søn)dag|i morgen|i dag|kl\\.? ?\\d{1,2}|klokken \\d{1,2}|uge \\d{1,2}|\\d+ (?:dage|uger|hverdage|arbejdsdage)|\\p{L}+ (?:dage|uger|hverdage)|straks|hurtigst muligt|snarest`,
)
const ahead = wordsIn(
  'senest|inden|frist\\p{L}*|kl\\.?|klokken|mødes?|møder|mødet|samtale\\p{L}*|gælder|fra|begynd\\p{L}*|start\\p{L}*|holde[rs]?|ses|ringer|ring|til og med|hurtigst muligt|snarest|straks|er (?:\\p{L}+ )?(?:man|tirs|ons|tors|fre)dag|stopper|ophører|slutter|betal\\p{L}*|forfald\\p{L}*|svar\\p{L}*|får (?:\\p{L}+ )*svar|kom',
)
/** A number, or an address for e-mail. */
const number = wordsIn('(?:\\+45 ?)?\\d{2} ?\\d{2} ?\\d{2} ?\\d{2}|\\d{4} ?\\d{4}|[\\w.-]+@[\\w.-]+')
const reach = wordsIn(
  '(?:ring|ringe) (?:\\p{L}+ )?(?:til|på)|(?:skriv|skrive|henvend|henvende) (?:\\p{L}+ )?til (?:mig|os|kommunen|jobcent\\p{L}*|din \\p{L}+)|kontakt(?:e|es)? (?:mig|os|kommunen|jobcent\\p{L}*|din \\p{L}+|undertegnede)|kontaktes (?:kommunen|jobcent\\p{L}*)|telefon|tlf\\.?|hovednummer\\p{L}*',
)
/** Looks back, and asks nothing. */
const past = wordsIn(
  'modtog|mødte|er (?:\\p{L}+ )?vejledt|havde|blev|har (?:\\p{L}+ )?(?:modtaget|fået|haft|talt|sendt|skrevet|besluttet|truffet)|var|siden|talte|sendte|aftalte',
)
const deadline = wordsIn(
  'senest|til og med|forfalder|(?:modtaget|fået) besked|(?:hørt|svar) fra dig|inden(?! for)|frist\\p{L}*|kl\\.?|klokken|hurtigst muligt|snarest|straks|mødes|uger fra',
)

/** When somebody else answers, or how long one may complain: no day to act on, where another is told. */
const othersDay = wordsIn(
  'klage\\p{L}*|(?:vi|jeg|han|hun) (?:svarer|ringer)|får (?:\\p{L}+ )*svar|klagefrist\\p{L}*',
)

const told = (sentence: LetterSentence | undefined): Told | null =>
  sentence ? { sentence: sentence.number, from: sentence.from, to: sentence.to } : null
const says = (pattern: RegExp, { plain }: LetterSentence) => has(pattern, plain)

/** So many words a heading may have, when it speaks to somebody. */
const longestHeading = 20

/**
 * Where the four questions that a reader has are first answered.
 *
 * @example firstTold(letterOf('Møde\n\nKom onsdag kl. 9. Ring til Sif, hvis du ikke kan.')).whom // → { sentence: 3, from: 24, to: 56 }
 */
export function firstTold({ sentences }: Letter): First {
  const body = sentences.filter(({ text }) => !greeting.test(text) && !formal.test(text))
  const greeted = new Set(
    sentences.filter(({ text }) => greeting.test(text)).map(({ paragraph }) => paragraph),
  )
  const isHeading = (one: LetterSentence) =>
    !onlyNames.test(one.text) &&
    ((one.isLine &&
      (one.words.length > 1 || one.paragraph === 0) &&
      !/\d{4}/.test(one.text) &&
      !greeted.has(one.paragraph)) ||
      (one.paragraph === 0 && one.words.length <= longestHeading && says(person, one)))
  const isPurpose = (one: LetterSentence) => !onlyNames.test(one.text) && says(purpose, one)
  const opening = body.find((one) => isHeading(one) || isPurpose(one)) ?? body[0]
  const what =
    opening && (isHeading(opening) || says(decisive, opening))
      ? opening
      : (body.find((one) => says(decisive, one) && one.paragraph <= (opening?.paragraph ?? 0) + 2) ?? opening)
  const isTodo = (one: LetterSentence) => !one.isLine && (imperative.test(one.text) || says(asks, one))
  const days = body.filter((one) => says(day, one) && !says(past, one))
  const soon = days.filter((one) => says(deadline, one))
  const later = days.filter((one) => says(ahead, one) || isTodo(one))
  const own = (one: LetterSentence) => !says(othersDay, one)
  return {
    what: told(what),
    todo: told(body.find(isTodo)),
    by: told(soon.find(own) ?? soon[0] ?? later.find(own) ?? later[0]),
    whom: told(sentences.find((one) => says(number, one)) ?? sentences.find((one) => says(reach, one))),
  }
}
