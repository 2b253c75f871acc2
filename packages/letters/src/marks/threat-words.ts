import { wordsIn } from '../words-in.ts'

/** What one lives on. */
const living =
  'hjælp(?:en)?|ydelse(?:n)?|sygedagpenge(?:ne)?|penge(?:ne)?|dagpenge(?:ne)?|\\p{L}+hjælp(?:en)?|\\p{L}+ydelse(?:n)?|\\p{L}*tilskud(?:det)?|\\p{L}*støtte(?:n)?|udbetaling(?:en|erne)?|dage|point|kr\\.?|kroner'
/** What is owed. */
const debt =
  '(?:krav|beløb|gæld|fordring|restgæld|restbeløb|restance|restancen|skyld)(?:et|en)?|regning(?:en)?|betalingen'
/** Who is told of it, or is given the matter. */
const collector = 'gældsstyrelsen|inddrivelse|fogeden|fogedretten|politiet|incasso|inkasso|advokat'
const stopped =
  'stoppet|standset|lukket|indstillet|sat ned|nedsat|sat i bero|stillet i bero|inddraget|frataget'
const toStop =
  'standse|stoppe|nedsætte|lukke|indstille|inddrage|opsige|kræve|trække|tilbagekræve|sætte (?:\\p{L}+ ){0,3}ned|stille (?:\\p{L}+ ){0,4}i bero'

/** What is taken, stopped, demanded or reported: said of nobody's fault it is no threat. */
export const loss = wordsIn(
  [
    'mist(?:e|er|es|et)|tab(?:e|er|t)|frakend*|fratag*|inddrage(?:s|r)?|(?:er|være|bliver|blive) væk(?! (?:fra|uden))|dyrere|slut|skærp\\p{L}*',
    'nedsæt\\p{L}*|nedsat|sæt(?:te|ter|tes)? (?:\\p{L}+ )?ned|reducer\\p{L}*|fradrag*|fratræk*|(?:mindre|lavere|færre) (?:hjælp|ydelse|beløb|penge)',
    'træk(?:ke|ker|kes|ket)?|trukket|modregn*|tilbagehold*|holde\\p{L}* tilbage',
    'stop(?:pe|per|pes|pet)?|stands\\p{L}*|stå stille|(?:gå|går|sat|sættes|sætte|stilles|stille) i (?:stå|bero)|i bero|indstilles|ophør\\p{L}*|bortfald*|falde\\p{L}* (?:bort|væk)|slut(?:te|ter|tes)|lukke\\p{L}*|afslutte\\p{L}*|afvis(?:e|er|es|t|ning)',
    'kræve\\p{L}* (?:\\p{L}+ )*tilbage\\p{L}*|tilbagekræv*|tilbagebetal*|krav om|nyt krav|rykker\\p{L}*|gebyr*|renter?|ansvar\\p{L}*|forfulgt|forfølge\\p{L}*',
    `(?:få|få|have|betale|betales) (?:\\p{L}+ )?(?:${living}|beløbet|det) tilbage|opkræv*|inddriv*|udlæg|forfald(?:er|en|e)|${collector}`,
    'anmeld(?:es|e|t|er)|politi\\p{L}*|indberet(?:te|ter|tes)|gi(?:ve|ver) (?:\\p{L}+ )?(?:besked|et praj)|send(?:e|er) (?:\\p{L}+ )*sag(?:en)?|underrettet|straf\\p{L}*|sigtelse|tiltale\\p{L}*|svig',
    'konsekvens\\p{L}*|(?<!(?:der|som) (?:kan|kunne) )(?:få|får|fået|have|har) (?:\\p{L}+ )?(?:betydning|indflydelse|følger)|(?:økonomiske|alvorlige|strafferetlige) følger|gå(?:r)? ud over|påvirke\\p{L}*|afspejle\\p{L}* sig|skadevirkning\\p{L}*',
    'får ikke (?:\\p{L}+ )?(?:hjælp|ydelse|penge)|ikke (?:\\p{L}+ ){0,3}(?:udbetal\\p{L}*|få|modtage|behandle[st]?|godkend\\p{L}*|ret|berettiget|hensyn|fortsætte|vurderes|dækket|medregne[ts])|ingen (?:\\p{L}+ )?(?:penge|hjælp|udbetaling|ydelse)',
    'afg(?:ør|jort)\\p{L}* (?:\\p{L}+ ){0,3}(?:grundlag|uden|alligevel|på)|kan (?:\\p{L}+ )?blive afgjort|behandles? (?:\\p{L}+ ){0,2}uden|(?:træffer|vi træffer|træffe) (?:\\p{L}+ ){0,3}afgørelse (?:om|uden|på)',
    'ser (?:\\p{L}+ )?på,? om du|ser (?:vi|jeg) (?:\\p{L}+ )?på|se på,? om du|tage(?:r)? stilling til|tage[st]? op|afbrydes|udskrives|blive rejst|rejses|retten til|din ret til|fortsatte ret',
    '(?:kan|vil|kunne) (?:\\p{L}+ ){0,2}(?:medføre|udløse|resultere|føre til|betyde,? at)|medfører|ryge|ryger|forsvinde|forsvinder|glip af|koster? (?:dig|det)|uden (?:dig|din medvirken|din deltagelse|penge|forsørgelse|indkomst|hjælp)|skal (?:du )?(?:\\p{L}+ )?selv (?:\\p{L}+ )?betale|egen regning|hæfte[rs]?|erstatning\\p{L}*|bøde\\p{L}*|(?:orienterer|underretter|informerer|kontakter) (?:vi|jeg|kommunen)|videregive\\p{L}*|om du (?:er berettiget til |har ret til )?(?:fortsat|stadig|overhovedet)|udskydes|forsinkes',
    'meldt fra|afmeldt|opsagt|opsige\\p{L}*|ophæve\\p{L}*|smidt ud|sat ud|sættes ud|betragte[rs]? (?:\\p{L}+ ){0,3}som|betragtet som|anses? (?:\\p{L}+ )?(?:for|som)|til en anden|til grund,? at|søge (?:på ny|forfra|om igen)',
  ].join('|'),
)

/** What one lives on does not come. */
export const unpaid = wordsIn(
  '(?:pengene|hjælpen|ydelsen|udbetalingen|sygedagpengene|dagpengene) (?:\\p{L}+ ){0,2}ikke',
)

/** Those that are heard as a threat with nothing beside them. */
export const sanction = wordsIn(
  [
    '\\p{L}*sanktion(?:en|er|erne)? (?:på|for|i|af)|(?:får|få|give\\p{L}*|idømm\\p{L}*|pålægge\\p{L}*|medføre\\p{L}*|udløse\\p{L}*) (?:\\p{L}+ ){0,3}\\p{L}*(?:sanktion\\p{L}*|krav)|karantæne\\p{L}*|politianmeld*|fortab\\p{L}*',
    `miste\\p{L}* (?:\\p{L}+ ){0,3}(?:ret(?:ten)?|${living})`,
    `(?:træk|fradrag) i (?:din|dine|hjælpen|ydelsen)[\\p{L} ]*|(?:bliver|blive|er|har|vil|vi) (?:\\p{L}+ ){0,2}(?:trukket|trækker) (?:\\p{L}+ |\\d+ ?){0,3}(?:${living}|for|fra)|trækker (?:vi|kommunen)|bliver (?:\\p{L}+ )?trukket|trækkes der i`,
    'skal (?:[\\p{L}\\d.,]+ ){0,8}(?:tilbagebetal\\p{L}*|betales? tilbage)|tilbagebetaling af \\p{L}*(?:hjælp|ydelse|dagpenge|støtte)|tilbagebetaling sker|tilbagebetalingskrav\\p{L}*|inddrivelse\\p{L}*|lønindeholdelse\\p{L}*',
    `ikke (?:længere )?får (?:\\p{L}+ )?(?:${living})|[\\d.]+ (?:kr\\.?|kroner) mindre(?: i)?|(?:nedsættelsen|fradraget|trækket) (?:\\p{L}+ ){0,2}(?:modregnes|trækkes|sker i)`,
    'manglende medvirk\\p{L}*|ingen (?:penge|hjælp|udbetaling|ydelse)|hjælp mindre|gennem fingre|socialt bedrageri|snyd\\p{L}*|intet? \\p{L}+, ingen \\p{L}+',
    // What is owed, and what becomes of it.
    `(?:${debt}) (?:på [\\d.,]+ (?:kr\\.?|kroner) )?(?:\\p{L}+ ){0,5}(?:modregne\\p{L}*|træk\\p{L}* i|opkræve\\p{L}*|forfald\\p{L}*|forfaldent?|fradrage\\p{L}*|fratrække\\p{L}*|inddrive\\p{L}*|oversend\\p{L}*|overgive\\p{L}*|overgår|overdrage\\p{L}*)`,
    `(?:${debt}) (?:\\p{L}+ ){0,6}(?:til|hos) (?:${collector})`,
    'kræve[tsr]? (?:\\p{L}+ ){0,4}tilbage(?:betalt)?|opkrævet hos|tilbagekræve\\p{L}*|modregning i|påløber|tillagt (?:gebyr|renter?)|foretages? udlæg|udlæg i|anmeldes til|sat ud af|sættes ud|fogeden',
    // What is planned, or already done.
    `(?:hensigt|hensigten) at (?:${toStop})|(?:påtænke[rs]?|overveje[rs]?|agter|forbeholder (?:\\p{L}+ )?(?:\\p{L}+ )?ret til) (?:\\p{L}+ ){0,3}at (?:${toStop})|påtænke[rs]? [^.]{0,80}(?:ophøre[r]?|bortfalde[r]?|standses|stoppes|nedsættes)|(?:nødt|nødsaget|tvunget) til at (?:${toStop}|afslutte)`,
    `(?:vi|kommunen|jobcentret|jobcenteret|derfor) (?:har )?(?:\\p{L}+ ){0,2}(?:stoppet|standset|lukket|inddraget|frataget) (?:\\p{L}+ ){0,3}(?:${living}|sag(?:en)?|forløb(?:et)?)`,
    `(?:(?:din|dine) (?:${living})|udbetalingen|hjælpen|ydelsen|pengene) (?:[\\p{L}\\d]+ ){0,3}(?:er|bliver|vil blive|kan blive|kan (?:\\p{L}+ )?blive) (?:\\p{L}+ ){0,2}(?:${stopped})`,
    `(?:${living}) (?:\\p{L}+ ){0,3}(?:kan|kunne|vil) (?:\\p{L}+ ){0,3}(?:standses|stoppes|nedsættes|lukkes|inddrages|ophøre|bortfalde|falde (?:væk|bort)|blive (?:\\p{L}+ )?(?:${stopped}))`,
    `(?:betydning|konsekvenser|følger) for (?:din|dine) (?:\\p{L}+ )?(?:ret|${living})|(?:indflydelse på|ud over) (?:din|dine) (?:\\p{L}+ )?(?:ret|${living})`,
    `(?:bevare|beholde) (?:din |dine )?(?:ret(?:ten)?|${living})|betinget af,? at|(?:betingelse|forudsætning) for,? at (?:du )?(?:kan |fortsat )*(?:få|modtage|bevare|beholde)`,
    'hvad der (?:kan )?sker?,? hvis (?:du|I)|(?:vi|jeg) (?:\\p{L}+ ){0,2}nødig|nødig (?:\\p{L}+ )?(?:se|stå)|betingelser(?:ne)? for (?:\\p{L}+ ){0,4}\\p{L}*(?:sanktion|fradrag|nedsættelse|ophør)',
    'holder fast (?:i|ved)|ende med,? at du ikke|(?:et|med) krav om tilbagebetaling|sat på pause|ser (?:\\p{L}+ ){0,2}alvorligt på|må vi reagere|(?:til|sendt til) opkrævning|(?:vil|må|vi) (?:\\p{L}+ ){0,2}opkræve[rs]?|opfattet som|(?:betingelse|forudsætning) for (?:\\p{L}+ )?(?:fortsat|din|dine)|(?:sag|sagen) (?:\\p{L}+ ){0,3}til (?:inkasso|inddrivelse|politiet|fogeden)|sidste (?:chance|advarsel|mulighed|påmindelse)|risikere\\p{L}*|rykkergebyr*|tilskrive\\p{L}* (?:\\p{L}+ )?rente\\p{L}*|uden yderligere varsel|undgå (?:yderligere|flere) (?:skridt|gebyr\\p{L}*|omkostning\\p{L}*)|din (?:arbejdsgiver|udlejer) (?:\\p{L}+ ){0,2}(?:besked|underret\\p{L}*)|(?:kontakt|besked|henvendelse) til din (?:arbejdsgiver|udlejer)',
  ].join('|'),
)

const whoActs = '(?:du|I|vi|der|kommunen|jobcentret|jobcenteret|man)'

/** What the reader did, or might do or leave. */
export const fault = wordsIn(
  [
    `hvis ${whoActs} (?:\\p{L}+ ){0,4}(?:ikke|uden|undlader|for sent|udebliver|afslår|siger nej|takker nej|afviser|glemmer|dropper|afbryder)`,
    // A condition without a word for it: the verb before the one who acts, or before what is to come.
    `\\p{L}+(?:er|r|n|l|es|s) ${whoActs} (?:\\p{L}+ ){0,5}(?:ikke|for sent|uden|alligevel)`,
    '^(?!hvad|hvem|hvor|der|her|det|vi|du|kommunen|men|og)\\p{L}+(?:er|es|år) (?:\\p{L}+ ){1,3}(?:ikke|fra din side)',
    '^(?:ophører|stopper|bortfalder|standses|afbryde[rs]|opsiges|glemmer|udebliver|afviser|undlader|fortier)',
    'såfremt|i så fald|(?:vil|kan) da|hvis (?:\\p{L}+ ){0,3}ikke|medmindre|ellers|i modsat fald|i tilfælde af|næste gang|næste (?:udeblivelse|fravær|overtrædelse)|ved (?:\\p{L}+ ){0,2}(?:udeblivelse\\p{L}*|fravær|afbud|uden)|hvis (?:fraværet|udeblivelsen|betaling\\p{L}*)',
    '(?:før|indtil|inden) (?:vi|kommunen) har (?:modtaget|fået)|uden at|når du (?:\\p{L}+ ){0,2}ikke|selv ?om du|overskrid\\p{L}*|(?:sker|gentager) det (?:\\p{L}+ )?(?:sig|igen)|udebl\\p{L}*|undla\\p{L}*|undladelse\\p{L}*|manglende|mangler|for sent|uden (?:\\p{L}+ )?(?:grund|godkendelse|aftale|samtykke|underskrift|tilladelse|ret)|gyldig grund|rimelig grund',
    'ikke (?:\\p{L}+ ){0,4}(?:mødt|møder|møder frem|giver møde|møde op|mødte|deltag\\p{L}*|afleve\\p{L}*|sendt|sender|oply\\p{L}*|oplyst|svar\\p{L}*|reager\\p{L}*|hør\\p{L}*|medvirk\\p{L}*|kommet|kommer|kom|søgt|søger|overhold\\p{L}*|opfyld\\p{L}*|godkend\\p{L}*|udfyld\\p{L}*|ring\\p{L}*|meld\\p{L}*|står|stået|givet|giver|ajour|frem|sat sig)',
    'pligt\\p{L}*|\\p{L}+pligt|gentag(?:en|ne|else\\p{L}*)|selvforskyld*|med vilje|forsætlig*|bevidst|mod bedre vidende|(?:forkerte|urigtige|ukorrekte) oplysninger|fortie\\p{L}*|forseelse\\p{L}*|uberettiget|med urette|uoverensstemmelse\\p{L}*|fordi du|da du|idet du|uden at (?:du|have|sige|give|oplyse)|(?:bliver|blev|er) (?:du )?væk|dukker (?:du )?(?:ikke )?op|siger nej|takker nej|utilstrækkelig\\p{L}*|(?:indtil|til|før) du (?:\\p{L}+ ){0,2}(?:henvend\\p{L}*|kontakt\\p{L}*|mød\\p{L}*|melder|afleve\\p{L}*|send\\p{L}*|har)',
  ].join('|'),
)

/** A finger that is raised; what may be lost is then the reader's fault. */
export const warning = wordsIn(
  'gør(?:es|e)? (?:\\p{L}+ ){0,3}opmærksom|vær (?:\\p{L}+ )?opmærksom|henlede\\p{L}*|indskærp\\p{L}*|understreg\\p{L}*|erindr\\p{L}*|advar\\p{L}*|påregne|regne med,? (?:at|der)|bemærk|du må (?:\\p{L}+ )?forvente|tænk på',
)
/** What is to come, or may. */
export const ahead = wordsIn('kan|vil|kunne|bliver|bortfalder|ophører|stopper|skal|sættes|medføre\\p{L}*|må')

/** Said to calm: nothing is taken. */
export const calming = wordsIn(
  'hvis du (?:siger ja|ønsker det|gerne vil|har lyst)|mister (?:\\p{L}+ )?ikke|får du (?:ikke )?ret|mens du er (?:\\p{L}+ )?væk|ikke miste|trække\\p{L}* (?:\\p{L}+ )?ikke|ikke (?:blive )?(?:trukket|stoppet|standset|nedsat|sat ned)|ikke (?:\\p{L}+ )?betale (?:\\p{L}+ )?tilbage|ingen (?:betydning|konsekvens\\p{L}*|følger)|ikke (?:nogen )?(?:betydning|konsekvens\\p{L}*)|(?:sker|gør) (?:der )?ikke noget|uden konsekvens\\p{L}*|koster (?:\\p{L}+ )?ikke|slut med (?:samtaler|møder|skemaer|breve)|ikke (?:kan |kunne )?lukkes',
)
