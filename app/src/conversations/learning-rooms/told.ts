import type { Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const receipts = {
  made: {
    da: 'Rummet er lavet. Huset kan se det. Find nu en dag.',
    en: 'The room is made. The house can see it. Now find a day.',
  },
  changed: {
    da: 'Rummet er ændret. Huset kan se det.',
    en: 'The room is changed. The house can see it.',
  },
  booked: {
    da: 'Det er booket. De, der er med, får besked, og huset kan se hvornår.',
    en: 'It is booked. Those who come are told, and the house can see when.',
  },
  moved: {
    da: 'Mødet er flyttet. De, der er med, får besked, og huset kan se hvornår.',
    en: 'The meeting is moved. Those who come are told, and the house can see when.',
  },
  dropped: {
    da: 'Mødet blev ikke til noget. Det kan huset se. Hvad det blev droppet for, ser kun de, der holder rummet, og den leder, det er aftalt med.',
    en: 'The meeting did not take place. The house can see that. What it was dropped for is seen by those who hold the room and the leader it is agreed with.',
  },
  held: {
    da: 'I mødtes. Det kan huset se, og ikke hvem der var med.',
    en: 'You met. The house can see that, and not who came.',
  },
  comes: { da: 'Du kommer. De, der er med i mødet, ser det.', en: 'You come. Those in the meeting see it.' },
  comesNot: {
    da: 'Du kan ikke komme. De, der er med i mødet, ser det.',
    en: 'You cannot come. Those in the meeting see it.',
  },
  answered: {
    da: 'Svaret er gemt. Kun de, der holder rummet, og den leder, det er aftalt med, kan læse det.',
    en: 'The answer is saved. Only those who hold the room and the leader it is agreed with can read it.',
  },
  takenBack: {
    da: 'Svaret er slettet. Ingen kan læse det.',
    en: 'The answer is deleted. Nobody can read it.',
  },
  joined: {
    da: 'Du er med. De, der ser på tale sammen, kan se det, og ingen leder. Du bliver inviteret til møderne.',
    en: 'You are in it. Those who reflect together can see it, and no leader. You are invited to the meetings.',
  },
  left: {
    da: 'Du er ikke med mere. Det står ingen steder, at du har været det.',
    en: 'You are not in it any more. It is written nowhere that you were.',
  },
  protected: {
    da: 'Tiden er beskyttet. Det står nu i indbydelser og kalendere, og huset kan se det.',
    en: 'The time is protected. Invitations and calendars say so now, and the house can see it.',
  },
  unprotected: {
    da: 'Tiden er ikke beskyttet mere. De, der er med, får besked, og huset kan se det.',
    en: 'The time is no longer protected. Those who come are told, and the house can see it.',
  },
  closed: {
    da: 'Rummet er lukket. Huset kan ikke se det på listen mere.',
    en: 'The room is closed. The house no longer sees it on the list.',
  },
  reopened: {
    da: 'Rummet er åbent igen. Huset kan se det.',
    en: 'The room is open again. The house can see it.',
  },
  rehearses: {
    da: 'Øvningen er booket. Kun I, der holder rummet, kan se den.',
    en: 'The rehearsal is booked. Only you who hold the room can see it.',
  },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  noName: { da: 'Skriv, hvad rummet hedder', en: 'Write what the room is called' },
  choose: { da: 'Vælg en af mulighederne', en: 'Choose one of these' },
  noGuests: { da: 'Vælg mindst én, eller inviter alle', en: 'Choose at least one, or invite everybody' },
  notThere: { da: 'Vælg blandt dem, der står her', en: 'Choose among those that stand here' },
  noDay: { da: 'Vælg en dag', en: 'Choose a day' },
  pastDay: { da: 'Vælg en dag, der ikke er gået', en: 'Choose a day that has not passed' },
  badClock: { da: 'Skriv et klokkeslæt, for eksempel 10:00', en: 'Write a time, for example 10:00' },
  pastClock: { da: 'Vælg et klokkeslæt, der ikke er gået', en: 'Choose a time that has not passed' },
  badLength: { da: 'Skriv et tal fra 5 til 480', en: 'Write a number from 5 to 480' },
  noWords: { da: 'Skriv, hvad der står i vejen', en: 'Write what stands in the way' },
  isOver: {
    da: 'Det er allerede sagt, om mødet blev holdt.',
    en: 'It has already been said whether the meeting was held.',
  },
  notYet: { da: 'Mødet er ikke begyndt endnu.', en: 'The meeting has not begun yet.' },
} satisfies Record<string, Sentence>
