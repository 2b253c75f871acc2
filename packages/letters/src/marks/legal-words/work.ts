import { word, type LegalWord } from './legal-word.ts'

/** Groups of people, what is done with them, and the help there is towards work. */
export const workWords: readonly LegalWord[] = [
  word(
    'åbenlys(?:t)? uddannelsesparat*|\\p{L}{3,}parat(?:e|hed\\p{L}*)?|jobklar*|match ?\\d|målgruppe*|visitation*|visiter*|visitationsgruppe*|personkreds*|komplekse problem\\p{L}*|kategori \\d',
    'en gruppe, som systemet sætter dig i',
    'a group in which the system puts you',
  ),
  word(
    'rådighed\\p{L}*|stå til rådighed|står til rådighed|\\p{L}+rådighed*',
    'du kan og vil tage et arbejde',
    'you can and will take a job',
  ),
  word(
    'manglende medvirken|medvirkens?pligt*|medvirkepligt*|\\p{L}+pligt(?:en|er|erne)?|genopret\\p{L}* (?:af )?kontakt\\p{L}*',
    'noget, loven siger, at du skal gøre',
    'something the law says that you must do',
  ),
  word(
    'uddannelsespålæg*|\\p{L}*kompetencegivende|studieegnet\\p{L}*|modul \\d',
    'om at begynde på en uddannelse',
    'about beginning an education',
  ),
  word(
    'rehabiliteringsteam*|rehabiliteringsplan*|rehabiliteringsmøde*|rehabiliteringsforløb*|forberedende del|indsatsdel*|indsatsplan*|dialog- og koordineringsforum',
    'et møde med folk fra flere steder om din sag',
    'a meeting with people from several places about your case',
  ),
  word(
    'jobafklaring*|(?!mødefor)\\p{L}{4,}forløb(?:et|ets|ene)?|(?:virksomheds|kompetence|behovs)afklaring*',
    'en tid med møder, hjælp og måske praktik',
    'a time with meetings, help and perhaps a placement',
  ),
  word(
    'indstil(?:le|ler|let|ling|lingen) til|indstilling',
    'et råd til den, der bestemmer',
    'advice to whoever decides',
  ),
  word(
    'ordinær\\p{L}* (?:beskæftigelse|arbejde|timer|vilkår|løntimer|job|ansæt\\p{L}*)|lønnede timer|småjob*|rimeligt arbejde',
    'almindeligt arbejde, også få timer',
    'common work, also few hours',
  ),
  word(
    'fastholdelsesfleksjob*|fleksjobbevis*|fleksbevis*|fleksjobvisitation*',
    'om at få eller beholde et fleksjob',
    'about getting or keeping a flex job',
  ),
  word(
    'tværfaglig\\p{L}* indsats*|beskæftigelsesrettet|beskæftigelsesindsats*|virksomhedsrettet|virksomhedsrettede|indsats(?:en|er|erne)?|tilbud om|tilbud efter|aktive tilbud|(?!unge)\\p{L}+indsats(?:en|er|erne)?|mentorstøtte*|koordinerende sagsbehandler|jobrettet',
    'hjælp til at komme i arbejde',
    'help to get work',
  ),
  word(
    'tværfaglig*|tværgående|tværsektoriel*|helhedsorienteret indsats',
    'flere arbejder sammen',
    'several work together',
  ),
  word(
    'progression*|mestring\\p{L}*|tilknytning til arbejdsmarkedet|opkvalificer*|kompetenceafklar*|kompetenceudvikl*|realkompetence*',
    'at du lærer noget eller kommer videre',
    'that you learn or get on',
  ),
  word(
    'repatriering*|hjemrejse(?:n)?|hjemrejsestøtte*|integrationskontrakt*|selvforsørge\\p{L}*|opholdsgrundlag*|fortrydelsesret*|\\p{L}{4,}bistand(?:en)?|permanent ophold\\p{L}*|integrationsprogram*|hjemrejseprogram*|familiesammenfør*',
    'ord om at bo og klare sig her',
    'words about living and managing here',
  ),
]
