import { inTongues, sentencesIn, type Messages } from '@lydhoer/words'
import { ar } from './own-messages.ar.ts'
import { easy } from './own-messages.easy.ts'
import { uk } from './own-messages.uk.ts'

const da = {
  title: 'Læs et brev for os',
  word: 'Læs et brev for os',
  ownLead: 'Sig, hvad du forstår, og hvad du mærker.',
  lead: 'Vi vil skrive breve, som folk forstår.',
  why: 'Vil du læse et brev nu og da og sige, hvad du tænker? Du kan altid sige nej igen. Det ændrer ikke din sag og ikke dine penge.',
  noName: 'Dit navn står ikke ved det, du siger.',
  few: (least: number) =>
    `Lige nu er I færre end ${least}, der læser breve. Så kan den, der læser dit svar, måske gætte, at det er dit. Du kan lade det vente.`,
  some: (least: number) => `I er mindst ${least}, der læser breve.`,
  whenRead: 'Hvornår må dit svar læses?',
  together: (least: number) => `Når mindst ${least} har svaret om brevet`,
  atOnce: 'Med det samme',
  readHint: 'Bliver I aldrig nok, bliver det ikke læst. Du kan altid slette det.',
  waits: 'Det venter, til flere har svaret. Ingen her kan læse det endnu.',
  yes: 'Ja, spørg mig gerne',
  no: 'Spørg mig ikke mere',
  isIn: 'Du har sagt ja til at læse breve for os.',
  nothing: 'Der er intet brev at læse lige nu.',
  toRead: 'Læs de her',
  read: (beginning: string) => `Læs “${beginning}”`,
  until: (day: string) => `Til og med ${day}.`,
  yours: 'Det har du sagt',
  nothingSaid: 'Du har ikke sagt noget endnu.',
  delete: 'Slet det',
  letterTitle: 'Et brev, du kan læse',
  letterLead: 'Det er ikke sendt til dig. Navne og tider er fundet på.',
  what: 'Læs brevet, som om det lå i din post.',
  about: 'Hvad er det om?',
  all: 'Hele brevet',
  paragraph: (number: number, beginning: string) => `${number}. ${beginning}`,
  understood: 'Hvad forstod du?',
  felt: 'Hvad mærkede du?',
  would: 'Hvad ville du gøre?',
  hint: 'Skriv kun det, du har lyst til. Skriv ikke dit navn.',
  send: 'Sig det',
  unchanged: 'Lad det være',
}

const both: Messages<typeof da> = {
  da,
  en: {
    title: 'Read a letter for us',
    word: 'Read a letter for us',
    ownLead: 'Say what you understand, and what you feel.',
    lead: 'We want to write letters that people understand.',
    why: 'Will you read a letter now and then and say what you think? You can always say no again. It changes neither your case nor your money.',
    noName: 'Your name does not stand by what you say.',
    few: (least) =>
      `Just now fewer than ${least} of you read letters. Whoever reads your answer may guess that it is yours. You can let it wait.`,
    some: (least) => `At least ${least} of you read letters.`,
    whenRead: 'When may your answer be read?',
    together: (least) => `When at least ${least} have answered about the letter`,
    atOnce: 'At once',
    readHint: 'If there are never enough of you, it is not read. You can always delete it.',
    waits: 'It waits until more have answered. Nobody here can read it yet.',
    yes: 'Yes, do ask me',
    no: 'Do not ask me any more',
    isIn: 'You have said yes to read letters for us.',
    nothing: 'There is no letter to read now.',
    toRead: 'Read these',
    read: (beginning) => `Read “${beginning}”`,
    until: (day) => `Until ${day}.`,
    yours: 'You have said this',
    nothingSaid: 'You have not said anything yet.',
    delete: 'Delete it',
    letterTitle: 'A letter that you can read',
    letterLead: 'It has not been sent to you. Names and times are made up.',
    what: 'Read the letter as if it lay in your post.',
    about: 'What is it about?',
    all: 'The whole letter',
    paragraph: (number, beginning) => `${number}. ${beginning}`,
    understood: 'What did you understand?',
    felt: 'What did you feel?',
    would: 'What would you do?',
    hint: 'Write only what you want to. Do not write your name.',
    send: 'Say it',
    unchanged: 'Leave it',
  },
}
export const messages = inTongues(both, {
  easy: easy.messages,
  ar: ar.messages,
  uk: uk.messages,
})

export const problems = sentencesIn(
  {
    nothing: { da: 'Skriv noget i et af felterne', en: 'Write something in one of the fields' },
    noParagraph: { da: 'Vælg et sted i brevet', en: 'Choose a place in the letter' },
  },
  {
    easy: easy.problems,
    ar: ar.problems,
    uk: uk.problems,
  },
)

export const receipts = sentencesIn(
  {
    yes: {
      da: 'Tak. Her står breve, når vi vil spørge.',
      en: 'Thank you. Letters stand here when we want to ask.',
    },
    no: {
      da: 'Vi spørger dig ikke mere. Det, du har sagt, er stadig dit.',
      en: 'We do not ask you any more. What you have said is still yours.',
    },
    said: {
      da: 'Tak. De, der skriver brevet, kan læse det. Dit navn står der ikke.',
      en: 'Thank you. Those who write the letter can read it. Your name is not there.',
    },
    waits: {
      da: 'Tak. Dit svar venter, til flere har svaret. Du kan slette det.',
      en: 'Thank you. Your answer waits until more have answered. You can delete it.',
    },
    deleted: {
      da: 'Det er slettet. Ingen kan læse det mere.',
      en: 'It is deleted. Nobody can read it any more.',
    },
  },
  {
    easy: easy.receipts,
    ar: ar.receipts,
    uk: uk.receipts,
  },
)
