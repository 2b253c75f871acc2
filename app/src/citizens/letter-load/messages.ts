import type { Messages, Sentence } from '@lydhoer/words'
import type { LetterWay, Understood } from './senders.ts'

const da = {
  word: 'Breve',
  title: (name: string) => `Breve til ${name}`,
  lead: (name: string) => `Hvad ${name} får af breve, fra alle afsendere. ${name} ser det samme på sin side.`,
  wayTitle: (name: string) => `Før du skriver et brev til ${name}`,
  wayNone: (name: string) =>
    `I har ikke valgt, hvordan ${name} helst får det at vide. Spørg, før det næste brev.`,
  ways: {
    letter: (name: string) => `${name} vil gerne have et brev.`,
    talk: (name: string) => `Fortæl ${name} det i en snak først. Brevet kommer bagefter.`,
    ringMe: (name: string) =>
      `Send ${name} en sms, der kun siger, hvem der skal ringes til. Fortæl det i telefonen.`,
    somebodyAlong: (name: string) => `${name} vil have en med, når det bliver fortalt.`,
    together: (name: string) => `Læs brevene sammen med ${name}, når I mødes.`,
  } satisfies Record<LetterWay, (name: string) => string>,
  wayNames: {
    letter: 'Et brev som nu',
    talk: 'En snak først',
    ringMe: 'En sms, der kun siger: ring til mig',
    somebodyAlong: 'En med, når det bliver fortalt',
    together: 'Læs det sammen, når I mødes',
  } satisfies Record<LetterWay, string>,
  waySince: (day: string) => `Valgt ${day}. Systemet sender ikke noget: det gør du.`,
  wayChoose: 'Vælg sammen',
  wayWords: 'Hvad har I aftalt mere?',
  wayWordsHint: 'For eksempel hvem der skal med, eller hvornår. Det må være tomt.',
  waySave: 'Gem',
  load: 'Hvor mange breve',
  loadNow: (name: string, n: number, from: number) =>
    n === 0
      ? `${name} har ikke fået nogen breve i dette kvartal.`
      : `${name} har fået ${n} ${n === 1 ? 'brev' : 'breve'} i dette kvartal${from > 1 ? `, fra ${from} afsendere` : ''}.`,
  bundle: (n: number) =>
    `${n} ${n === 1 ? 'af dem kan' : 'af dem kan'} samles med et andet. Kan det næste vente og komme med?`,
  letters: 'Brevene',
  none: 'Der er ikke noteret nogen breve endnu.',
  by: (day: string) => `Senest ${day}.`,
  calls: (who: string) => `Ring til ${who}.`,
  does: 'Skal gøre',
  bundled: 'Kan samles med et andet.',
  said: {
    read: (name: string) => `${name} har læst det.`,
    notUnderstood: (name: string) => `${name} forstår det ikke.`,
    together: (name: string) => `${name} vil læse det sammen med dig.`,
  } satisfies Record<Understood, (name: string) => string>,
  readTogether: (day: string) => `I læste det sammen ${day}.`,
  markRead: 'Vi har læst det sammen i dag',
  text: 'Hele brevet',
  remove: 'Slet noten',
  removeOne: (about: string) => `Slet noten om: ${about}`,
  note: 'Notér et brev, der er sendt',
  noteLead: 'Også et, som andre har sendt. Borgeren ser det hele.',
  sender: 'Hvem har sendt det?',
  from: 'Hvilken anden?',
  sentOn: 'Hvilken dag?',
  about: 'Hvad siger det, i én linje?',
  aboutHint: 'Det vigtigste først, som du ville sige det.',
  doesLabel: 'Hvad skal borgeren gøre?',
  doesHint: 'Tomt, hvis der ikke skal gøres noget.',
  answerBy: 'Inden hvilken dag? Tomt, hvis der ingen er.',
  callsLabel: 'Hvem kan borgeren ringe til?',
  textLabel: 'Brevets tekst, hvis den skal gemmes',
  bundledLabel: 'Det kan samles med et andet brev',
  save: 'Notér brevet',
  tell: (name: string) => `Læs et brev sammen med ${name}`,
  tellWhy: { notUnderstood: 'Borgeren forstår det ikke.', together: 'Borgeren har bedt om det.' },
  // The house.
  houseTitle: 'Hvor mange breve borgerne får',
  houseLead: 'For kvartaler, der er slut. Intet om hvem, og intet om hvem der noterede dem.',
  houseNone:
    'Der er for få til at vise noget. Et kvartal vises, når mindst fem borgere har fået breve i det.',
  houseLimits:
    'Tallene er de breve, der er noteret her. Der kan være sendt flere. Det, der hviler på under fem borgere, står sammen med andet eller slet ikke.',
  houseQuarter: (quarter: number, year: number) => `${quarter}. kvartal ${year}`,
  houseSays: (citizens: number, letters: number) => `${citizens} borgere fik ${letters} breve.`,
  perCitizen: 'Breve til hver',
  citizens: 'Borgere',
  bands: {
    0: 'Flere grupper sammen',
    1: '1 brev',
    2: '2–3 breve',
    3: '4–6 breve',
    4: '7 eller flere',
  } as Record<number, string>,
  bySender: 'Afsender',
  lettersCount: 'Breve',
  few: 'Flere afsendere sammen',
  houseAsk: 'Hvad kunne være samlet i ét brev? Hvad kunne være sagt i en snak?',
}
const en: typeof da = {
  word: 'Letters',
  title: (name) => `Letters to ${name}`,
  lead: (name) => `What ${name} gets of letters, from all senders. ${name} sees the same on their page.`,
  wayTitle: (name) => `Before you write a letter to ${name}`,
  wayNone: (name) => `You have not chosen how ${name} would best be told. Ask before the next letter.`,
  ways: {
    letter: (name) => `${name} would like a letter.`,
    talk: (name) => `Tell ${name} in a talk first. The letter comes afterwards.`,
    ringMe: (name) => `Send ${name} a text message that says only whom to ring. Tell it on the telephone.`,
    somebodyAlong: (name) => `${name} wants somebody there when it is told.`,
    together: (name) => `Read the letters together with ${name} when you meet.`,
  },
  wayNames: {
    letter: 'A letter as now',
    talk: 'A talk first',
    ringMe: 'A text message that says only: ring me',
    somebodyAlong: 'Somebody there when it is told',
    together: 'Read it together when you meet',
  },
  waySince: (day) => `Chosen ${day}. The system sends nothing: you do.`,
  wayChoose: 'Choose together',
  wayWords: 'What else have you agreed on?',
  wayWordsHint: 'For example who is to be there, or when. It may be empty.',
  waySave: 'Save',
  load: 'How many letters',
  loadNow: (name, n, from) =>
    n === 0
      ? `${name} has had no letters this quarter.`
      : `${name} has had ${n} ${n === 1 ? 'letter' : 'letters'} this quarter${from > 1 ? `, from ${from} senders` : ''}.`,
  bundle: (n) => `${n} of them can be bundled with another. Can the next one wait and come along?`,
  letters: 'The letters',
  none: 'No letters have been noted yet.',
  by: (day) => `By ${day}.`,
  calls: (who) => `Ring ${who}.`,
  does: 'To do',
  bundled: 'Can be bundled with another.',
  said: {
    read: (name) => `${name} has read it.`,
    notUnderstood: (name) => `${name} does not understand it.`,
    together: (name) => `${name} wants to read it together with you.`,
  },
  readTogether: (day) => `You read it together on ${day}.`,
  markRead: 'We have read it together today',
  text: 'The whole letter',
  remove: 'Delete the note',
  removeOne: (about) => `Delete the note on: ${about}`,
  note: 'Note a letter that has been sent',
  noteLead: 'Also one that others have sent. The citizen sees all of it.',
  sender: 'Who sent it?',
  from: 'Which other?',
  sentOn: 'On which day?',
  about: 'What does it say, in one line?',
  aboutHint: 'The most important first, as you would say it.',
  doesLabel: 'What is the citizen to do?',
  doesHint: 'Empty where there is nothing to do.',
  answerBy: 'By which day? Empty where there is none.',
  callsLabel: 'Whom can the citizen ring?',
  textLabel: 'The text of the letter, where it is to be kept',
  bundledLabel: 'It can be bundled with another letter',
  save: 'Note the letter',
  tell: (name) => `Read a letter together with ${name}`,
  tellWhy: {
    notUnderstood: 'The citizen does not understand it.',
    together: 'The citizen has asked for it.',
  },
  houseTitle: 'How many letters citizens get',
  houseLead: 'For quarters that have ended. Nothing of who, and nothing of who noted them.',
  houseNone:
    'There are too few to show anything. A quarter is shown when at least five citizens got letters in it.',
  houseLimits:
    'The figures are the letters that were noted here. More may have been sent. What rests on fewer than five citizens stands together with something else, or not at all.',
  houseQuarter: (quarter, year) => `Quarter ${quarter} of ${year}`,
  houseSays: (citizens, letters) => `${citizens} citizens got ${letters} letters.`,
  perCitizen: 'Letters to each',
  citizens: 'Citizens',
  bands: { 0: 'Several groups together', 1: '1 letter', 2: '2–3 letters', 3: '4–6 letters', 4: '7 or more' },
  bySender: 'Sender',
  lettersCount: 'Letters',
  few: 'Several senders together',
  houseAsk: 'What could have been one letter? What could have been said in a talk?',
}
export const messages: Messages<typeof da> = { da, en }

export const problems = {
  noSender: { da: 'Vælg, hvem der har sendt det', en: 'Choose who sent it' },
  noFrom: { da: 'Skriv, hvem den anden er', en: 'Write who the other is' },
  badDay: {
    da: 'Vælg en dag, der er kommet, højst to år tilbage',
    en: 'Choose a day that has come, at most two years back',
  },
  noAbout: { da: 'Skriv, hvad brevet siger, i én linje', en: 'Write what the letter says, in one line' },
  badAnswerBy: {
    da: 'Vælg en dag efter den, brevet er sendt, eller lad feltet være tomt',
    en: 'Choose a day after the letter was sent, or leave it empty',
  },
} as const satisfies Record<string, Sentence>

export const receipts = {
  noted: {
    da: 'Brevet er noteret. Borgeren ser det på sin side.',
    en: 'The letter has been noted. The citizen sees it on their page.',
  },
  way: {
    da: 'Det er gemt. Borgeren ser det på sin side.',
    en: 'It has been saved. The citizen sees it on their page.',
  },
  read: {
    da: 'Det er noteret, at I læste det sammen i dag. Borgeren ser det.',
    en: 'It is noted that you read it together today. The citizen sees it.',
  },
  unread: { da: 'Det står ikke længere som læst sammen.', en: 'It no longer stands as read together.' },
  removed: {
    da: 'Noten er slettet, også hos borgeren.',
    en: 'The note has been deleted, with the citizen too.',
  },
} as const satisfies Record<string, Sentence>
