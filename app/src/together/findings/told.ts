import type { Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const receipts = {
  written: {
    da: 'Fundet er delt som foreløbigt. Alle i huset kan læse det. Spørg nu dem, det kom fra.',
    en: 'The finding is shared as preliminary. Everybody in the house can read it. Now ask those it came from.',
  },
  rewritten: {
    da: 'Fundet er rettet. Dagen står ved det.',
    en: 'The finding is changed. The day stands by it.',
  },
  gone: {
    da: 'Fundet er taget tilbage. Ingen kan læse det.',
    en: 'The finding is taken back. Nobody can read it.',
  },
  asked: {
    da: 'De er spurgt. I dag siger det til dem i huset.',
    en: 'They are asked. Today tells those of the house.',
  },
  said: {
    da: 'Det står ved siden af fundet med dit navn.',
    en: 'It stands beside the finding with your name.',
  },
  answerGone: { da: 'Det er slettet. Ingen kan læse det.', en: 'It is deleted. Nobody can read it.' },
  standing: { da: 'Det står der nu, med dagen.', en: 'It stands there now, with the day.' },
  quoted: {
    da: 'Ordene står i fundet, så længe borgerens ja gælder. Borgeren kan se dem på sin egen side.',
    en: 'The words stand in the finding as long as the citizen’s yes holds. The citizen can see them on their own page.',
  },
  quoteOut: {
    da: 'Citatet er taget ud og gemt ingen steder. Det kan gengives igen fra stykket.',
    en: 'The quote is taken out and kept nowhere. It can be quoted again from the passage.',
  },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  noTitle: { da: 'Skriv, hvad fundet handler om', en: 'Write what the finding is about' },
  noPoint: { da: 'Skriv mindst én kort pointe', en: 'Write one short point at least' },
  noLimits: {
    da: 'Skriv, hvad fundet ikke siger noget om',
    en: 'Write what the finding says nothing about',
  },
  badCount: {
    da: 'Skriv et helt tal, eller lad feltet være tomt',
    en: 'Write a whole number, or leave the field empty',
  },
  noMaterial: {
    da: 'Skriv, hvad fundet hviler på: mindst ét tal',
    en: 'Write what the finding rests on: one number at least',
  },
  noKinds: {
    da: 'Vælg mindst én slags mennesker, som det kom fra',
    en: 'Choose at least one kind of people whom it came from',
  },
  badBy: {
    da: 'Vælg en dag, der ikke er gået, og højst et år frem',
    en: 'Choose a day that has not passed, a year ahead at most',
  },
  noAnswer: { da: 'Vælg, hvad I siger til det', en: 'Choose what you say to it' },
  noKind: { da: 'Vælg, hvem det er, der siger det', en: 'Choose who it is that says it' },
  noFinding: { da: 'Vælg et fund', en: 'Choose a finding' },
  noTurn: { da: 'Vælg det, borgeren siger', en: 'Choose what the citizen says' },
  noSuchPart: {
    da: 'De ord står der ikke helt sådan. Skriv dem, som borgeren siger dem, eller lad feltet være tomt',
    en: 'Those words do not stand there quite so. Write them as the citizen says them, or leave the field empty',
  },
  noYes: {
    da: 'Borgeren har ikke sagt ja til at blive gengivet. Spørg først, og skriv svaret ind på samtalens side.',
    en: 'The citizen has not said yes to being quoted. Ask first, and write the answer on the page of the conversation.',
  },
  notAsked: {
    da: 'Spørg først dem, det kom fra. Så kan fundet være andet end foreløbigt.',
    en: 'First ask those it came from. Then the finding can be more than preliminary.',
  },
  othersAsked: {
    da: 'Andre er spurgt eller har svaret, så fundet bliver stående. Du kan rette det.',
    en: 'Others have been asked or have answered, so the finding stays. You can change it.',
  },
} satisfies Record<string, Sentence>
