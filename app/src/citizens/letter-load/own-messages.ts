import { inTongues, sentencesIn } from '@lydhoer/words'
import type { LetterWay, Understood } from './senders.ts'
import { ar } from './own-messages.ar.ts'
import { easy } from './own-messages.easy.ts'
import { uk } from './own-messages.uk.ts'

const da = {
  title: 'Dine breve',
  takenOut: 'Det viser, hvilke breve du har fået. Det hører til din sag.',
  word: 'Dine breve',
  lead: 'Her står, hvad brevene siger, og hvad du skal gøre. Du behøver ikke svare på noget her.',
  ownLead: 'Hvad siger de, hvad skal jeg gøre, og hvem kan jeg ringe til?',
  none: 'Der er ikke skrevet nogen breve op. Får du et brev, du ikke forstår, så tag det med.',
  does: 'Det skal du gøre',
  nothingToDo: 'Du skal ikke gøre noget.',
  by: (day: string) => `Senest ${day}.`,
  calls: 'Du kan ringe til',
  sent: (from: string, day: string) => `${from}, ${day}`,
  text: 'Læs hele brevet',
  readTogether: (day: string) => `I læste det sammen ${day}.`,
  says: {
    read: 'Jeg har læst det',
    notUnderstood: 'Jeg forstår det ikke',
    together: 'Vi læser det sammen',
  } satisfies Record<Understood, string>,
  said: {
    read: 'Du har læst det.',
    notUnderstood: 'Du har sagt, at du ikke forstår det. Den, du arbejder med, kan se det.',
    together: 'Du vil læse det sammen med den, du arbejder med. De kan se det.',
  } satisfies Record<Understood, string>,
  takeBack: 'Tag det tilbage',
  optional: 'Du kan sige noget om brevet, hvis du vil:',
  theWorker: 'den, der arbejder med dig',
  load: 'Hvor mange breve',
  loadNow: (n: number, from: number) =>
    n === 0
      ? 'Du har ikke fået nogen breve i dette kvartal.'
      : `Du har fået ${n} ${n === 1 ? 'brev' : 'breve'} i dette kvartal${from > 1 ? `, fra ${from} afsendere` : ''}.`,
  loadNote: 'Det er dem, der er skrevet op her. Du kan have fået flere.',
  sender: 'Fra',
  quarterOf: (quarter: number, year: number) => `${quarter}. kvartal ${year}`,
  total: 'I alt',
  wayTitle: 'Hvordan vil du have det at vide?',
  wayNow: 'Det har I valgt:',
  wayNone: 'I har ikke valgt noget. Så får du et brev.',
  ways: {
    letter: 'Et brev er fint',
    talk: 'Fortæl mig det i en snak først',
    ringMe: 'Send en sms: “Ring til mig”. Ikke mere',
    somebodyAlong: 'Jeg vil have en med, når jeg får det at vide',
    together: 'Vi læser brevene sammen, når vi mødes',
  } satisfies Record<LetterWay, string>,
  wayNote:
    'Brevet kommer stadig. Det her er, hvordan du hører om det. Systemet sender ikke noget selv: det gør et menneske.',
  wayWords: 'Vil du skrive noget til?',
  wayWordsHint: 'For eksempel hvem der skal med, eller hvornår du kan. Det må være tomt.',
  wayChange: 'Vælg eller skift',
  waySave: 'Gem',
}
const en: typeof da = {
  title: 'Your letters',
  takenOut: 'It shows which letters you have had. It belongs to your case.',
  word: 'Your letters',
  lead: 'Here stands what the letters say and what you are to do. You need not answer anything here.',
  ownLead: 'What do they say, what am I to do, and whom can I ring?',
  none: 'No letters have been noted. If you get a letter that you do not understand, bring it along.',
  does: 'What you are to do',
  nothingToDo: 'There is nothing you have to do.',
  by: (day) => `By ${day}.`,
  calls: 'You can ring',
  sent: (from, day) => `${from}, ${day}`,
  text: 'Read the whole letter',
  readTogether: (day) => `You read it together on ${day}.`,
  says: { read: 'I have read it', notUnderstood: 'I do not understand it', together: 'We read it together' },
  said: {
    read: 'You have read it.',
    notUnderstood: 'You have said that you do not understand it. The one you work with can see that.',
    together: 'You want to read it together with the one you work with. They can see that.',
  },
  takeBack: 'Take it back',
  optional: 'You can say something about the letter if you like:',
  theWorker: 'the one who works with you',
  load: 'How many letters',
  loadNow: (n, from) =>
    n === 0
      ? 'You have had no letters this quarter.'
      : `You have had ${n} ${n === 1 ? 'letter' : 'letters'} this quarter${from > 1 ? `, from ${from} senders` : ''}.`,
  loadNote: 'Those are the ones noted here. You may have had more.',
  sender: 'From',
  quarterOf: (quarter, year) => `Quarter ${quarter} of ${year}`,
  total: 'All',
  wayTitle: 'How would you like to be told?',
  wayNow: 'You have chosen together:',
  wayNone: 'You have not chosen anything. So you get a letter.',
  ways: {
    letter: 'A letter is fine',
    talk: 'Tell me in a talk first',
    ringMe: 'Send a text message: “Ring me”. Nothing more',
    somebodyAlong: 'I want somebody with me when I am told',
    together: 'We read the letters together when we meet',
  },
  wayNote:
    'The letter still comes. This is how you hear about it. The system sends nothing by itself: a person does.',
  wayWords: 'Would you like to add something?',
  wayWordsHint: 'For example who is to be there, or when you can. It may be empty.',
  wayChange: 'Choose or change',
  waySave: 'Save',
}
export const ownMessages = inTongues(
  { da, en },
  {
    easy: easy.ownMessages,
    ar: ar.ownMessages,
    uk: uk.ownMessages,
  },
)

export const ownProblems = sentencesIn(
  {
    noWay: { da: 'Vælg en måde', en: 'Choose a way' },
  },
  {
    easy: easy.ownProblems,
    ar: ar.ownProblems,
    uk: uk.ownProblems,
  },
)

export const ownReceipts = sentencesIn(
  {
    said: {
      da: 'Det er gemt. Du og den, du arbejder med, kan se det.',
      en: 'It has been saved. You and the one you work with can see it.',
    },
    takenBack: { da: 'Det er taget tilbage.', en: 'It has been taken back.' },
    way: {
      da: 'Det er gemt. Den, du arbejder med, ser det, før de skriver et brev.',
      en: 'It has been saved. The one you work with sees it before they write a letter.',
    },
  },
  {
    easy: easy.ownReceipts,
    ar: ar.ownReceipts,
    uk: uk.ownReceipts,
  },
)
