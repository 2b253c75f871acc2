import { inTongues, type Messages, sentencesIn } from '@lydhoer/words'
import type { Topic } from '../matter/topics.ts'
import { ar } from './own-messages.ar.ts'
import { easy } from './own-messages.easy.ts'
import { uk } from './own-messages.uk.ts'

export const ownReceipts = sentencesIn(
  {
    opened: {
      da: 'Det er åbnet. De kan læse det fra nu af.',
      en: 'It is open. They can read it from now on.',
    },
    closed: {
      da: 'Det er lukket. De kan ikke læse det mere.',
      en: 'It is closed. They can’t read it any more.',
    },
    gone: {
      da: 'Navnet er væk. Alt, der var åbent, er lukket.',
      en: 'The name is gone. All that was open is closed.',
    },
  },
  { easy: easy.ownReceipts, ar: ar.ownReceipts, uk: uk.ownReceipts },
)

export const ownProblems = sentencesIn(
  {
    noReader: { da: 'Vælg, hvem der må læse', en: 'Choose who may read' },
    noTopic: { da: 'Vælg, hvad de må læse', en: 'Choose what they may read' },
    badDay: {
      da: 'Vælg en dag fra i dag og et år frem',
      en: 'Choose a day from today and a year ahead',
    },
  },
  { easy: easy.ownProblems, ar: ar.ownProblems, uk: uk.ownProblems },
)

const da = {
  title: 'Hvem må læse i min sag?',
  lead: 'De, du arbejder med, kan læse din sag. Andre kan ikke.',
  ownLead: 'Lad en anden i kommunen læse en del af din sag. Du kan lukke igen.',
  workers: 'de, du arbejder med',
  nothing: 'Du har ikke åbnet noget for andre. Det skal du heller ikke.',
  asked: 'De spørger dig',
  asks: (who: string, reader: string) => `${who} spørger: Må ${reader} læse det her?`,
  somebody: 'En i kommunen',
  yes: (day: string) => `Ja, til og med ${day}`,
  no: 'Nej',
  free: 'Du kan sige nej. Det ændrer ikke din sag og ikke dine penge.',
  open: 'Det har du åbnet',
  reads: (reader: string) => `${reader} kan læse:`,
  until: (day: string) => `Til og med ${day}.`,
  close: 'Luk nu',
  of: (what: string, reader: string) => `${what}. ${reader}`,
  closed: 'Det er lukket',
  wasNo: 'Lukket. Ingen af dem kan læse det.',
  wasUntil: (day: string) => `Det var åbent til og med ${day}.`,
  again: (day: string) => `Åbn til og med ${day}`,
  openMore: 'Åbn noget',
  reader: 'Hvem må læse?',
  readerHint: 'Er det en afdeling, kan alle dér, der taler med borgere, læse det.',
  choose: 'Vælg',
  people: 'Nævnt for dig',
  departments: 'Alle i en afdeling',
  topics: 'Hvad må de læse?',
  names: {
    plan: 'Min plan, som den er nu, og det, jeg har sagt til den',
    agenda: 'Det, jeg vil tale om, og det, vi har talt om',
    waiting: 'Det, jeg venter på',
    letters: 'Mine breve',
    guidance: 'Mine rettigheder og pligter, som vi har talt om',
  } satisfies Record<Topic, string>,
  short: {
    plan: 'Min plan',
    agenda: 'Det, jeg vil tale om',
    waiting: 'Det, jeg venter på',
    letters: 'Mine breve',
    guidance: 'Rettigheder og pligter',
  } satisfies Record<Topic, string>,
  day: 'Til og med',
  dayHint: 'Så lukker det af sig selv.',
  openIt: 'Åbn',
  rules: 'Sådan er det',
  ruleList: [
    'De kan kun læse. De kan ikke skrive i din sag.',
    'Hver gang de læser, står det på din side under “Hvem har set min sag”.',
    'Ledere kan ikke læse det.',
    'Det, de har læst, kan vi ikke tage fra dem igen.',
  ],
  named: 'De her er nævnt for dig',
  namedLead: 'De kan ikke læse noget, før du åbner det.',
  takeAway: 'Fjern navnet',
  where: (name: string, department: string) => (department ? `${name}, ${department}` : name),
  takenOut: 'Du kan lukke det, når du vil.',
  stands: {
    suggested: 'Nogen har spurgt dig. Det er ikke åbent.',
    open: 'Åbent',
    past: 'Lukket',
    closed: 'Lukket',
  },
}

const both: Messages<typeof da> = {
  da,
  en: {
    title: 'Who may read in my case?',
    lead: 'Those you work with can read your case. Others can’t.',
    ownLead: 'Let somebody else here read a part of your case. You can close it again.',
    workers: 'those you work with',
    nothing: 'You have not opened anything to others. You need not.',
    asked: 'They ask you',
    asks: (who, reader) => `${who} asks: May ${reader} read this?`,
    somebody: 'Somebody from the municipality',
    yes: (day) => `Yes, until ${day}`,
    no: 'No',
    free: 'You can say no. It changes neither your case nor your money.',
    open: 'What you have opened',
    reads: (reader) => `${reader} can read:`,
    until: (day) => `Until ${day}.`,
    close: 'Close now',
    of: (what, reader) => `${what}. ${reader}`,
    closed: 'What is closed',
    wasNo: 'Closed. None of them can read it.',
    wasUntil: (day) => `It was open until ${day}.`,
    again: (day) => `Open until ${day}`,
    openMore: 'Open something',
    reader: 'Who may read?',
    readerHint: 'If it is a department, all those there who talk with citizens can read it.',
    choose: 'Choose',
    people: 'Named to you',
    departments: 'All of a department',
    topics: 'What may they read?',
    names: {
      plan: 'My plan as it is now, and what I have said to it',
      agenda: 'What I want to talk about, and what we have talked about',
      waiting: 'What I wait for',
      letters: 'My letters',
      guidance: 'My rights and duties, once we have gone through them',
    },
    short: {
      plan: 'My plan',
      agenda: 'What I want to talk about',
      waiting: 'What I wait for',
      letters: 'My letters',
      guidance: 'Rights and duties',
    },
    day: 'Until',
    dayHint: 'Then it closes by itself.',
    openIt: 'Open',
    rules: 'This is how it is',
    ruleList: [
      'They can only read. They can’t write in your case.',
      'Each time they read, it stands on your page under “Who has looked at my case”.',
      'Leaders can’t read it.',
      'What they have read we can’t take from them again.',
    ],
    named: 'These were named to you',
    namedLead: 'They can’t read anything until you open it.',
    takeAway: 'Take the name away',
    where: (name, department) => (department ? `${name}, ${department}` : name),
    takenOut: 'You can close it whenever you want.',
    stands: {
      suggested: 'Somebody has asked you. It is not open.',
      open: 'Open',
      past: 'Closed',
      closed: 'Closed',
    },
  },
}
export const ownMessages = inTongues(both, { easy: easy.ownMessages, ar: ar.ownMessages, uk: uk.ownMessages })
