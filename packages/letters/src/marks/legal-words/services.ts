import { word, type LegalWord } from './legal-word.ts'

/** Schemes and supports by their names in the field, beside benefits. */
export const serviceWords: readonly LegalWord[] = [
  word(
    'personlig assistance|mentortimer|støttekontaktperson*|kontaktpersonordning*|ledsageordning*|bostøtte*|socialpædagogisk*|hjælpemid\\p{L}*|arbejdspladsindretning*|handicapkompenser\\p{L}*|kompensationsordning*',
    'hjælp i hverdagen eller på arbejdet',
    'help in daily life or at work',
  ),
  word(
    'voksenlærling*|jobrotation*|isbryderordning*|opkvalificeringsjob*|voksen- og efteruddannelse|amu-\\p{L}+|fgu|stu|avu|euv|screening*|ordblindetest*|kompetencekort*|bonusordning*',
    'en vej til at lære noget, med et navn fra kontoret',
    'a way of learning something, by its name in the office',
  ),
  word(
    'seniorpension*|tidlig pension|efterløn*|dimittend*|supplerende dagpenge|feriedagpenge*|ferieafhold\\p{L}*|ferieoptjening*|g-dage|ledighedsdage*|medlemsperiode*',
    'en anden ordning, du kan have noget med at gøre',
    'another scheme that may concern you',
  ),
  word(
    'retsvirkning*|retsstilling*|retskrav*|lovbunden|lovbundne|begunstigende|bebyrdende',
    'hvad afgørelsen gør ved dine rettigheder',
    'what the decision does to your rights',
  ),
  word(
    'ugyldighed*|annulle\\p{L}*|tilsidesæt\\p{L}*|fravige\\p{L}*',
    'at det ikke gælder, eller at der gøres noget andet end reglen',
    'that it does not count, or that something else is done than the rule',
  ),
  word(
    'proportional*|lighedsgrundsætning*|forvaltningsret\\p{L}*',
    'regler for, hvordan kommunen må bestemme',
    'rules for how the municipality may decide',
  ),
  word(
    'kompetent myndighed|afgørelseskompetence*|partsstatus|klageberettiget*|klagevejledning*',
    'hvem der må bestemme, og hvem der må klage',
    'who may decide, and who may complain',
  ),
  word(
    'intensiveret kontakt\\p{L}*|jobplan*|cv-samtale*|selvbooking*|digital kommunikation|fritagelsesgrund*|rådgivningsforpligt\\p{L}*|helhedsplan*|indsatstrappe*|matchkategori*',
    'sådan følger jobcentret sagen',
    'how the job centre follows the case',
  ),
]
