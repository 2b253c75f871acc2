import { word, type LegalWord } from './legal-word.ts'

/** Law, and what is done by its words. */
export const lawWords: readonly LegalWord[] = [
  word(
    'retsgrundlag*|lovgrundlag*|hjemmel|hjemlet|lovhjemmel*|retspraksis|principafgørelse*|principmeddelelse*',
    'den lov, det bygger på',
    'the law it rests on',
  ),
  word(
    'lov om (?:(?:en|et|den) )?(?:aktiv|aktive|social|særlig|individuel)? ?[\\p{L}-]+(?: og [\\p{L}-]+)?|\\p{L}+lov(?:en|ens)|bekendtgørelse*|cirkulære*|retssikkerhedslov*|forvaltningslov*|lovbekendtgørelse*',
    'en lov; hvad den hedder, kan stå til sidst',
    'a law; what it is called can stand at the end',
  ),
  word(
    '§{1,2} ?\\d+ ?[a-z]?(?:,? stk\\. ?\\d+)?(?:,? nr\\. ?\\d+)?|kapitel \\d+|stk\\. ?\\d+|paragraf \\d+',
    'stedet i loven; det kan stå til sidst',
    'the place in the law; it can stand at the end',
  ),
  word('med henblik på|henblik på', 'for at', 'in order to'),
  word('beror på|beroende', 'hænger sammen med', 'depends on'),
  word('iværksætte*|iværksættelse*|effektuere*', 'begynde på', 'to begin'),
  word(
    'rimelig grund|gyldig grund|saglig grund|fyldestgørende|uden rimelig',
    'en grund, som kommunen tager for god',
    'a reason that the municipality accepts',
  ),
  word(
    'mod bedre vidende|i god tro|ond tro|uagtsom*|grov uagtsomhed|svig|svigagtig*|socialt bedrageri|tiltale|tiltalt|strafansvar*',
    'om man vidste, at det var forkert',
    'whether one knew that it was wrong',
  ),
]
