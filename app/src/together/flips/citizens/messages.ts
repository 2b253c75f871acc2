import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: 'Inviter en borger',
  lead: 'Kun borgere, du selv arbejder med. De svarer på deres egen side.',
  citizen: 'Hvem?',
  choose: 'Vælg',
  why: 'Hvorfor netop dem?',
  whyHint: 'Skriv til borgeren, med ord, man forstår uden at kende huset.',
  who: 'Hvem kommer?',
  whoHint: 'For eksempel: fire fra kommunen og to forskere. Skriv ingen andre borgeres navne.',
  where: 'Hvor er det, og hvordan kommer man ind?',
  bring: 'Hvad skal de have med?',
  bringHint: 'Lad det stå tomt, hvis de ikke skal have noget med.',
  transport: 'Hvem betaler turen frem og tilbage?',
  transportHint: 'Skriv også, hvordan man får pengene.',
  mayNo:
    'Borgeren læser, at man må sige nej, uden at det koster noget, og at de andre kun ser det navn, man selv vælger.',
  send: 'Send indbydelsen',
  already: 'Borgere, du arbejder med, som er inviteret',
  noneYet: 'Ingen endnu.',
  nobody: 'Du arbejder ikke med nogen borger. Den, der gør, kan invitere, hvis de selv er med.',
  says: { comes: 'kommer', comesNot: 'kommer ikke', none: 'har ikke svaret endnu' },
  remove: 'Tag indbydelsen tilbage',
  removeOf: (name: string) => `Tag indbydelsen tilbage: ${name}`,
  removeHint: 'Så kan borgeren ikke se mødet mere. Er det optaget, bliver optagelsen slettet.',
  back: 'Tilbage til FLIP’en',
}

export const staffMessages: Messages<typeof da> = {
  da,
  en: {
    title: 'Invite a citizen',
    lead: 'Only citizens whom you work with yourself. They answer on their own page.',
    citizen: 'Who?',
    choose: 'Choose',
    why: 'Why they in particular?',
    whyHint: 'Write to the citizen, in words that one understands without knowing the house.',
    who: 'Who comes?',
    whoHint: 'For example: four from the municipality and two researchers. Write no names of other citizens.',
    where: 'Where is it, and how does one get in?',
    bring: 'What are they to bring?',
    bringHint: 'Leave it empty if they need not bring anything.',
    transport: 'Who pays the way there and back?',
    transportHint: 'Write how one gets the money, too.',
    mayNo:
      'The citizen reads that one may say no without it costing anything, and that the others see only the name one chooses.',
    send: 'Send the invitation',
    already: 'Citizens whom you work with who are invited',
    noneYet: 'None yet.',
    nobody: 'You work with no citizen. Whoever does can invite, if they are in it themselves.',
    says: { comes: 'comes', comesNot: 'does not come', none: 'has not answered yet' },
    remove: 'Take the invitation back',
    removeOf: (name) => `Take the invitation back: ${name}`,
    removeHint: 'Then the citizen sees the meeting no more. If it is recorded, the recording is deleted.',
    back: 'Back to the FLIP',
  },
}

export const staffReceipts = {
  invited: {
    da: 'Indbydelsen er sendt. Borgeren og de, der arbejder med borgeren, kan læse den. De andre inviterede ser kun, at en borger er inviteret.',
    en: 'The invitation is sent. The citizen and those who work with them can read it. The others invited see only that a citizen is.',
  },
  uninvited: {
    da: 'Indbydelsen er taget tilbage. Borgeren kan ikke se mødet mere.',
    en: 'The invitation is taken back. The citizen cannot see the meeting any more.',
  },
} satisfies Record<string, Sentence>

export const staffProblems = {
  noCitizen: { da: 'Vælg, hvem du inviterer', en: 'Choose whom you invite' },
  noWhy: { da: 'Skriv, hvorfor det netop er dem', en: 'Write why it is they in particular' },
  noWho: { da: 'Skriv, hvem der kommer', en: 'Write who comes' },
  noTransport: { da: 'Skriv, hvem der betaler turen', en: 'Write who pays the way' },
  notYours: { da: 'Vælg blandt dem, du arbejder med', en: 'Choose among those whom you work with' },
} satisfies Record<string, Sentence>
