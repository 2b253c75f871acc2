import type { Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const receipts = {
  made: {
    da: 'Runden er lavet. Huset kan se den, og de, den er for, kan sige, om de er med.',
    en: 'The round is made. The house can see it, and those it is for can say whether they take part.',
  },
  isIn: {
    da: 'Du er med. Kun du og den, der planlægger, kan se, hvad du ønsker.',
    en: 'You take part. Only you and whoever plans can see what you wish.',
  },
  isOut: { da: 'Du er ikke med. Det står ingen steder.', en: 'You take no part. It is written nowhere.' },
  planned: {
    da: 'Besøgene står nu. Huset kan se, hvem der besøger hvem.',
    en: 'The visits stand now. The house can see who visits whom.',
  },
  booked: {
    da: 'Besøget er aftalt. I får begge besked, og huset kan se hvornår.',
    en: 'The visit is booked. You are both told, and the house can see when.',
  },
  off: {
    da: 'Besøget er aflyst og vil have en ny dag. I får begge besked, og huset kan se det.',
    en: 'The visit is off and wants another day. You are both told, and the house can see it.',
  },
  saidYes: {
    da: 'Det står, at borgeren sagde ja. Kun I to kan se det.',
    en: 'It says that the citizen said yes. Only you two can see it.',
  },
  saidNo: {
    da: 'Det står, at borgeren sagde nej, og ikke hvorfor. Kun I to kan se det. Find en anden dag.',
    en: 'It says that the citizen said no, and not why. Only you two can see it. Find another day.',
  },
  held: {
    da: 'Besøget er holdt. Det kan huset se. Hvad I skriver, ser kun I to.',
    en: 'The visit was held. The house can see that. What you write is seen by you two alone.',
  },
  written: { da: 'Gemt. Kun I to kan læse det.', en: 'Saved. Only you two can read it.' },
  deleted: { da: 'Slettet. Ingen kan læse det.', en: 'Deleted. Nobody can read it.' },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  pastDay: { da: 'Vælg en dag, der ikke er gået', en: 'Choose a day that has not passed' },
  weeks: { da: 'Skriv et tal fra 1 til 104', en: 'Write a number from 1 to 104' },
  each: {
    da: 'Skriv et tal fra 1 til 52, og ikke flere besøg end der er uger',
    en: 'Write a number from 1 to 52, and no more visits than there are weeks',
  },
  groups: { da: 'Vælg to eller tre', en: 'Choose two or three' },
  choose: { da: 'Vælg en af dem', en: 'Choose one of them' },
  notADepartment: { da: 'Vælg en afdeling, der er åben', en: 'Choose a department that is open' },
  both: {
    da: 'Den samme kan ikke stå begge steder: både som ønske og som en, du ikke skal være sammen med',
    en: 'The same person cannot stand in both places: as a wish, and as somebody you are not to be with',
  },
  planned: {
    da: 'Besøgene er planlagt. Tal med den, der planlægger, hvis noget skal være anderledes.',
    en: 'The visits are planned. Talk with whoever plans if something should be otherwise.',
  },
  changed: {
    da: 'Nogen har ændret et ønske, siden du så planen. Se den igen, før du siger ja.',
    en: 'Somebody has changed a wish since you saw the plan. Look at it again before you say yes.',
  },
  badClock: { da: 'Skriv et klokkeslæt, som 10.00', en: 'Write a time, such as 10:00' },
  badLength: { da: 'Skriv et tal fra 15 til 240', en: 'Write a number from 15 to 240' },
  isHeld: { da: 'Besøget er holdt og kan ikke flyttes.', en: 'The visit was held and cannot be moved.' },
  notYet: {
    da: 'Besøget er ikke holdt endnu. Det kan siges, når tiden er kommet.',
    en: 'The visit has not been held yet. It can be said when the time has come.',
  },
  notHeld: {
    da: 'I kan skrive, når I har holdt besøget.',
    en: 'You can write when you have held the visit.',
  },
  hostFirst: {
    da: 'Den, der har haft besøg, skriver først. Så er det din tur.',
    en: 'Whoever was visited writes first. Then it is your turn.',
  },
  noWords: { da: 'Skriv et par ord et af stederne', en: 'Write a few words in one of the places' },
} satisfies Record<string, Sentence>
