import type { Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const receipts = {
  written: { da: 'Det er gemt. Borgeren kan læse det.', en: 'It is kept. The citizen can read it.' },
  takenBack: { da: 'Det er taget tilbage. Ingen kan læse det.', en: 'It is taken back. Nobody can read it.' },
  stays: { da: 'Det er begyndt, så det bliver stående.', en: 'It has begun, so it stays.' },
  agreed: {
    da: 'Timerne er aftalt. Borgeren kan se det på sin telefon.',
    en: 'The hours are agreed. The citizen sees it on their phone.',
  },
  agreedShown: {
    da: 'Timerne er aftalt. Borgeren kan se det på sin telefon. Stedet ser dem på sin side, som borgeren har valgt.',
    en: 'The hours are agreed. The citizen sees it on their phone. The place sees them on its page, as the citizen has chosen.',
  },
  worked: { da: 'Ugen er gemt. Borgeren kan se den.', en: 'The week is kept. The citizen can see it.' },
  isTheirs: {
    da: 'Den uge har borgeren selv skrevet. Den er ikke ændret.',
    en: 'The citizen has written that week. It is not changed.',
  },
  promised: {
    da: 'Det er lovet. Borgeren kan se, hvilken dag der kommer svar.',
    en: 'It is promised. The citizen sees on which day there is an answer.',
  },
  answered: {
    da: 'Du har svaret. Borgeren kan læse det.',
    en: 'You have answered. The citizen can read it.',
  },
  answeredBefore: {
    da: 'Der var allerede svaret. Det, der blev svaret først, gælder.',
    en: 'It had been answered already. What was answered first holds.',
  },
  decided: {
    da: 'Det er gemt. Borgeren bliver spurgt, om det er forstået sådan.',
    en: 'It is kept. The citizen is asked whether it was understood so.',
  },
  booked: {
    da: 'Snakken er aftalt. Alle, der er med, får besked.',
    en: 'The talk is agreed. All who are in it are told.',
  },
  calledOff: {
    da: 'Snakken er aflyst. Alle, der var med, får besked.',
    en: 'The talk is called off. All who were in it are told.',
  },
  removed: { da: 'Det er slettet.', en: 'It is deleted.' },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  noWhere: { da: 'Skriv, hvad stedet hedder', en: 'Write what the place is called' },
  noKind: { da: 'Vælg, hvad det er', en: 'Choose what it is' },
  badDay: { da: 'Vælg en dag', en: 'Choose a day' },
  badDayAhead: { da: 'Vælg en dag, der kommer', en: 'Choose a day that is to come' },
  badOrder: { da: 'Den sidste dag kommer før den første', en: 'The last day comes before the first' },
  writtenSince: {
    da: 'En anden har skrevet her imens. Gå tilbage, kopier dine ord, og se, hvad der står nu.',
    en: 'Somebody else has written here in the meantime. Go back, copy your words, and see what stands there now.',
  },
  noReason: { da: 'Skriv hvorfor', en: 'Write why' },
  noSteps: { da: 'Skriv, hvad I gør først', en: 'Write what you do first' },
  noEnding: { da: 'Vælg, hvad det blev til', en: 'Choose what it became' },
  noWhose: { da: 'Vælg, hvis ønske det er', en: 'Choose whose wish it is' },
  morePaid: {
    da: 'Der kan ikke være flere timer med løn end timer',
    en: 'There cannot be more hours with pay than hours',
  },
  noAnswer: { da: 'Vælg et svar', en: 'Choose an answer' },
  noWords: { da: 'Skriv et par ord', en: 'Write a few words' },
  noDecision: { da: 'Vælg, om det stopper eller går videre', en: 'Choose whether it stops or goes on' },
  noVoice: { da: 'Vælg, hvem der siger det', en: 'Choose who says it' },
  noLeadsTo: { da: 'Vælg, hvad det skal føre til', en: 'Choose what it is to lead to' },
  noEnd: { da: 'Skriv målet med ord', en: 'Write the end in words' },
  noPromisedBy: { da: 'Skriv, hvem der har lovet det', en: 'Write who has promised it' },
  noWhat: { da: 'Skriv, hvad der sker', en: 'Write what happens' },
  noMustBe: { da: 'Skriv, hvad der skal være på plads', en: 'Write what must be in place' },
  noPays: { da: 'Skriv, hvem der betaler', en: 'Write who pays' },
  noHeld: { da: 'Vælg, om det holdt', en: 'Choose whether it held' },
  noTime: { da: 'Vælg et klokkeslæt', en: 'Choose a time' },
} satisfies Record<string, Sentence>
