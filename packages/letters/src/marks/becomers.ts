import type { Sentence as InWords } from '@lydhoer/words'
import type { Letter } from '../letter.ts'
import type { Mark } from '../mark.ts'
import { wordsIn } from '../words-in.ts'

interface Wording {
  pattern: RegExp
  asks: InWords
}

const wording = (forms: string[], da: string, en: string): Wording => ({
  pattern: wordsIn(forms.join('|')),
  asks: { da, en },
})

/** Passives that a person is not acted on by. */
const ownActs =
  'synes|findes|mødes|lykkes|trives|ses|tales|høres|enes|skændes|mindes|længes|glædes|ønskes|dages|håbes|omgås|færdes|behøves|kendes|alles|vores|deres|jeres|hjemmes|tværs|tilfreds|ellers|måske|gratis|altså|endelig|tilbage|afslås'

/** What has been done with somebody. */
const treated =
  'indkaldt|kontaktet|henvist|visiteret|pålagt|placeret|vurderet|afklaret|tildelt|tilkendt|bevilget|tilbudt|udvalgt|omfattet|aktiveret|afprøvet|erklæret|registreret|anset|fundet|partshørt|vejledt|trukket|meldt fra|sat ud|opsagt|udskrevet|sanktioneret|indstillet'

/**
 * Wordings in which a citizen owes, lacks, is to be changed or is acted on. The opposite view is of a human being who acts and
 * decides; what is asked is how it would be said then.
 */
const wordings: readonly Wording[] = [
  wording(
    [
      '(?:du|I|man|borgeren) (?:\\p{L}+ )?skal(?! (?:du )?(?:nok|ikke|bare|blot|have det godt|være velkommen))(?: også| altid)?',
      'skal (?:du|I|man)(?! (?:herved|hermed|for god|nok|ikke|bare|blot|være velkommen))',
    ],
    'Borgeren skal. Hvad kan hun selv vælge, og hvad gør I sammen?',
    'The citizen must. What can she choose, and what do you do together?',
  ),
  wording(
    [
      '(?<!(?:kommunen|jobcentret|jobcenteret|vi|de|lægen) )(?:har|have|havde) (?:\\p{L}+ ){0,3}\\p{L}*pligt(?: til)?',
      '(?<!(?:kommunen|jobcentret|jobcenteret|vi) )er (?:\\p{L}+ )?(?:forpligtet|\\p{L}*pligtig)(?: til)?|er en pligt|(?:dit|eget) ansvar',
      '(?:din|dine|har du (?:\\p{L}+ )?) ?\\p{L}*pligt(?:en|er)?|har (?:du )?(?:\\p{L}+ )?\\p{L}+pligt|påhviler (?:\\p{L}+ )?dig',
      '(?:du|I) må ikke|(?:du|I) (?:bør|burde)(?: have)?|(?:bør|burde) (?:du|I)|(?:du|I) må (?:\\p{L}+ )?(?:søge|møde|acceptere|påregne|selv)|et krav,? at (?:du|I)',
      '(?:du|I) er (?:\\p{L}+ )?(?:ikke (?:\\p{L}+ )?berettiget|underlagt)|(?:du|I) (?:\\p{L}+ )?ikke (?:\\p{L}+ )?står til',
      'forventes|forventer(?: vi)?,? at du|forudsættes',
      '(?:det )?kræves|påkrævet|(?:kræver|forlanger)(?: vi)?,? at (?:du|I)',
    ],
    'En pligt. Kan hjælpen stå ved siden af: hvad gør I sammen?',
    'A duty. Can the help stand beside it: what do you do together?',
  ),
  wording(
    [
      '(?:du|I|vi) mangler(?: stadig| fortsat)?|mangler (?:du|vi)',
      '(?:din|dit|dine|jeres) (?:\\p{L}+ )?(?:mangl\\p{L}*|barriere\\p{L}*|begrænsning\\p{L}*|problem\\p{L}*|udfordring\\p{L}*|udeblivelse\\p{L}*|fravær(?:et)?|forudsætning\\p{L}*)',
      'barriere\\p{L}*|utilstrækkelig\\p{L}*|motivation(?:en)?|(?:du|I) (?:\\p{L}+ )?(?:undlod|undlader|har undladt|forsømte)',
      '(?:du )?har (?:\\p{L}+ )?(?:ikke|endnu ikke) (?:\\p{L}+ )?(?:afleveret|sendt|oplyst|søgt|mødt|reageret|svaret|opfyldt|godkendt|medvirket|udfyldt|dokumenteret|overholdt|givet|indsendt|taget|deltaget|fremlagt|henvendt|betalt|returneret|underskrevet|bekræftet|registreret|gennemført|kontaktet|meldt|medsendt|levet op)|har du (?:\\p{L}+ )?ikke (?:\\p{L}+ )?(?:afleveret|sendt|oplyst|søgt|mødt|reageret|svaret|opfyldt|udfyldt)',
      // In what hangs on another sentence: “at du ikke kom”, “fordi du den 2. er udeblevet”.
      '(?<=(?:at|fordi|da|idet|hvis) )(?:du|I) (?:[\\p{L}\\d.]+ ){0,6}(?:ikke (?:har (?!fået|hørt|modtaget|haft|noget|nogen|en |et )\\p{L}+(?:et|t)|er (?:mødt|kommet|fremkommet)|kom|mødte|deltog|svarede|sendte|opnår|opnåede|opfylder|overholder|overholdt)|er udeblevet)',
      '(?:du|I) må have (?:indset|vidst)',
    ],
    'Borgeren bliver til noget, der mangler. Hvad ville hun selv kalde det?',
    'The citizen becomes something that is lacking. What would she call it herself?',
  ),
  wording(
    [
      `(?:du|I|borgeren) (?:(?:hermed|derfor|således|også|nu|herved) )?(?!(?:${ownActs})\\b)\\p{L}{3,}(?:er|r|n|k|g|d|t|v|l|m)?es(?: (?:hermed|derfor))?`,
      `(?!(?:${ownActs})\\b)\\p{L}{3,}es (?:du|I)|der skal \\p{L}+es|du (?:er|bliver|blev) (?:\\p{L}+ ){1,3}vurderet`,
      '(?:visiterer|indstiller|indstillet|vurderer|henviser|pålægger) dig|(?:bliver|blev|er) du trukket|du (?:bliver|blev|er) (?:\\p{L}+ )?trukket',
      `(?:du|I) (?:kan|kunne|bør|vil|må) (?:\\p{L}+ )?(?!(?:${ownActs})\\b)\\p{L}{4,}es`,
      `du (?:\\p{L}+ )?(?:vil|skal|kan|bliver|er|blev) (?:\\p{L}+ ){0,3}(?:blive )?(?:blevet )?(?:${treated})`,
      `(?:bliver|vil|er|blev|kan|får) (?:du|dig) (?:\\p{L}+ ){0,2}(?:blive )?(?:${treated})`,
    ],
    'Der bliver gjort noget ved borgeren. Hvem gør det, og hvad siger hun selv?',
    'Something is done to the citizen. Who does it, and what does she say herself?',
  ),
  wording(
    [
      'borgeren(?:s)?|kære borger|sagens part|ydelsesmodtager\\p{L}*|den (?:sygemeldte|ledige|jobsøgende)',
      '(?:afklare|motivere|aktivere|opkvalificere|udrede|placere|flytte|afprøve|bringe|få) (?:dig|dem|borgeren|dine \\p{L}+|din \\p{L}+)',
      '(?:afklaring|opkvalificering|udredning|aktivering|afprøvning|vurdering) af (?:dig|din|dine|dit) \\p{L}+',
      '(?:din|dit|dine) \\p{L}+ (?:skal|kan|bør|vil) (?:\\p{L}+ )?(?:afklares|afprøves|udredes|vurderes|udvikles|optrænes|styrkes|øges|belyses)',
      '(?:tættere på|parat til|klar til) (?:arbejdsmarkedet|job|uddannelse)',
    ],
    'Borgeren er en, der skal ændres. Kan hun være den, der gør noget?',
    'The citizen is somebody to be changed. Can she be the one who acts?',
  ),
]

/**
 * Wordings in which the citizen is a *becomer*: owes, lacks, is to be changed or is acted on; each with a question that leads the other way.
 *
 * @example becomerMarks(letterOf('Du har pligt til at møde.'))[0].kind // → 'becomer'
 * @see Monrad, M. (2020) on views of the human being in involvement (beings and becomers)
 */
export function becomerMarks({ sentences }: Letter): Mark[] {
  return sentences.flatMap((sentence) => {
    const marks: Mark[] = []
    for (const { pattern, asks } of wordings)
      for (const found of sentence.plain.matchAll(pattern)) {
        const from = sentence.from + found.index
        const to = from + found[0].length
        if (marks.every((one) => one.to <= from || to <= one.from))
          marks.push({ kind: 'becomer', from, to, because: asks })
      }
    return marks
  })
}
