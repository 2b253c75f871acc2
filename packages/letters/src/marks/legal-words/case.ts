import { word, type LegalWord } from './legal-word.ts'

/** The case and its steps. */
export const caseWords: readonly LegalWord[] = [
  word(
    'partshør*|i høring|høring(?:en)?|høringsfrist*|høringssvar*|agterskrivelse*',
    'du kan sige, hvad du mener, før der bliver bestemt noget',
    'you can say what you think before anything is decided',
  ),
  word(
    'remonstration*|genvurder*|genoptage(?:s|lse\\p{L}*)|omgør(?:e|es|else\\p{L}*)|hjemvis\\p{L}*|stadfæst\\p{L}*',
    'der bliver set på sagen en gang til, eller den bliver lavet om',
    'the case is looked at once more, or changed',
  ),
  word('aktindsigt*', 'at du må læse papirerne i din sag', 'that you may read the papers in your case'),
  word(
    'opsættende virkning|tilbagevirkende kraft',
    'fra hvornår det gælder, og om det venter, til der er svar på klagen',
    'from when it counts, and whether it waits until the complaint is answered',
  ),
  word('påklage\\p{L}*|klageinstans*|rekurs*', 'bede andre om at se på det', 'ask others to look at it'),
  word(
    'sagsoplysning*|oplyse sagen|oplysning af sagen|oplysningsgrundlag*|det foreliggende (?:\\p{L}+ )?grundlag|de foreliggende oplysninger|foreliggende*|medvirke (?:ved|til) sagens oplysning|læg(?:ge|ger|ges) (?:\\p{L}+ ){0,2}til grund|officialprincip*|officialmaksim*',
    'det, kommunen ved nu',
    'what the municipality knows now',
  ),
  word(
    'myndighedsperson*|myndighedsudøv*|delegation*|habilitet*|inhabil*',
    'hvem der må bestemme i sagen',
    'who may decide in the case',
  ),
  word('sagsbehandlingsfrist*|sagsbehandlingstid*', 'så længe må det tage', 'how long it may take'),
  word('berettigelse*|berettigede', 'du har ret til det', 'you have a right to it'),
  word(
    'samtykkeerklæring*|fuldmagt*|tro og love',
    'et papir, hvor du siger ja eller lover noget',
    'a paper on which you say yes or promise',
  ),
  word('dispensation*|dispensere*', 'lov til at gøre undtagelse', 'leave to make an exception'),
  word(
    'partsrepræsenta*|bisidder*',
    'en, du tager med, eller som taler for dig',
    'somebody you bring along, or who speaks for you',
  ),
  word(
    'processuel\\p{L}*|skadevirkning*|tillægges (?:\\p{L}+ )?betydning',
    'at det tæller imod dig',
    'that it counts against you',
  ),
  word(
    'bevisbyrde*|i lovens forstand|godtgøre|formodning*|retlig interesse|subjektiv\\p{L}* (?:betingelse|forhold|grund)\\p{L}*|objektiv\\p{L}* (?:betingelse|kriteri)\\p{L}*|skønsmæssig*|konkret og individuel\\p{L}*|konkret,? individuel\\p{L}*|sagsfremstilling*',
    'sådan bliver der tænkt, når loven bruges',
    'how one thinks when the law is used',
  ),
  word(
    'lovligt? forfald|anmeldt forfald|eventuelt forfald',
    'en god grund til ikke at komme',
    'a good reason not to come',
  ),
  word(
    'forskudsvis*|bagudrettet|bagud betalt',
    'hvornår noget sker eller skal ske',
    'when something happens or is to happen',
  ),
  word('i bero|berostil*', 'sat på pause', 'put on hold'),
  word('verserende', 'der ikke er afgjort endnu', 'that is not decided yet'),
  word('stationær\\p{L}*', 'det bliver hverken bedre eller værre', 'it gets neither better nor worse'),
  word('påregnelig\\p{L}*', 'noget, man kan vide i forvejen', 'something one can know beforehand'),
  word('foranstaltning*', 'det, der bliver gjort for at hjælpe', 'what is done to help'),
  word('regulativ*', 'kommunens egne regler', 'the municipality’s own rules'),
  word(
    'samkør(?:er|es|ing\\p{L}*)|journaliser\\p{L}*|journalpligt*|notatpligt*|databeskyttelse*|dataansvarlig*|personfølsom*|indkomstregist(?:er\\p{L}*|ret)|eindkomst|e-indkomst|nemrefusion|debitorregister*|folkeregister*|min sag',
    'hvor oplysningerne om dig kommer fra, og hvor de ligger',
    'where what is known of you comes from, and where it is kept',
  ),
]
