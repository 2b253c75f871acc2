import type { Letter, LetterSentence } from '../letter.ts'
import type { Mark } from '../mark.ts'
import { wordsIn } from '../words-in.ts'

/** What is taken, stopped, demanded or reported: said of nobody's fault it is no threat. */
const loss = wordsIn(
  [
    'mist(?:e|er|et)|fortab\\p{L}*|tab(?:e|er|t)|frakend*|fratag*',
    'nedsæt\\p{L}*|nedsat|sæt(?:te|ter|tes)? (?:\\p{L}+ )?ned|mindre i|reducer\\p{L}*|fradrag*|færre penge|(?:mindre|lavere) (?:hjælp|ydelse|beløb)',
    'træk(?:ke|ker|kes|ket)?|trukket|modregn*|tilbagehold*|holde\\p{L}* tilbage',
    'stop(?:pe|per|pes|pet)?|stands\\p{L}*|ophør\\p{L}*|bortfald*|falde\\p{L}* (?:bort|væk)|ender|slut(?:te|ter|tes)?|lukke\\p{L}*|afslutte\\p{L}*|afslag|afvis\\p{L}*',
    'tilbagebetal\\p{L}*|betale\\p{L}* (?:\\p{L}+ )*tilbage|kræve\\p{L}* (?:\\p{L}+ )*tilbage|tilbagekræv*|inddriv\\p{L}*|rykker\\p{L}*|gebyr*|renter?',
    'anmeld\\p{L}*|politi\\p{L}*|indberet\\p{L}*',
    'konsekvens\\p{L}*|(?:få|få(?:r|et)|have|har) (?:\\p{L}+ )?(?:betydning|indflydelse|følger)|gå(?:r)? ud over|påvirke\\p{L}*',
    'ikke (?:\\p{L}+ )?(?:udbetal\\p{L}*|få (?:\\p{L}+ )?(?:penge|hjælp|ydelse)|modtage|behandle\\p{L}*|ret til|berettiget)',
    'uden (?:penge|hjælp|ydelse|at høre dig)|på det (?:foreliggende )?grundlag|afgør\\p{L}* (?:\\p{L}+ )*(?:alligevel|uden|grundlag)',
  ].join('|'),
)

/** Those that are heard as a threat with nothing beside them. */
const sanction = wordsIn(
  'sanktion\\p{L}*|karantæne\\p{L}*|politianmeld*|miste\\p{L}* (?:\\p{L}+ ){0,2}(?:ret(?:ten)?|hjælp(?:en)?|ydelse(?:n)?|sygedagpenge(?:ne)?|penge(?:ne)?)|fortab\\p{L}*|(?:træk|fradrag) i (?:din|dine|hjælpen|ydelsen)[\\p{L} ]*',
)

/** What the reader did, or might do or leave. */
const fault = wordsIn(
  [
    'hvis (?:du|I|der|vi|kommunen|jobcentret|jobcenteret|man) (?:\\p{L}+ ){0,4}(?:ikke|uden|undlader|for sent|udebliver|afslår|siger nej|afviser|glemmer)',
    // A condition without a word for it: the verb before the one who acts.
    '\\p{L}+(?:er|r|n|l) (?:du|I|vi) (?:\\p{L}+ ){0,4}(?:ikke|for sent|uden)',
    'såfremt|hvis ikke|medmindre|ellers|i modsat fald|i tilfælde af|ved (?:\\p{L}+ )?(?:udeblivelse|fravær|afbud)',
    'udebl\\p{L}*|udeblev|undla\\p{L}*|manglende|mangler|for sent|uden (?:\\p{L}+ )?grund|gyldig grund|rimelig grund',
    'ikke (?:\\p{L}+ ){0,3}(?:mødt|møder|møde op|mødte|deltag\\p{L}*|afleve\\p{L}*|sendt|sender|oply\\p{L}*|oplyst|svar\\p{L}*|reager\\p{L}*|hør\\p{L}*|medvirk\\p{L}*|kommet|kommer|kom|søgt|søger|overhold\\p{L}*|opfyld\\p{L}*|godkend\\p{L}*|udfyld\\p{L}*|ring\\p{L}*|meld\\p{L}*|tag\\p{L}*|står|stået|givet|giver)',
    'pligt\\p{L}*|gentag\\p{L}*|selvforskyld*|med vilje|mod bedre vidende|forkerte oplysninger|uberettiget|fordi du|da du|idet du|uden at (?:du|have|sige|give|oplyse)|(?:bliver|blev|er) (?:du )?væk|dukker (?:du )?(?:ikke )?op',
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
