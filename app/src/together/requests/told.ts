import type { Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const receipts = {
  asked: {
    da: 'Det er spurgt. Huset kan læse det, og ingen kan se, at det var dig.',
    en: 'It is asked. The house can read it, and nobody can see that it was you.',
  },
  askedToo: {
    da: 'Du spørger også. Huset ser, hvor mange I er, og ikke hvem.',
    en: 'You ask it too. The house sees how many you are, and not who.',
  },
  asksNoMore: { da: 'Du spørger ikke mere.', en: 'You no longer ask it.' },
  gone: { da: 'Det er taget tilbage. Ingen kan læse det.', en: 'It is taken back. Nobody can read it.' },
  noNeed: {
    da: 'Det står her, at I ikke har brug for svaret mere. Spørgsmålet bliver stående.',
    en: 'It says here that you need the answer no more. The request stays.',
  },
  needAgain: { da: 'I har brug for svaret igen.', en: 'You need the answer again.' },
  replied: {
    da: 'Det står der nu med dit navn. Dem, der spørger, får det at vide på I dag.',
    en: 'It stands there now with your name. Those who ask are told on Today.',
  },
  replyGone: { da: 'Det er slettet. Ingen kan læse det.', en: 'It is deleted. Nobody can read it.' },
  promised: {
    da: 'Det er lovet, og huset kan se dagen. I dag minder dig om den.',
    en: 'It is promised, and the house can see the day. Today reminds you of it.',
  },
  kept: { da: 'Løftet er holdt. Det står her.', en: 'The promise is kept. It says so here.' },
  notKept: { da: 'Det står igen som lovet.', en: 'It stands as promised again.' },
  promiseGone: { da: 'Løftet er taget tilbage.', en: 'The promise is taken back.' },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  noQuestion: {
    da: 'Skriv, hvad I vil vide, i én sætning',
    en: 'Write what you want to know, in one sentence',
  },
  noWhy: { da: 'Skriv, hvad I skal bruge det til', en: 'Write what you need it for' },
  noSide: { da: 'Vælg, hvem I spørger', en: 'Choose whom you ask' },
  noKind: { da: 'Vælg, hvem det er, der spørger', en: 'Choose who it is that asks' },
  badNeeded: {
    da: 'Vælg en dag, der ikke er gået, og højst to år frem, eller lad feltet være tomt',
    en: 'Choose a day that has not passed, two years ahead at most, or leave the field empty',
  },
  noReplyKind: { da: 'Vælg, hvad det er', en: 'Choose what it is' },
  noWords: { da: 'Skriv et par ord', en: 'Write a few words' },
  noWhat: { da: 'Skriv, hvad der kommer den dag', en: 'Write what comes on that day' },
  badDay: {
    da: 'Vælg en dag, der ikke er gået, og højst tre år frem',
    en: 'Choose a day that has not passed, three years ahead at most',
  },
  noReason: {
    da: 'Skriv, hvorfor dagen bliver en anden. Dem, der spurgte, læser det',
    en: 'Write why the day becomes another. Those who asked read it',
  },
  othersAreIn: {
    da: 'Andre spørger om det samme, eller nogen har svaret eller lovet noget, så spørgsmålet bliver stående. Skriv i stedet på siden, at I ikke har brug for svaret mere.',
    en: 'Others ask the same, or somebody has answered or promised something, so the request stays. Say on its page instead that you need the answer no more.',
  },
} satisfies Record<string, Sentence>
