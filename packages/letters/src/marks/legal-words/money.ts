import { word, type LegalWord } from './legal-word.ts'

/** What is paid, from which rules, and to whom. */
export const moneyWords: readonly LegalWord[] = [
  word(
    'revalider\\p{L}*|forrevalidering*',
    'at lære et nyt arbejde, når man ikke kan det gamle',
    'to learn new work when one cannot do the old',
  ),
  word(
    '\\p{L}{3,}ydelse(?:n|ns|r|rne)?s?|selvforsørgelses-? ?og hjemrejseydelse*|fleksjobtillæg*|fleksløn\\p{L}*|løntilskud*|helbredstillæg*|\\p{L}+tillæg(?:get|ene)?',
    'penge, du kan få fra det offentlige',
    'money you can have from the public',
  ),
  word(
    'refusion*|\\p{L}+refusion*|arbejdsgiverperiode*|lønkompensation*',
    'penge, som arbejdspladsen eller kommunen får igen',
    'money that the employer or the municipality gets back',
  ),
  word('fradrag*|fratræk*|nedsættelsesgrund*|samordn*', 'der bliver trukket penge fra', 'money is taken off'),
  word(
    '(?!menings)\\p{L}{4,}grundlag(?:et|ets)?|forsørger(?:e|tillæg|pligt)*|rådighedsbeløb*|vejledende rådighedsbeløb*|ydelsesart*|ydelsesperiode*|beregningsgrundlag*|bruttoindtægt*|nettoindtægt*|a-indkomst|b-indkomst|bruttoløn*|trækprocent*|trækgrundlag*|bundfradrag*',
    'et udtryk for, hvad du lever af',
    'an expression for what you live on',
  ),
  word(
    'formuegrænse*|indtægtsforhold*|indtægtsgrundlag*|husstandsindkomst*|bagatelgræns*|indtægtsgræns*|likvid\\p{L}*|særlig feriegodtgørelse|feriegodtgørelse*',
    'hvad du ejer og tjener',
    'what you own and earn',
  ),
  word(
    '225-timers\\p{L}*|225 timers\\p{L}*|kontanthjælpsloft*|arbejdskrav*|opholdskrav*|beskæftigelseskrav*|optjen(?:ing\\p{L}*|es|ingsprincip\\p{L}*)|genoptjen\\p{L}*|karensdag*|karensperiode*|referenceperiode*|anciennitet*',
    'en regel om, hvor meget man skal have arbejdet eller boet her',
    'a rule on how much one must have worked or lived here',
  ),
  word('bevilge*|bevilling*', 'sige ja til og betale', 'say yes to and pay for'),
  word(
    'sanktion*|\\p{L}+sanktion*|karantæne*|frakend*',
    'der bliver taget penge fra dig',
    'money is taken from you',
  ),
  word(
    'engangsydelse*|særlig støtte|enkeltudgift*|merudgift*|social begivenhed|sociale begivenheder|behovsbestemt*|trangsbestemt*|trangsvurdering*|egenbetaling*',
    'penge til en enkelt ting',
    'money for one thing',
  ),
  word(
    'beboerindskud*|indskudslån*|huslejerestance*|udsættelse(?:n)? af lejemål\\p{L}*|ophæve\\p{L}* lejemål\\p{L}*|lejemål(?:et)? ophæv\\p{L}*|fogedret*|fogedsag*|boligudgiftsgrænse*',
    'penge til bolig, og hvad der sker, hvis huslejen ikke er betalt',
    'money for housing, and what happens when the rent is not paid',
  ),
  word(
    'civilstand*|reelt enlig\\p{L}*|samlevende|samlivsforhold*|husførelse*',
    'hvem du bor og deler udgifter med',
    'whom you live and share expenses with',
  ),
]

/** What is to be paid back, and how it is collected. */
export const debtWords: readonly LegalWord[] = [
  word(
    'modregn*|inddrive*|inddrivelse*|inddrivelsesmyndighed*|udlæg*|lønindeholdelse*|udpantning*|tvangsfuldbyrd*',
    'penge bliver taget, hvor du har dem',
    'money is taken where you have it',
  ),
  word(
    'tilbagebetalingskrav*|tilbagebetalingspligt*|tilbagebetalingspligtig*|tilbagesøg*|fordring*|restance*|restgæld*|hovedstol*|morarent*|forrentes|\\p{L}+rente(?:n|r)?|kreditor*|debitor*|differencebeløb*',
    'penge, der skal betales tilbage',
    'money to be paid back',
  ),
  word(
    'henstand*|eftergive\\p{L}*|eftergivelse*|afdragsvis\\p{L}*|afskriv\\p{L}*|forælde\\p{L}*|forældelsesfrist*|gældssanering*|betalingsevne*',
    'at vente med at betale, betale lidt ad gangen eller slippe',
    'to pay later, little by little, or not at all',
  ),
  word(
    'efterreguler\\p{L}*|a conto|a conto-\\p{L}+|acontoudbetaling*|uberettiget (?:\\p{L}+ )?(?:modtaget|hævet|udbetalt|ydelse)',
    'det, du har fået, bliver regnet efter',
    'what you have had is reckoned again',
  ),
]
