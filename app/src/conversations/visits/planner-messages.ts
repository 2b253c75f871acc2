import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  link: 'Lad en anden planlægge',
  title: 'Hvem planlægger herfra?',
  lead: (round: string) =>
    `${round}. Den, der planlægger, kan se, hvad hver enkelt ønsker og ikke vil. Alle, der er med, får at vide, hvem det er.`,
  to: 'Hvem planlægger fra nu af?',
  choose: 'Vælg en',
  nobody: 'Ingen andre her samler folk til besøg. En koordinator kan give nogen den opgave under Nøglerne.',
  save: 'Giv det videre',
  unchanged: 'Lad det være, som det er',
  nobodyPlans: (name: string) =>
    `${name} planlægger ikke besøg her mere, så der er ingen, der passer runden.`,
  takeOver: 'Jeg planlægger den fra nu af',
  takeOverWhy: 'Du kan så se, hvad hver enkelt ønsker og ikke vil. Alle, der er med, får det at vide.',
  news: (name: string) =>
    `${name} planlægger runden fra nu af og kan se, hvad du har ønsket. Den, der planlagde før, kan ikke se det mere.`,
}

/** The words of handing a round of visits over to another who brings people together. */
export const plannerWords: Messages<typeof da> = {
  da,
  en: {
    link: 'Let another plan it',
    title: 'Who plans from here on?',
    lead: (round) =>
      `${round}. Whoever plans can see what each wishes and does not want. Everybody who takes part is told who it is.`,
    to: 'Who plans from now on?',
    choose: 'Choose somebody',
    nobody:
      'Nobody else here brings people together for visits. A coordinator can give somebody that task under The keys.',
    save: 'Hand it over',
    unchanged: 'Leave it as it is',
    nobodyPlans: (name) => `${name} plans visits here no more, so nobody looks after the round.`,
    takeOver: 'I plan it from now on',
    takeOverWhy: 'You can then see what each wishes and does not want. Everybody who takes part is told.',
    news: (name) =>
      `${name} plans the round from now on and can see what you have wished. Whoever planned before cannot see it any more.`,
  },
}

export const plannerProblems = {
  choose: { da: 'Vælg, hvem der planlægger fra nu af', en: 'Choose who plans from now on' },
  cannot: {
    da: 'Vælg en, der samler folk til besøg her i dag',
    en: 'Choose somebody who brings people together for visits here today',
  },
  isPlanned: {
    da: 'Runden har en, der planlægger den. Bed dem give den videre.',
    en: 'The round has somebody who plans it. Ask them to hand it over.',
  },
} satisfies Record<string, Sentence>

/** What is told once it is done, in both languages. */
export const plannerReceipts = {
  handedOver: (name: string): Sentence => ({
    da: `${name} planlægger runden nu. Alle, der er med, får det at vide.`,
    en: `${name} plans the round now. Everybody who takes part is told.`,
  }),
  takenOver: {
    da: 'Du planlægger runden nu. Alle, der er med, får det at vide.',
    en: 'You plan the round now. Everybody who takes part is told.',
  } satisfies Sentence,
}
