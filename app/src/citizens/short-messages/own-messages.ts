import { inTongues, type Messages, sentencesIn } from '@lydhoer/words'
import { ar } from './own-messages.ar.ts'
import { easy } from './own-messages.easy.ts'
import { uk } from './own-messages.uk.ts'

export const ownReceipts = sentencesIn(
  {
    sent: {
      da: 'Sendt. De, du arbejder med, kan læse det nu. Du ser svaret her.',
      en: 'Sent. Those you work with can read it now. You see the answer here.',
    },
    gone: { da: 'Det er taget tilbage. Der er intet tilbage.', en: 'It is taken back. Nothing is left.' },
    stands: {
      da: 'Det er læst. Derfor bliver det stående.',
      en: 'It has been read. So it stands.',
    },
  },
  { easy: easy.ownReceipts, ar: ar.ownReceipts, uk: uk.ownReceipts },
)

export const ownProblems = sentencesIn(
  {
    noWords: { da: 'Skriv et par ord', en: 'Write a few words' },
  },
  { easy: easy.ownProblems, ar: ar.ownProblems, uk: uk.ownProblems },
)

const da = {
  word: 'Skriv en kort besked',
  title: (names: string) => `Skriv til ${names}`,
  ownLead: 'Skriv et par linjer til den, du arbejder med.',
  lead: 'Det er ikke en chat. Du får ét svar.',
  urgent: 'Kan det ikke vente, så ring. Er nogen i fare, så ring 112.',
  answers: (name: string, when: string) => `${name} svarer: ${when}`,
  noPromise: (name: string) => `${name} har ikke skrevet, hvornår du får svar.`,
  words: 'Det vil jeg sige',
  hint: 'Skriv kort. Alle, du arbejder med, kan læse det.',
  send: 'Send',
  sent: 'Det har du skrevet',
  none: 'Du har ikke skrevet noget endnu.',
  on: (day: string) => `Skrevet den ${day}.`,
  notRead: 'Ikke læst endnu.',
  read: (day: string) => `Læst den ${day}. Ikke svaret endnu.`,
  answered: (name: string, day: string) => `${name} svarede den ${day}:`,
  takeBack: 'Tag det tilbage',
  takeBackHint: 'Du kan tage det tilbage, til det er læst. Så er det væk.',
  takeOver: 'Får du en ny at arbejde med, kan den nye læse det, der står her.',
  somebody: 'En i kommunen',
  yourWorkers: 'de, du arbejder med',
  kept: 'Det hører til din sag. Det, som er læst, bliver stående.',
  said: 'Du skrev',
}

const both: Messages<typeof da> = {
  da,
  en: {
    word: 'Write a short message',
    title: (names) => `Write to ${names}`,
    ownLead: 'Write a few lines to whoever you work with.',
    lead: 'It is not a chat. You get one answer.',
    urgent: 'If it can’t wait, ring. If somebody is in danger, ring 112.',
    answers: (name, when) => `${name} answers: ${when}`,
    noPromise: (name) => `${name} has not written when you get an answer.`,
    words: 'What I want to say',
    hint: 'Write briefly. All you work with can read it.',
    send: 'Send',
    sent: 'What you have written',
    none: 'You have not written anything yet.',
    on: (day) => `Written on ${day}.`,
    notRead: 'Not read yet.',
    read: (day) => `Read on ${day}. Not answered yet.`,
    answered: (name, day) => `${name} answered on ${day}:`,
    takeBack: 'Take it back',
    takeBackHint: 'You can take it back until it is read. Then it is gone.',
    takeOver: 'If you get somebody new to work with, they can read what stands here.',
    somebody: 'Somebody from the municipality',
    yourWorkers: 'those you work with',
    kept: 'It belongs to your case. What has been read stands.',
    said: 'You wrote',
  },
}
export const ownMessages = inTongues(both, { easy: easy.ownMessages, ar: ar.ownMessages, uk: uk.ownMessages })
