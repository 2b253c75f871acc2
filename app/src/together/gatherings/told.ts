import type { Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const receipts = {
  prepared: {
    da: 'Den er lavet. Huset kan se den, og den står i årshjulet. Inviter nu dem, der skal med.',
    en: 'It is made. The house can see it, and it stands in the year wheel. Now invite those who are to come.',
  },
  preparedAgain: {
    da: 'Den næste er lavet. Huset kan se den. De samme er inviteret igen.',
    en: 'The next one is made. The house can see it. The same people are invited again.',
  },
  changed: {
    da: 'Det er rettet. Huset kan se det. Er tiden en anden, får de inviterede besked.',
    en: 'It is changed. The house can see it. Where the time is another, those invited are told.',
  },
  off: {
    da: 'Den er aflyst. De inviterede får besked, og huset kan se det.',
    en: 'It is called off. Those invited are told, and the house can see it.',
  },
  part: {
    da: 'Det står i programmet. Huset kan læse det.',
    en: 'It stands in the programme. The house can read it.',
  },
  partGone: { da: 'Det er taget ud af programmet.', en: 'It is taken out of the programme.' },
  wished: {
    da: 'Kommunen har sagt, hvad den ønsker. Resten af tiden er nu fri. Huset kan se det.',
    en: 'The municipality has said what it wishes. The rest of the time is free now. The house can see it.',
  },
  notWished: {
    da: 'Tiden er holdt fri for kommunen igen. Huset kan se det.',
    en: 'The time is kept for the municipality again. The house can see it.',
  },
  invited: {
    da: 'Indbydelsen er sendt. De inviterede kan se, hvem der er med.',
    en: 'The invitation is sent. Those invited can see who comes.',
  },
  uninvited: {
    da: 'Indbydelsen er taget tilbage. Den, det gælder, får besked.',
    en: 'The invitation is taken back. They are told.',
  },
  yes: { da: 'Du kommer. De andre inviterede kan se det.', en: 'You come. The others invited can see it.' },
  no: {
    da: 'Du kommer ikke. De andre inviterede kan se det.',
    en: 'You do not come. The others invited can see it.',
  },
  outcome: { da: 'Det er gemt. Huset kan læse det.', en: 'It is kept. The house can read it.' },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  isOff: {
    da: 'Det er aflyst. Fortryd aflysningen, eller lav et nyt.',
    en: 'It is called off. Undo that, or make a new one.',
  },
  noTheme: { da: 'Skriv temaet i en sætning', en: 'Write the theme in a sentence' },
  noKinds: { da: 'Vælg, hvem det er for', en: 'Choose whom it is for' },
  choose: { da: 'Vælg en af mulighederne', en: 'Choose one of these' },
  noDay: {
    da: 'Vælg en dag, der ikke er gået, og højst fem år frem',
    en: 'Choose a day that has not passed, five years ahead at most',
  },
  nobodyInvited: {
    da: 'Til en café bliver ingen inviteret. Den står i årshjulet, og man kommer, hvis man har lyst.',
    en: 'Nobody is invited to a café. It stands in the year wheel, and one comes if one likes.',
  },
  badClock: { da: 'Skriv et klokkeslæt, for eksempel 10:00', en: 'Write a time, for example 10:00' },
  badLength: { da: 'Vælg, hvor længe den varer', en: 'Choose how long it lasts' },
  noPart: { da: 'Skriv, hvad der skal ske', en: 'Write what is to happen' },
  badMinutes: { da: 'Skriv et antal minutter fra 5 til 480', en: 'Write a number of minutes from 5 to 480' },
  noRoom: {
    da: 'Det er der ikke tid til. Noget af tiden er holdt fri for kommunen, til den har sagt, hvad den ønsker, eller besøget er fyldt.',
    en: 'There is no time for that. Some of it is kept for the municipality until it has said what it wishes, or the visit is full.',
  },
  takenSince: {
    da: 'Forskningen har ønsket noget i den tid imens. Tal med dem.',
    en: 'Research has wished for something in that time meanwhile. Talk with them.',
  },
  noPerson: { da: 'Vælg, hvem du inviterer', en: 'Choose whom you invite' },
  nobody: { da: 'Der er ingen at invitere der', en: 'There is nobody to invite there' },
  noOutcome: { da: 'Skriv, hvad det gav', en: 'Write what it came to' },
  writtenSince: {
    da: 'En anden har skrevet her imens. Gå tilbage, kopier dine ord, og se, hvad der står nu.',
    en: 'Somebody else has written here in the meantime. Go back, copy your words, and see what stands there now.',
  },
} satisfies Record<string, Sentence>
