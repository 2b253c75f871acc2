import { word, type LegalWord } from './legal-word.ts'

/** Illness, and what one is able to do at work. */
export const healthWords: readonly LegalWord[] = [
  word(
    'lægekonsulent*|statusattest*|friattest*|generel helbredsattest|specifik helbredsattest|helbredsattest*|læ ?\\d+|journaloplysning*|mulighedserklæring*|varighedserklæring*',
    'papirer fra en læge',
    'papers from a doctor',
  ),
  word(
    'klinisk funktion|sundhedskoordinator*|socialmedicin*|socialmedicinsk*|arbejdsmedicinsk*|neuropsykologisk*|somatisk*|komorbid*|prognose*|symptombillede*',
    'fagfolk og ord fra sundhedsvæsenet',
    'people and words of the health service',
  ),
  word(
    'sygedagpengeret*|revurdering*|forlængelsesregl*|forlængelsesbestemmels*|forlængelsesmulighed*|varighedsbegrænsning*|dagpengeret*|fraværsperiode*',
    'om og hvor længe du kan få sygedagpenge',
    'whether and for how long you can have sickness benefit',
  ),
  word(
    'arbejdsskade*|erhvervssygdom*',
    'skade eller sygdom, der kommer af et arbejde',
    'harm or illness that comes of work',
  ),
  word(
    'fast track|standby-?ordning*',
    'at der følges hurtigere op, eller ventes med det',
    'that one follows up sooner, or waits with it',
  ),
  word(
    'uarbejdsdygtig\\p{L}*|arbejdsdygtig\\p{L}*|(?:delvis\\p{L}*|gradvis\\p{L}*) (?:raskmeld|sygemeld|genopt|tilbage)\\p{L}*|sygefravær*|delvis genoptag\\p{L}*|fastholdelse(?:splan\\p{L}*)?|arbejdsfasthold\\p{L}*',
    'om du er syg eller rask nok til at arbejde',
    'whether you are ill or well enough to work',
  ),
  word(
    'ressourceprofil*|arbejdsevne\\p{L}*|erhvervsevne\\p{L}*|funktionsevne\\p{L}*|beskrivelse af funktionsevne|\\p{L}{4,}evne(?:n|ns)?|(?!fejl|under|over)\\p{L}{4,}vurdering(?:en|er|erne)?|funktionsniveau*|funktionsnedsæt\\p{L}*|funktionsbegræns\\p{L}*|skånebehov*|skånehensyn*|skånevilkår*|arbejdsprøvning*|arbejdsintensitet*|effektiv\\p{L}* (?:arbejds)?tid*|effektive timer|varigt (?:og væsentligt )?(?:nedsat|begrænset)\\p{L}*|væsentligt nedsat|virksomhedsafklar\\p{L}*',
    'hvad du kan arbejde med, og hvad det kræver',
    'what work you can do, and what it takes',
  ),
]
