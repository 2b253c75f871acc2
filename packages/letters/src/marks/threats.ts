import type { Letter, LetterSentence } from '../letter.ts'
import type { Mark } from '../mark.ts'
import { wordsIn } from '../words-in.ts'

/** What one lives on. */
const living =
  'hjælp(?:en)?|ydelse(?:n)?|sygedagpenge(?:ne)?|penge(?:ne)?|dagpenge(?:ne)?|\\p{L}+hjælp(?:en)?|\\p{L}+ydelse(?:n)?|dage|point|kr\\.?|kroner'

/** What is taken, stopped, demanded or reported: said of nobody's fault it is no threat. */
const loss = wordsIn(
  [
    'mist(?:e|er|et)|tab(?:e|er|t)|frakend*|fratag*|væk|dyrere|slut|skærp\\p{L}*',
    'nedsæt\\p{L}*|nedsat|sæt(?:te|ter|tes)? (?:\\p{L}+ )?ned|reducer\\p{L}*|fradrag*|(?:mindre|lavere|færre) (?:hjælp|ydelse|beløb|penge)',
    'træk(?:ke|ker|kes|ket)?|trukket|modregn*|tilbagehold*|holde\\p{L}* tilbage',
    'stop(?:pe|per|pes|pet)?|stands\\p{L}*|stå stille|ophør\\p{L}*|bortfald*|falde\\p{L}* (?:bort|væk)|slut(?:te|ter|tes)|lukke\\p{L}*|afslutte\\p{L}*|afslag|afvis\\p{L}*',
    'kræve\\p{L}* (?:\\p{L}+ )*tilbage|tilbagekræv*|rykker\\p{L}*|gebyr*|renter?|ansvar\\p{L}*|forfulgt|forfølge\\p{L}*',
    'anmeld\\p{L}*|politi\\p{L}*|indberet\\p{L}*|gi(?:ve|ver) (?:\\p{L}+ )?(?:besked|et praj)|send(?:e|er) (?:\\p{L}+ )*sag(?:en)?',
    'konsekvens\\p{L}*|(?:få|får|fået|have|har) (?:\\p{L}+ )?(?:betydning|indflydelse|følger)|gå(?:r)? ud over|påvirke\\p{L}*',
    'ikke (?:\\p{L}+ ){0,2}(?:udbetal\\p{L}*|få|modtage|behandle\\p{L}*|godkend\\p{L}*|ret|berettiget)',
    'afg(?:ør|jort)\\p{L}* (?:\\p{L}+ ){0,3}(?:grundlag|uden|alligevel)|kan (?:\\p{L}+ )?blive afgjort',
    'ser (?:\\p{L}+ )?på,? om du|se på,? om du|tage(?:r)? stilling til',
  ].join('|'),
)

/** Those that are heard as a threat with nothing beside them. */
const sanction = wordsIn(
  [
    '\\p{L}*sanktion(?:en|er|erne)? (?:på|for|i|af)|(?:får|få|give\\p{L}*|idømm\\p{L}*|pålægge\\p{L}*|medføre\\p{L}*) (?:\\p{L}+ ){0,3}\\p{L}*sanktion\\p{L}*|karantæne\\p{L}*|politianmeld*|fortab\\p{L}*',
    `miste\\p{L}* (?:\\p{L}+ ){0,3}(?:ret(?:ten)?|${living})`,
    `(?:træk|fradrag) i (?:din|dine|hjælpen|ydelsen)[\\p{L} ]*|(?:bliver|blive|er|har|vil|vi) (?:\\p{L}+ ){0,2}(?:trukket|trækker) (?:\\p{L}+ |\\d+ ?){0,3}(?:${living}|for|fra)|trækker (?:vi|kommunen)|bliver (?:\\p{L}+ )?trukket`,
    'skal (?:\\p{L}+ |[\\d.]+ ){0,8}(?:tilbagebetal\\p{L}*|betales? tilbage)|tilbagebetaling af \\p{L}*(?:hjælp|ydelse|dagpenge|støtte)|tilbagebetalingskrav\\p{L}*|inddrivelse\\p{L}*|lønindeholdelse\\p{L}*',
    'manglende medvirk\\p{L}*|ingen (?:penge|hjælp|udbetaling|ydelse)|hjælp mindre|gennem fingre|socialt bedrageri|snyd\\p{L}*',
  ].join('|'),
)

/** What the reader did, or might do or leave. */
const fault = wordsIn(
  [
    'hvis (?:du|(?-i:I)|der|vi|kommunen|jobcentret|jobcenteret|man) (?:\\p{L}+ ){0,4}(?:ikke|uden|undlader|for sent|udebliver|afslår|siger nej|afviser|glemmer)',
    // A condition without a word for it: the verb before the one who acts.
    '\\p{L}+(?:er|r|n|l|es) (?:du|(?-i:I)|vi|der|kommunen|jobcentret|jobcenteret) (?:\\p{L}+ ){0,5}(?:ikke|for sent|uden)',
    'såfremt|hvis ikke|medmindre|ellers|i modsat fald|i tilfælde af|næste gang|ved (?:\\p{L}+ ){0,2}(?:udeblivelse\\p{L}*|fravær|afbud|uden)',
    'udebl\\p{L}*|undla\\p{L}*|manglende|mangler|for sent|uden (?:\\p{L}+ )?(?:grund|godkendelse|aftale)|gyldig grund|rimelig grund',
    'ikke (?:\\p{L}+ ){0,4}(?:mødt|møder|møde op|mødte|deltag\\p{L}*|afleve\\p{L}*|sendt|sender|oply\\p{L}*|oplyst|svar\\p{L}*|reager\\p{L}*|hør\\p{L}*|medvirk\\p{L}*|kommet|kommer|kom|søgt|søger|overhold\\p{L}*|opfyld\\p{L}*|godkend\\p{L}*|udfyld\\p{L}*|ring\\p{L}*|meld\\p{L}*|står|stået|givet|giver|ajour|frem|sat sig)',
    'pligt\\p{L}*|\\p{L}+pligt|gentag\\p{L}*|selvforskyld*|med vilje|mod bedre vidende|forkerte oplysninger|uberettiget|med urette|uoverensstemmelse\\p{L}*|fordi du|da du|idet du|uden at (?:du|have|sige|give|oplyse)|(?:bliver|blev|er) (?:du )?væk|dukker (?:du )?(?:ikke )?op',
  ].join('|'),
)

/** Said to calm: nothing is taken. */
const calming = wordsIn(
  'mister (?:\\p{L}+ )?ikke|ikke miste|trække\\p{L}* (?:\\p{L}+ )?ikke|ikke (?:blive )?trukket|ingen (?:betydning|konsekvens\\p{L}*|følger)|ikke (?:nogen )?(?:betydning|konsekvens\\p{L}*)|(?:sker|gør) (?:der )?ikke noget|uden konsekvens\\p{L}*|koster (?:\\p{L}+ )?ikke',
)

const has = (pattern: RegExp, text: string) => text.search(pattern) >= 0

const isThreat = ({ text }: LetterSentence) =>
  !has(calming, text) && (has(sanction, text) || (has(loss, text) && has(fault, text)))

/**
 * Sentences that say something is taken, stopped, demanded back or reported because of what the reader does or leaves; each says how
 * many of them there are and how early the first of them comes.
 *
 * @example threatMarks(letterOf('Møder du ikke, kan du miste din ydelse.'))[0].kind // → 'threat'
 */
export function threatMarks({ sentences }: Letter): Mark[] {
  const threats = sentences.filter(isThreat)
  return threats.map(({ from, to, number }, n) => ({
    kind: 'threat',
    from,
    to,
    because: {
      da: `${n === 0 ? 'En trussel' : `Trussel nummer ${n + 1}`} i sætning ${number} af ${sentences.length}. Står den her, fordi den skal, eller fordi den plejer?`,
      en: `${n === 0 ? 'A threat' : `Threat number ${n + 1}`} in sentence ${number} of ${sentences.length}. Does it stand here because it must, or because it always has?`,
    },
  }))
}
