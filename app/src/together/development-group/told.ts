/** What is told once it is done. */
export const receipts = {
  laid: {
    da: 'Det ligger på bordet. Huset kan læse det, og ingen kan se, at det var dig.',
    en: 'It lies on the table. The house can read it, and nobody can see that it was you.',
  },
  back: { da: 'Det er taget af bordet. Ingen kan læse det.', en: 'It is off the table. Nobody can read it.' },
  asked: {
    da: 'Spørgsmålet står på deres I dag. Kun I to ser det, til svaret er ja.',
    en: 'They are asked on their Today. Only you two see it until they say yes.',
  },
  yes: {
    da: 'Du sidder i udviklingsgruppen. Huset kan se det.',
    en: 'You sit in the development group. The house can see it.',
  },
  no: {
    da: 'Du er ikke med i gruppen. Der står ingen steder, at du blev spurgt.',
    en: 'You are not in the group. It stands nowhere that you were asked.',
  },
  left: { da: 'Du har forladt gruppen.', en: 'You have left the group.' },
  answered: {
    da: 'Det står der nu med dit navn. Den, der lagde det på bordet, får det at vide på I dag.',
    en: 'It stands there now with your name. Whoever laid it on the table is told on Today.',
  },
  answerGone: {
    da: 'Svaret er slettet. Ingen kan læse det.',
    en: 'The answer is deleted. Nobody can read it.',
  },
}

/** What is said of what cannot be kept. */
export const problems = {
  noWords: {
    da: 'Skriv, hvad gruppen skal se på, i højst 1.000 tegn',
    en: 'Write what the group should look at, in 1,000 characters at most',
  },
  noKind: { da: 'Vælg, hvem det kommer fra', en: 'Choose whom it comes from' },
  noPerson: { da: 'Vælg en, der arbejder i huset', en: 'Choose somebody who works in the house' },
  sitsThere: {
    da: 'Den person er allerede med i gruppen eller er spurgt',
    en: 'That person is in the group already, or has been asked',
  },
  badFrom: {
    da: 'Vælg en dag fra i dag og højst et år frem',
    en: 'Choose a day from today and a year ahead at most',
  },
  badUntil: {
    da: 'Vælg en dag senere end den første, og højst et år efter',
    en: 'Choose a day after the first, and a year later at most',
  },
  noAnswer: { da: 'Vælg, hvad I siger til det', en: 'Choose what you say to it' },
  noAnswerWords: { da: 'Skriv et par ord om det', en: 'Write a few words about it' },
  badLookOn: {
    da: 'Vælg den dag, I ser på det. Den kan ligge op til et år fremme',
    en: 'Choose the day on which you look at it. It can be up to a year ahead',
  },
  isAnswered: {
    da: 'Gruppen har svaret på det, så det bliver liggende',
    en: 'The group has answered it, so it stays',
  },
}
