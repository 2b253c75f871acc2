import type { Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const receipts = {
  begun: {
    da: 'Det er skrevet. Huset kan læse, hvad I prøver. Spørg nu dem, der skal prøve med.',
    en: 'It is written. The house can read what you try. Now ask those who are to try it too.',
  },
  changed: { da: 'Det er rettet. Huset kan læse det.', en: 'It is changed. The house can read it.' },
  asked: {
    da: 'Spørgsmålet står på deres I dag. Kun dem, der er spurgt, kan se, hvem der er.',
    en: 'The question stands on their Today. Only those who are asked can see who they are.',
  },
  notAsked: {
    da: 'De er ikke spurgt mere og kan ikke se andet, end huset kan.',
    en: 'They are asked no more, and can see no more than the house.',
  },
  staysAsked: {
    da: 'De har sagt ja eller skrevet i dagbogen. De bliver stående, så de kan læse og slette deres egne linjer. De går selv.',
    en: 'They have said yes or written in the diary. They stay, so that they can read and delete their own lines. They leave by themselves.',
  },
  yes: {
    da: 'Du er med. De andre, der er spurgt, kan se det.',
    en: 'You are in it. The others who are asked can see it.',
  },
  no: {
    da: 'Du er ikke med. De andre, der er spurgt, kan se det.',
    en: 'You are not in it. The others who are asked can see it.',
  },
  wish: {
    da: 'Dem, der er spurgt, kan se, at du gerne vil være med. Den, der begyndte, får det at vide.',
    en: 'Those who are asked can see that you would like to join. Whoever began it is told.',
  },
  noWish: {
    da: 'Du har taget det tilbage. De får ikke flere beskeder om det.',
    en: 'You have taken it back. They are told no more of it.',
  },
  line: {
    da: 'Skrevet i dagbogen. Kun dem, der er med, kan læse den.',
    en: 'Written in the diary. Only those in it can read it.',
  },
  lineGone: { da: 'Linjen er slettet. Ingen kan læse den.', en: 'The line is deleted. Nobody can read it.' },
  still: {
    da: 'Godt. Du bliver spurgt igen om tre uger, hvis ingen har skrevet. Kun du ser det.',
    en: 'Good. You are asked again in three weeks if nobody has written. Only you see this.',
  },
  ended: {
    da: 'Det er sagt. Huset kan læse, hvad I lærte.',
    en: 'It is said. The house can read what you learned.',
  },
  goesOn: {
    da: 'Det er i gang igen. Huset kan se det.',
    en: 'It is under way again. The house can see it.',
  },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  noTries: { da: 'Skriv på én linje, hvad I prøver', en: 'Write in one line what you try' },
  noLooksFor: {
    da: 'Skriv, hvordan I ville kunne mærke, om det gør en forskel',
    en: 'Write how you would notice whether it makes a difference',
  },
  noTheme: { da: 'Vælg, hvad det handler om', en: 'Choose what it is about' },
  noKinds: {
    da: 'Vælg mindst én slags, der prøver det',
    en: 'Choose at least one kind of people who try it',
  },
  badFrom: {
    da: 'Vælg en dag, højst tre år tilbage og et år frem',
    en: 'Choose a day, at most three years back and a year ahead',
  },
  noPerson: { da: 'Vælg, hvem du spørger', en: 'Choose whom you ask' },
  leadsTooLate: {
    da: 'En, der leder, kan kun spørges, før andre har sagt ja',
    en: 'One who leads can be asked only before others have said yes',
  },
  notThere: { da: 'Vælg blandt dem, der står her', en: 'Choose among those that stand here' },
  noLine: { da: 'Skriv en linje, før du gemmer', en: 'Write a line before you save' },
  badDay: {
    da: 'Vælg i dag eller en dag i det sidste år',
    en: 'Choose today or a day in the last year',
  },
  noCameTo: { da: 'Vælg, hvad det blev til', en: 'Choose what it came to' },
  noWorked: {
    da: 'Vælg, om det virkede. “Det ved vi ikke” er også et svar',
    en: 'Choose whether it worked. “We do not know” is an answer too',
  },
  noLearned: { da: 'Skriv, hvad I lærte', en: 'Write what you learned' },
  writtenSince: {
    da: 'En anden har skrevet her imens. Gå tilbage, kopier dine ord, og se, hvad der står nu.',
    en: 'Somebody else has written here in the meantime. Go back, copy your words, and see what stands there now.',
  },
} satisfies Record<string, Sentence>
