import { inTongues, sentencesIn, type Messages } from '@lydhoer/words'
import { ar } from './own-order-messages.ar.ts'
import { easy } from './own-order-messages.easy.ts'
import { uk } from './own-order-messages.uk.ts'

const days = (n: number) => (n === 1 ? '1 dag' : `${n} dage`)
const daysEn = (n: number) => (n === 1 ? '1 day' : `${n} days`)

// What is looked for, what has to be considered and what the citizen found. Where nobody is spoken to, those who work with them read the same.
const da = {
  send: 'Bed en konsulent om at lede',
  sendTitle: 'Skal en konsulent lede efter det?',
  sendLead: 'Kommunens konsulenter ser ønsket. De ser ikke, hvis det er.',
  sendWords: 'Det får de at læse',
  sendHint: 'Ret det, til det er rigtigt. Skriv ingen navne.',
  alsoSee: 'De ser også det her:',
  sendDo: 'Send det',
  sent: (day: string) => `Sendt til konsulenterne ${day}.`,
  nobodyYet: (n: number) =>
    n === 0 ? 'Ingen har taget det endnu.' : `Ingen har taget det endnu, efter ${days(n)}.`,
  looks: (who: string, day: string) => `${who} leder efter det siden ${day}.`,
  callsBy: (day: string) => `Der er svar senest ${day}.`,
  late: (n: number) => `Svaret skulle være her for ${days(n)} siden.`,
  found: (who: string, day: string) => `${who} fandt noget ${day}:`,
  noneFound: (who: string, day: string) => `${who} fandt ikke noget ${day}:`,
  stop: 'Stop med at lede',
  forget: 'Slet svaret',
  mayTell: (who: string) => `${who} ved ikke, hvem du er. Du vælger selv, om du vil sige det.`,
  tell: 'Sig, hvem jeg er',
  told: (who: string) => `${who} ved, hvem du er, og ser de hensyn, du har delt.`,
  tellNoMore: 'Vis ikke mit navn mere',

  considerTitle: 'Hensyn',
  considerLead: 'Det, der skal tages hensyn til. Du siger, hvem der må se det.',
  considerWords: 'Hvad skal man vide?',
  considerHint: 'For eksempel: Jeg skal sidde ned hver time.',
  sharedWith: 'Hvem må se det?',
  shares: {
    me: 'Kun mig',
    caseworker: 'Også min sagsbehandler',
    consultant: 'Også den konsulent, der leder for mig',
    place: 'Også et sted, jeg kommer til',
  },
  sharesHint: 'Du kan ændre det, når du vil. Det gælder med det samme.',
  considerNone: 'Her står ingen hensyn endnu.',
  considerEach: 'Hvert hensyn ses kun af dem, du har valgt til det.',
  considerNew: 'Skriv et hensyn',
  save: 'Gem',
  remove: 'Slet det',

  askedTitle: 'Spurgt blandt kolleger',
  asked: (by: string, day: string) => `${by} spurgte ${day}. De, der svarer, ved ikke, hvis ønsket er.`,
  askedNone: 'Ingen har svaret endnu.',
  said: (by: string, day: string) => `${by} svarede ${day}:`,

  findTitle: 'Jeg har selv fundet et sted',
  findLead: 'Det tæller lige så meget som det, en konsulent finder.',
  findPlace: 'Hvad hedder stedet?',
  findDoes: 'Hvad er der at lave?',
  findContact: 'Hvem kan man tale med der? (Må være tomt)',
  findDo: 'Send det',
  findNone: 'Her står ingen steder endnu.',
  findNew: 'Skriv et sted',
  foundOn: (day: string) => `Fundet ${day}.`,
  nobodyLooks: 'Ingen ser på det endnu.',
  looksInto: (who: string) => `${who} ser på det.`,
  agreed: (who: string, day: string) => `${who} sagde ja ${day}:`,
  refused: (who: string, day: string) => `${who} sagde nej ${day}:`,
  takeBack: 'Tag det tilbage',
  disagree: 'Er du uenig? Så kan du klage.',
  toComplain: 'Klag til en leder',
}

const both: Messages<typeof da> = {
  da,
  en: {
    send: 'Ask a consultant to look',
    sendTitle: 'Should a consultant look for it?',
    sendLead: 'The municipality’s consultants see the wish. They do not see whose it is.',
    sendWords: 'What they get to read',
    sendHint: 'Change it until it is right. Write no names.',
    alsoSee: 'They also see this:',
    sendDo: 'Send it',
    sent: (day) => `Sent to the consultants on ${day}.`,
    nobodyYet: (n) => (n === 0 ? 'Nobody has taken it yet.' : `Nobody has taken it yet, after ${daysEn(n)}.`),
    looks: (who, day) => `${who} has looked for it since ${day}.`,
    callsBy: (day) => `There is an answer by ${day}.`,
    late: (n) => `The answer should have been here ${daysEn(n)} ago.`,
    found: (who, day) => `${who} found something on ${day}:`,
    noneFound: (who, day) => `${who} found nothing on ${day}:`,
    stop: 'Stop looking',
    forget: 'Delete the answer',
    mayTell: (who) => `${who} does not know who you are. You choose whether to say it.`,
    tell: 'Say who I am',
    told: (who) => `${who} knows who you are, and sees the considerations that you have shared.`,
    tellNoMore: 'Show my name no more',

    considerTitle: 'Considerations',
    considerLead: 'What has to be considered. You say who may see it.',
    considerWords: 'What should one know?',
    considerHint: 'For instance: I have to sit down every hour.',
    sharedWith: 'Who may see it?',
    shares: {
      me: 'Only me',
      caseworker: 'My caseworker too',
      consultant: 'The consultant who looks for me too',
      place: 'A place that I come to as well',
    },
    sharesHint: 'You can change it when you like. It holds at once.',
    considerNone: 'No considerations stand here yet.',
    considerEach: 'Each is seen only by those whom you chose for it.',
    considerNew: 'Write a consideration',
    save: 'Keep',
    remove: 'Delete it',

    askedTitle: 'Asked among colleagues',
    asked: (by, day) => `${by} asked on ${day}. Those who answer do not know whose wish it is.`,
    askedNone: 'Nobody has answered yet.',
    said: (by, day) => `${by} answered on ${day}:`,

    findTitle: 'I have found a place myself',
    findLead: 'It counts as much as what a consultant finds.',
    findPlace: 'What is the place called?',
    findDoes: 'What is there to do?',
    findContact: 'Whom can one speak with there? (May be empty)',
    findDo: 'Send it',
    findNone: 'No places stand here yet.',
    findNew: 'Write a place',
    foundOn: (day) => `Found on ${day}.`,
    nobodyLooks: 'Nobody looks into it yet.',
    looksInto: (who) => `${who} looks into it.`,
    agreed: (who, day) => `${who} said yes on ${day}:`,
    refused: (who, day) => `${who} said no on ${day}:`,
    takeBack: 'Take it back',
    disagree: 'Do you disagree? Then you can complain.',
    toComplain: 'Complain to a leader',
  },
}
export const orderMessages = inTongues(both, { easy: easy.messages, ar: ar.messages, uk: uk.messages })

export const orderReceipts = sentencesIn(
  {
    sent: {
      da: 'Sendt. Konsulenterne ser ønsket og ikke navnet.',
      en: 'Sent. The consultants see the wish and not the name.',
    },
    stopped: {
      da: 'Ingen leder mere. Det er væk hos alle.',
      en: 'Nobody looks any more. It is gone for all.',
    },
    told: {
      da: 'Nu ved konsulenten, hvem du er. Du kan tage det tilbage.',
      en: 'Now the consultant knows who you are. You can take it back.',
    },
    toldNoMore: { da: 'Konsulenten ser ikke dit navn mere.', en: 'The consultant sees your name no more.' },
    considered: {
      da: 'Gemt. Kun de, du har valgt, kan se det.',
      en: 'Kept. Only those you chose can see it.',
    },
    shared: { da: 'Gemt. Det gælder nu.', en: 'Kept. It holds now.' },
    deleted: { da: 'Slettet. Ingen kan se det.', en: 'Deleted. Nobody can see it.' },
    found: {
      da: 'Sendt. De, der arbejder med sagen, kan se det.',
      en: 'Sent. Those who work with the matter can see it.',
    },
    takenBack: { da: 'Det er taget tilbage. Ingen kan se det.', en: 'It is taken back. Nobody can see it.' },
  },
  { easy: easy.receipts, ar: ar.receipts, uk: uk.receipts },
)

export const orderProblems = sentencesIn(
  {
    noPlace: { da: 'Skriv, hvad stedet hedder', en: 'Write what the place is called' },
    noDoes: { da: 'Skriv, hvad der er at lave', en: 'Write what there is to do' },
    noSharing: { da: 'Vælg, hvem der må se det', en: 'Choose who may see it' },
  },
  { easy: easy.problems, ar: ar.problems, uk: uk.problems },
)
