/** Splits a compact list of words into a set. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Question words; `hvis` is left out since it nearly always means "if" in talk. */
export const questionWords = set(
  "hvad hva hva' hvem hvor hvordan hvornår hvorfor hvilken hvilket hvilke hvormed hvorhen",
)

/** Forms of verbs that can open a Danish main clause; spoken short forms beside the written ones. */
export const finiteVerbs = set(`
  er e var bliver blev har ha' hat havde får fik kan ka ka' kunne ku ku' vil ville skal ska ska' skulle sku sku' må
  måtte bør burde tør turde gider gad ved vidste synes syntes tror troede tænker tænkte mener mente føler følte
  oplever oplevede kommer kom går gik står stod sidder sad ligger lå tager ta'r tar tog giver gi'r gir gav gør gjorde
  laver lavede siger sagde ser så' hører hørte hedder hed bor boede arbejder arbejdede lever levede sover sov spiser
  spiste ringer ringede skriver skrev læser læste taler talte snakker snakkede møder mødte mødes kender kendte husker
  huskede forstår forstod passer passede hjælper hjalp virker virkede fungerer fungerede fylder fyldte sker skete
  betyder betød koster kostede varer varede starter startede begynder begyndte slutter sluttede stopper stoppede
  holder holdt kører kørte cykler cyklede rejser rejste flytter flyttede søger søgte finder fandt mangler manglede
  savner savnede ønsker ønskede drømmer drømte håber håbede venter ventede lyder lød ligner lignede kræver krævede
  bruger brugte betaler betalte tjener tjente sender sendte henter hentede bestemmer bestemte vælger valgte prøver
  prøvede klarer klarede magter magtede orker orkede overvejer overvejede mister mistede ryger røg drikker drak
  træner trænede uddanner hedder elsker elskede hader hadede kalder kaldte spørger spurgte svarer svarede tilbyder
  tilbød foreslår foreslog bekymrer glæder undrer gælder galdt hører bevæger indebærer driver drev trækker trak
  plejer plejede nåede når' nyder nød lærte lærer vender vendte åbner lukker skader siges findes fandtes behøver
  behøvede rører rammer ramte mærker mærkede regner forventer forventede frygter skyldes hænger hang bærer bar`)

/** Words that can be the subject right after the verb in a question. */
export const subjectPronouns = set('du i de jeg vi han hun den det man der nogen nogle ham alle begge')

/** First words of a subject made of several words. */
export const subjectOpeners =
  set(`din dit dine jeres deres min mit mine hans hendes sin den det de denne dette disse en
  et nogen nogle alle begge ingen familien kommunen lægen chefen`)

/** Small words that may stand before a clause without taking its first place. */
export const openingParticles =
  set(`og men nå ja jo jow nej næ okay ok okey jamen nåmen altså øh øhm øhh eh æh ehm mm mhm hm hmm
  åh ah nåh fint godt super tak undskyld hør hej goddag jaja lige jeps yes så' fedt forstår præcis nemlig da sådan
  okayokay top perfekt skønt dejligt cool`)

/** Verbs of saying and thinking, which follow what was said: "jeg kommer, sagde han". */
export const reportingVerbs = set(
  'siger sagde tænker tænkte spurgte spørger svarede svarer tror troede mener mente synes syntes',
)

/** Words that make a clause with the verb first a statement whose first word was left out: "(det) er det jo". */
export const statementParticles = set('jo sgu nok heller vist skam')

/** Conjunctions that open a clause which cannot itself ask. */
export const subordinators = set(
  'hvis når da fordi selvom selv-om mens indtil før efter eftersom dersom såfremt',
)

/** Adverbs and adjectives that follow "hvor" in one question phrase: "hvor længe". */
export const degreeWords =
  set(`mange meget længe ofte lang langt lange stor stort store lidt gammel gammelt gamle tit
  høj højt hurtigt tidligt sent dybt svært let hårdt slemt galt god godt tæt nær henne lille sjældent vigtigt sikker`)

/** What follows "hvor er det" when it admires or pities and does not ask. */
export const exclamationWords =
  set(`dejligt godt fint flot fedt rart skønt synd ærgerligt hårdt træls trist smukt sødt
  sjovt heldigt dumt irriterende imponerende kedeligt stærkt sejt interessant spændende lækkert hyggeligt fantastisk`)
