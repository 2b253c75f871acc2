import type { Sentence as InWords } from '@lydhoer/words'

/** A word of law or administration: how it is written in its forms, and what it means to somebody without it. */
export interface LegalWord extends InWords {
  /** Forms, apart by `|`; what stands in `(…)` may be there or not, `*` is any ending. */
  forms: string
}

const word = (forms: string, da: string, en: string): LegalWord => ({ forms, da, en })

/** In the order in which they are tried: longer before the shorter that they hold. */
export const legalWords: readonly LegalWord[] = [
  // The case and its steps.
  word(
    'partshør*|i høring|høringsfrist*|høringssvar*',
    'du kan sige, hvad du mener, før der bliver bestemt noget',
    'you can say what you think before anything is decided',
  ),
  word(
    'remonstration*|genvurder*',
    'kommunen ser på sagen en gang til',
    'the municipality looks at the case once more',
  ),
  word('aktindsigt*', 'at du må læse papirerne i din sag', 'that you may read the papers in your case'),
  word(
    'opsættende virkning',
    'at det venter, til der er svar på klagen',
    'that it waits until the complaint is answered',
  ),
  word('påklage\\p{L}*|klageinstans*', 'bede andre om at se på det', 'ask others to look at it'),
  word(
    'sagsoplysning*|oplyse sagen|sagens oplysning|det foreliggende grundlag|de foreliggende oplysninger|foreliggende*',
    'det, kommunen ved nu',
    'what the municipality knows now',
  ),
  word(
    'lægefaglig*|lægekonsulent*|lægeattest*|statusattest*|LÆ ?\\d+',
    'papirer fra en læge',
    'papers from a doctor',
  ),
  word('myndighed*', 'den, der må bestemme i sagen', 'whoever may decide in the case'),
  word('sagsbehandlingsfrist*|sagsbehandlingstid*', 'så længe må det tage', 'how long it may take'),
  word('tilkende*|tilkendelse*', 'du får det', 'you get it'),
  word('berettiget|berettigelse*|berettigede', 'du har ret til det', 'you have a right to it'),
  word('retsgrundlag*|lovgrundlag*|hjemmel|hjemlet', 'den lov, det bygger på', 'the law it rests on'),
  word('samtykkeerklæring*|fuldmagt*', 'et papir, hvor du siger ja', 'a paper on which you say yes'),
  word('dispensation*|dispensere*', 'lov til at gøre undtagelse', 'leave to make an exception'),
  word(
    'partsrepræsenta*|bisidder*',
    'en, du tager med, eller som taler for dig',
    'somebody you bring along, or who speaks for you',
  ),
  // Law.
  word(
    'lov om (?:(?:en|et|den) )?(?:aktiv|aktive|social|særlig|individuel)? ?[\\p{L}-]+(?: og [\\p{L}-]+)?|\\p{L}+lov(?:en|ens)|bekendtgørelse*|cirkulære*|retssikkerhedslov*|forvaltningslov*',
    'en lov; hvad den hedder, kan stå til sidst',
    'a law; what it is called can stand at the end',
  ),
  word(
    '§{1,2} ?\\d+ ?[a-z]?(?:,? stk\\. ?\\d+)?(?:,? nr\\. ?\\d+)?|kapitel \\d+|stk\\. ?\\d+',
    'stedet i loven; det kan stå til sidst',
    'the place in the law; it can stand at the end',
  ),
  word('med henblik på|henblik på', 'for at', 'in order to'),
  word('beror på|beroende', 'hænger sammen med', 'depends on'),
  word('påhvile*', 'er din opgave', 'is your task'),
  word('iværksætte*|iværksættelse*|effektuere*', 'begynde på', 'to begin'),
  word(
    'rimelig grund|gyldig grund|fyldestgørende|uden rimelig',
    'en grund, som kommunen tager for god',
    'a reason that the municipality accepts',
  ),
  // Money.
  word(
    'ledighedsydelse*|jobafklaringsforløb*|ressourceforløb*|revalidering*|fleksjobtillæg*|fleksløntilskud*|integrationsydelse*|selvforsørgelses-? ?og hjemrejseydelse*|hjemrejseydelse*|hjemsendelsesydelse*|overgangsydelse*|uddannelsesydelse*',
    'penge eller et forløb, du kan få fra kommunen',
    'money or a course you can have from the municipality',
  ),
  word(
    'refusion*',
    'penge, som arbejdspladsen eller kommunen får igen',
    'money that the employer or the municipality gets back',
  ),
  word(
    'sygedagpengeret*|revurderingstidspunkt*|revurdering*|forlængelsesregl*|varighedsbegrænsning*|forlængelsesmulighed*',
    'om og hvor længe du kan få sygedagpenge',
    'whether and for how long you can have sickness benefit',
  ),
  word('fradrag*|modregn*|nedsættelse*|samordn*', 'der bliver trukket penge fra', 'money is taken off'),
  word(
    'tilbagebetalingskrav*|tilbagebetalingspligt*|tilbagebetalingspligtig*|fordring*|restance*|inddrive*|inddrivelse*|udlæg*|lønindeholdelse*',
    'penge, der skal betales tilbage',
    'money to be paid back',
  ),
  word(
    'forsørgelsesgrundlag*|forsørgelsesydelse*|forsørger(?:e|tillæg|pligt)*|rådighedsbeløb*|ydelsesart*|ydelsesperiode*|beregningsgrundlag*|bruttoindtægt*|nettoindtægt*|A-indkomst|B-indkomst',
    'et udtryk for, hvad du lever af',
    'an expression for what you live on',
  ),
  word(
    'formuegrænse*|formue(?:n|forhold)?|indtægtsforhold*|indtægtsgrundlag*',
    'hvad du ejer og tjener',
    'what you own and earn',
  ),
  word(
    '225-timers\\p{L}*|225 timers\\p{L}*|225 timers regel*|kontanthjælpsloft*|arbejdskrav*|opholdskrav*|beskæftigelseskrav*',
    'en regel om, hvor meget man skal have arbejdet eller boet her',
    'a rule on how much one must have worked or lived here',
  ),
  word('mod(?:t)?ager(?:e)? af|ydelsesmodtager*', 'dig, der får penge', 'you, who get money'),
  word('bevilge*|bevilling*', 'sige ja til og betale', 'say yes to and pay for'),
  word('enkeltydelse*|engangsydelse*|særlig støtte', 'penge til en enkelt ting', 'money for one thing'),
  word('ophør\\p{L}*|bortfald*|frakend*', 'holder op', 'ends'),
  word('sanktion*|karantæne*', 'der bliver taget penge fra dig', 'money is taken from you'),
  // Groups of people, and what is done with them.
  word(
    'aktivitetsparat*|jobparat*|uddannelsesparat*|åbenlys(?:t)? uddannelsesparat*|jobklar*|match ?\\d|målgruppe*|visitation*|visiter*|visitationsgruppe*|personkreds*',
    'en gruppe, som systemet sætter dig i',
    'a group in which the system puts you',
  ),
  word(
    'rådighed\\p{L}*|stå til rådighed|står til rådighed|rådighedsvurder*',
    'du kan og vil tage et arbejde',
    'you can and will take a job',
  ),
  word(
    'medvirk*|medvirkenspligt*|oplysningspligt*|mødepligt*|mod bedre vidende|uberettiget|med urette',
    'du skal hjælpe til med sagen',
    'you have to help with the case',
  ),
  word(
    'uddannelsespålæg*',
    'kommunen siger, at du skal begynde på en uddannelse',
    'the municipality says that you shall begin an education',
  ),
  word(
    'rehabiliteringsteam*|rehabiliteringsplan*|rehabiliteringsmøde*|forberedende del',
    'et møde med folk fra flere steder om din sag',
    'a meeting with people from several places about your case',
  ),
  word(
    'beskæftigelsesrettet|beskæftigelsesrettede|beskæftigelsesindsats*|virksomhedsrettet|virksomhedsrettede|indsats(?:en|er|erne)?|tilbud om|tilbud efter|nytteindsats*|løntilskud*|mentorstøtte*|koordinerende sagsbehandler|rimeligt arbejde|indstil(?:le|ler|let|ling) til',
    'hjælp til at komme i arbejde',
    'help to get work',
  ),
  word(
    'ressourceprofil*|arbejdsevne\\p{L}*|erhvervsevne\\p{L}*|funktionsevne\\p{L}*|funktionsniveau*|skånebehov*|skånehensyn*|afklaringsforløb*|arbejdsprøvning*',
    'hvad du kan arbejde med, og hvad det kræver',
    'what work you can do, and what it takes',
  ),
  word('helhedsorienter*|tværfaglig*|tværgående', 'flere arbejder sammen', 'several work together'),
  word(
    'progression*|opkvalificer*|kompetenceafklar*|kompetenceudvikl*',
    'at du lærer noget eller kommer videre',
    'that you learn or get on',
  ),
  word(
    'uarbejdsdygtig\\p{L}*|uarbejdsdygtighed*|delvis\\p{L}* raskmeld\\p{L}*|raskmeld\\p{L}*|sygemelding*|mulighedserklæring*|sygefravær*',
    'om du er syg eller rask nok til at arbejde',
    'whether you are ill or well enough to work',
  ),
  word(
    'repatriering*|hjemrejse(?:n)?|hjemrejsestøtte*|hjælp til repatriering',
    'at flytte tilbage til det land, man kom fra',
    'to move back to the country one came from',
  ),
  word(
    'integrationskontrakt*|selvforsørge\\p{L}*|opholdsgrundlag*|fortrydelsesret*',
    'ord om at bo og klare sig her',
    'words about living and managing here',
  ),
]
