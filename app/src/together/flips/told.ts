import type { Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const receipts = {
  prepared: {
    da: 'FLIP’en er lavet. Huset kan se, at den kommer. Inviter nu dem, der skal med.',
    en: 'The FLIP is made. The house can see that it is coming. Now invite those who are to come.',
  },
  changed: {
    da: 'Det er rettet. Er tiden en anden, får de inviterede besked. Huset kan se det.',
    en: 'It is changed. Where the time is another, those invited are told. The house can see it.',
  },
  theme: {
    da: 'Temaet er skiftet. Huset ser det nye. Hvad det var, og hvorfor, ser kun de inviterede.',
    en: 'The theme is changed. The house sees the new one. What it was, and why, is seen only by those invited.',
  },
  invited: {
    da: 'Indbydelsen er sendt. Kun de inviterede kan se, hvem der er med.',
    en: 'The invitation is sent. Only those invited can see who comes.',
  },
  saidToInvited: {
    da: 'Det er gemt. De inviterede kan se det.',
    en: 'It is kept. Those invited can see it.',
  },
  uninvited: {
    da: 'Indbydelsen er taget tilbage. De får besked og kan ikke se mere.',
    en: 'The invitation is taken back. They are told, and can see it no more.',
  },
  comes: { da: 'Du kommer. De andre inviterede kan se det.', en: 'You come. The others invited can see it.' },
  comesNot: {
    da: 'Du kommer ikke. De andre inviterede kan se det.',
    en: 'You do not come. The others invited can see it.',
  },
  asks: {
    da: 'Spørgsmålet er sendt. De andre inviterede kan se det. Svaret kommer på I dag.',
    en: 'The question is sent. The others invited can see it. The answer comes on Today.',
  },
  programme: {
    da: 'Programmet er gemt. Kun de inviterede kan se det.',
    en: 'The programme is kept. Only those invited can see it.',
  },
  phase: { da: 'Alle, der er med, ser det nu.', en: 'All who are in it see it now.' },
  grasped: {
    da: 'Det står der nu, uden dit navn. Begge sider kan læse det.',
    en: 'It stands there now, without your name. Both sides can read it.',
  },
  graspGone: { da: 'Det er taget tilbage. Ingen kan læse det.', en: 'It is taken back. Nobody can read it.' },
  task: {
    da: 'Det er skrevet ned. De inviterede kan se det.',
    en: 'It is written down. Those invited can see it.',
  },
  taskDone: { da: 'Godt. De inviterede kan se det.', en: 'Good. Those invited can see it.' },
  taskGone: { da: 'Det er taget af. Ingen kan se det.', en: 'It is taken off. Nobody can see it.' },
  summary: {
    da: 'Det er gemt. De inviterede kan læse det. Huset læser det, når begge sider siger god for det.',
    en: 'It is kept. Those invited can read it. The house reads it when both sides stand by it.',
  },
  approved: {
    da: 'Du har sagt god for det. Når den anden side også har, kan huset læse det.',
    en: 'You stand by it. When the other side does too, the house can read it.',
  },
  off: {
    da: 'FLIP’en er aflyst. De inviterede får besked, og huset kan se det.',
    en: 'The FLIP is called off. Those invited are told, and the house can see it.',
  },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  isOff: {
    da: 'Det er aflyst. Fortryd aflysningen, eller lav et nyt.',
    en: 'It is called off. Undo that, or make a new one.',
  },
  noTheme: { da: 'Skriv temaet i en sætning', en: 'Write the theme in a sentence' },
  choose: { da: 'Vælg en af mulighederne', en: 'Choose one of these' },
  noDay: { da: 'Vælg en dag, der ikke er gået', en: 'Choose a day that has not passed' },
  badClock: { da: 'Skriv et klokkeslæt, for eksempel 10:00', en: 'Write a time, for example 10:00' },
  badLength: { da: 'Vælg, hvor længe den varer', en: 'Choose how long it lasts' },
  noPerson: { da: 'Vælg, hvem du inviterer', en: 'Choose whom you invite' },
  notThere: { da: 'Vælg blandt dem, der står her', en: 'Choose among those that stand here' },
  noParty: {
    da: 'Vælg, om de kommer for praksis eller forskning',
    en: 'Choose whether they come for practice or for research',
  },
  noWhy: { da: 'Skriv, hvorfor det netop er dem', en: 'Write why it is they in particular' },
  noAnswer: { da: 'Vælg, hvad du svarer', en: 'Choose what you answer' },
  noQuestion: { da: 'Skriv, hvad du vil spørge om', en: 'Write what you want to ask' },
  badMinutes: { da: 'Skriv et antal minutter fra 1 til 240', en: 'Write a number of minutes from 1 to 240' },
  noPart: { da: 'Skriv, hvad der sker i de minutter', en: 'Write what happens in those minutes' },
  noWhyTheme: { da: 'Skriv, hvorfor I skiftede tema', en: 'Write why you changed the theme' },
  noGrasp: {
    da: 'Skriv, hvad du greb, eller sig, at der ikke var noget nyt',
    en: 'Write what you grasped, or say that there was nothing new',
  },
  noTask: { da: 'Skriv, hvad der skal gøres', en: 'Write what is to be done' },
  noWho: { da: 'Vælg, hvem der gør det', en: 'Choose who does it' },
  badBy: { da: 'Vælg en dag, eller lad feltet være tomt', en: 'Choose a day, or leave the field empty' },
  noSummary: { da: 'Skriv, hvad det gav', en: 'Write what it came to' },
  byPractice: {
    da: 'Det er praksis, der skriver, hvad en FLIP gav. Du kan sige god for det, når det er skrevet.',
    en: 'It is practice that writes what a FLIP came to. You can stand by it when it is written.',
  },
  writtenSince: {
    da: 'En anden har skrevet her imens. Gå tilbage, kopier dine ord, og se, hvad der står nu.',
    en: 'Somebody else has written here in the meantime. Go back, copy your words, and see what stands there now.',
  },
  notWritten: {
    da: 'Der er ikke skrevet noget at sige god for endnu.',
    en: 'Nothing is written to stand by yet.',
  },
} satisfies Record<string, Sentence>
