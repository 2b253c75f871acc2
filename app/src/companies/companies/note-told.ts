import type { Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const noteReceipts = {
  contact: {
    da: 'Det står på virksomhedens side. Alle, der arbejder i kommunen, kan se det.',
    en: 'It stands on the company’s page. Everybody who works in the municipality can see it.',
  },
  call: {
    da: 'Det står her, så ingen ringer om det samme. Alle, der arbejder i kommunen, kan se det.',
    en: 'It stands here, so that nobody rings about the same. Everybody who works in the municipality can see it.',
  },
  caution: {
    da: 'Det står her til dagen, du har valgt. Alle, der arbejder i kommunen, kan se det.',
    en: 'It stands here until the day that you chose. Everybody who works in the municipality can see it.',
  },
  ended: { da: 'Aftalen slutter i dag.', en: 'The agreement ends today.' },
  takenOut: { da: 'Det er taget ud.', en: 'It is taken out.' },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const noteProblems = {
  noName: { da: 'Skriv, hvad vedkommende hedder', en: 'Write what they are called' },
  badMail: {
    da: 'Skriv mailadressen som navn@sted.dk, eller lad feltet være tomt',
    en: 'Write the mail address as name@place.dk, or leave the field empty',
  },
  noWay: { da: 'Vælg, hvordan I havde kontakt', en: 'Choose how you were in touch' },
  noAbout: { da: 'Vælg, hvad det handlede om', en: 'Choose what it was about' },
  badDay: {
    da: 'Vælg den dag, det var. Den kan ikke ligge fremme',
    en: 'Choose the day it was. It cannot be one to come',
  },
  badRingBack: {
    da: 'Vælg en dag efter i dag og inden for et år, eller lad feltet være tomt',
    en: 'Choose a day after today and within a year, or leave the field empty',
  },
  noAgreement: { da: 'Skriv, hvad I har aftalt', en: 'Write what you have agreed' },
  badFrom: { da: 'Vælg den dag, aftalen gælder fra', en: 'Choose the day from which the agreement holds' },
  badUntil: {
    da: 'Vælg en sidste dag, der ikke ligger før den første, eller lad feltet være tomt',
    en: 'Choose a last day that does not lie before the first, or leave the field empty',
  },
  noKind: { da: 'Vælg, hvad det er', en: 'Choose what it is' },
  noWords: { da: 'Skriv det med få ord', en: 'Write it in a few words' },
  noYes: {
    da: 'Sæt kun det her på, når den, der var der, har sagt ja til ordene',
    en: 'Put this down only when whoever was there has said yes to the words',
  },
  noWhy: { da: 'Vælg, hvorfor man skal passe på', en: 'Choose why one should be careful' },
  noReason: { da: 'Skriv, hvad der skete', en: 'Write what happened' },
  badEnd: {
    da: 'Vælg, hvornår det skal holde op. Det kan gælde i to år',
    en: 'Choose when it is to end. It can hold for two years',
  },
} satisfies Record<string, Sentence>
