import type { Messages } from '@lydhoer/words'

const da = {
  word: 'Steder at vælge mellem',
  title: (name: string) => `Steder, ${name} kan vælge mellem`,
  lead: 'Flere steder, hver med grunde. Borgeren vælger eller siger nej.',
  laid: (name: string) => `Lagt frem for ${name}`,
  noneLaid: (name: string) => `Der er ikke lagt noget frem for ${name} endnu.`,
  could: 'Det kan I lægge frem',
  noWish: (name: string) =>
    `${name} har ikke et ønske med en slags arbejde, som listen kender. Skriv det først, eller vælg en slags.`,
  toWishes: (name: string) => `Se, hvad ${name} ønsker`,
  nothing: 'Der er ikke noget, der passer, lige nu.',
  stood: 'Det stod i vejen:',
  notWished: 'Her står kun det, der er ønsket, og ikke det, borgeren har sagt nej til.',
  hours: (from: number, to: number) =>
    from === to ? `${from} timer om ugen` : `${from} til ${to} timer om ugen`,
  because: 'Taler for',
  against: 'Taler imod',
  unknown: 'Ved vi ikke',
  note: 'Det ved jeg om stedet eller om, hvad der skal til',
  noteHint: 'Borgeren læser det. Må være tomt.',
  lay: 'Læg det frem',
  layOf: (place: string, name: string) => `Læg det frem for ${name}: ${place}`,
  takeBack: 'Tag det tilbage',
  takeBackOf: (place: string) => `Tag det tilbage: ${place}`,
  toOpening: 'Se stedet',
  toOpeningOf: (place: string) => `Se stedet: ${place}`,
  laidBy: (by: string, day: string) => `${by} lagde det frem ${day}.`,
  notAnswered: (name: string) => `${name} har ikke svaret endnu.`,
  says: { yes: 'siger ja', unsure: 'er i tvivl', no: 'siger nej' },
  said: (name: string, says: string, day: string) => `${name} ${says} (${day}).`,
  saidFor: 'Skrevet af en, borgeren arbejder med.',
  answerFor: (name: string) => `Skriv, hvad ${name} sagde`,
  answerForOf: (name: string, place: string) => `Skriv, hvad ${name} sagde om ${place}`,
  saysLabel: (name: string) => `Hvad sagde ${name}?`,
  options: { yes: 'Ja', unsure: 'I tvivl', no: 'Nej' },
  words: 'Med borgerens ord',
  wordsHint: 'Må være tomt. Et nej skal ikke begrundes.',
  save: 'Gem',
  leave: 'Lad være',
  yesNext: 'Tag en plads der, før en anden gør det.',
  tellYes: (name: string) => `${name} har sagt ja til et sted. Tag en plads der`,
  tellOther: (name: string) => `${name} har svaret om et sted`,
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    word: 'Places to choose between',
    title: (name) => `Places that ${name} can choose between`,
    lead: 'Several places, each with reasons. The citizen chooses, or says no.',
    laid: (name) => `Laid before ${name}`,
    noneLaid: (name) => `Nothing has been laid before ${name} yet.`,
    could: 'What you can lay before them',
    noWish: (name) =>
      `${name} has no wish with a kind of work that the list knows. Write it first, or choose a kind.`,
    toWishes: (name) => `See what ${name} wishes`,
    nothing: 'There is nothing that fits right now.',
    stood: 'What stood in the way:',
    notWished: 'Only what is wished stands here, and nothing that the citizen said no to.',
    hours: (from, to) => (from === to ? `${from} hours a week` : `${from} to ${to} hours a week`),
    because: 'Speaks for it',
    against: 'Speaks against it',
    unknown: 'We do not know',
    note: 'What I know of the place, or of what is needed',
    noteHint: 'The citizen reads it. May be empty.',
    lay: 'Lay it before them',
    layOf: (place, name) => `Lay it before them, ${name}: ${place}`,
    takeBack: 'Take it back',
    takeBackOf: (place) => `Take it back: ${place}`,
    toOpening: 'See the place',
    toOpeningOf: (place) => `See the place: ${place}`,
    laidBy: (by, day) => `${by} laid it there on ${day}.`,
    notAnswered: (name) => `${name} has not answered yet.`,
    says: { yes: 'says yes', unsure: 'is in doubt', no: 'says no' },
    said: (name, says, day) => `${name} ${says} (${day}).`,
    saidFor: 'Written by one the citizen works with.',
    answerFor: (name) => `Write what ${name} said`,
    answerForOf: (name, place) => `Write what ${name} said of ${place}`,
    saysLabel: (name) => `What did ${name} say?`,
    options: { yes: 'Yes', unsure: 'In doubt', no: 'No' },
    words: 'In the citizen’s words',
    wordsHint: 'May be empty. A no needs no reason.',
    save: 'Save',
    leave: 'Leave it',
    yesNext: 'Take a place there before somebody else does.',
    tellYes: (name) => `${name} has said yes to a place. Take one there`,
    tellOther: (name) => `${name} has answered about a place`,
  },
}

/** What is told once it is done. */
export const receipts = {
  laid: {
    da: 'Det er lagt frem. Borgeren kan læse det på sin telefon og svare.',
    en: 'It is laid there. The citizen can read it on their phone, and answer.',
  },
  back: { da: 'Det er taget tilbage.', en: 'It is taken back.' },
  answered: { da: 'Svaret er skrevet.', en: 'The answer is written.' },
}

/** What is said of what cannot be kept. */
export const problems = {
  noAnswer: { da: 'Vælg, hvad borgeren sagde', en: 'Choose what the citizen said' },
  notThere: {
    da: 'Det sted kan ikke lægges frem mere. Se listen igen',
    en: 'That place can be laid there no more. Look at the list again',
  },
  citizenAnswered: {
    da: 'Borgeren har selv svaret, og kun borgeren kan sige noget andet',
    en: 'The citizen has answered themselves, and only the citizen can say something else',
  },
}
