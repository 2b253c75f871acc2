import { stem } from '@lydhoer/danish'
import type { LetterSentence } from '../letter.ts'
import { wordsIn } from '../words-in.ts'

/** Words that say little by themselves, or stand in every letter. */
const small = new Set(
  'og at det er en et den de du dig din dit dine vi os vores jeg i på til af for med som der om kan skal vil har have være bliver blive hvis så ikke men eller fra ved når også efter inden må sig han hun man få får her nu kun over under mellem hver alle dette denne disse samt dog da kl altså derfor således igen husk nævnt vigtigt bemærkes understreges gentager gentages opmærksom gør jf senest snarest bedes dermed herved hermed blevet blev var kunne skulle ville selv mere end alt ord andre'.split(
    ' ',
  ),
)

/** Words that say the same in a letter, by how they begin; each line is one. */
const same: readonly (readonly [string, RegExp])[] = [
  ['pligt', 'pligt|forpligt|obligatori|krav$|kræve|påhvil|ansvar'],
  ['meet', 'mød|fremmød|deltag|indfind|tilstedevær|kom$|komme|samtale'],
  ['absent', 'udebl|undlad|undlod|væk$|fravær|afbud|manglende|forsømm'],
  [
    'stop',
    'stop|stands|ophør|bortfald|indstill|luk|træk|trukk|nedsæt|nedsat|sæt|mist|tab|sanktion|frad|fratr|falder|inddrag|konsekven|betydning|ingen$',
  ],
  [
    'benefit',
    'ydelse|hjælp|kontanthjælp|sygedagpenge|uddannelseshjælp|udbetal|penge$|pengene$|dagpenge|ledighedsydelse',
  ],
  ['send', 'send|indsend|aflever|fremsend|returner|indgiv|indlever'],
  ['tell', 'oplys|besked|medd|underret|orienter|fortæl|indberet'],
  ['contact', 'kontakt|henvend|ring|hør'],
  ['pay', 'betal|indbetal|tilbagebetal|afdrag|skyldig|gæld'],
  ['seek', 'søg|ansøg|optag|jobsøg'],
  ['change', 'ændr'],
  ['paper', 'skema|erklær|blanket|formular'],
  ['sign', 'underskri|underteg|samtykk'],
  ['income', 'indtægt|indkomst|løn$|lønnen$|lønind'],
].map(([name = '', forms = '']) => [name, new RegExp(`^(?:${forms})`)] as const)

/** A sentence that says itself that it repeats. */
export const openlyAgain = wordsIn(
  'som (?:\\p{L}+ )?(?:nævnt|sagt|anført|skrevet|beskrevet)|(?:endnu|nok) en gang|(?:vi |det )gentage[rs]|skal (?:\\p{L}+ ){0,5}gentages?|igen (?:\\p{L}+ )?opmærksom|med andre ord',
)
/** Words that often stand where something is said again, and elsewhere too. */
export const perhapsAgain = wordsIn(
  'opmærksom på|altså|således|derfor|husk(?: også| derfor| at)?|understreges|bemærkes|indskærpes|det er (?:\\p{L}+ )?(?:vigtigt|nødvendigt|afgørende)|det betyder|fortsat|stadig|sammenfattende|afslutningsvis|for god ordens skyld|vigtigt',
)

const date = wordsIn(
  '\\d{1,2}\\. ?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?: \\d{4})?|\\d{1,2}/\\d{1,2}|(?:man|tirs|ons|tors|fre)dag',
)
/** The days that a sentence names, without their years. */
export const datesIn = ({ plain }: LetterSentence) =>
  [...plain.matchAll(date)].map((found) => ({
    day: found[0].replace(/ \d{4}$/, ''),
    from: found.index,
    to: found.index + found[0].length,
  }))

/** What words have been found to say; a letter uses the same ones again. */
export type Known = Map<string, string>

/** What a sentence says, each thing once: words that say the same count as one, a date too, the rest by their stems. */
export function saidIn(sentence: LetterSentence, known: Known): Set<string> {
  const dates = datesIn(sentence)
  const said = new Set(dates.map(({ day }) => day))
  for (const { kind, plain, from } of sentence.words) {
    const at = from - sentence.from
    if (small.has(plain) || dates.some((one) => one.from <= at && at < one.to)) continue
    let says = known.get(plain)
    if (says === undefined) {
      says = same.find(([, begins]) => begins.test(plain))?.[0] ?? (kind === 'word' ? stem(plain) : plain)
      known.set(plain, says)
    }
    said.add(says)
  }
  return said
}
