import { inTongues, sentencesIn, type Messages } from '@lydhoer/words'
import { ar } from './own-wish-messages.ar.ts'
import { easy } from './own-wish-messages.easy.ts'
import { uk } from './own-wish-messages.uk.ts'

const da = {
  write: 'Skriv et ønske',
  title: 'Hvad ønsker du?',
  lead: 'Det må gerne være noget, man plejer at sige nej til.',
  field: 'Dit ønske, med dine egne ord',
  hint: 'For eksempel: Jeg vil have et kørekort. Der venter et job.',
  send: 'Send',
  leave: 'Lad det være',
  yours: 'Dit ønske',
  on: (day: string) => `Du skrev det ${day}.`,
  answerBy: (day: string) => `Du får svar senest ${day}.`,
  late: (day: string) => `Svaret skulle være her ${day}. Ring gerne og spørg.`,
  takenUp: 'Vi har spurgt om det for dig.',
  see: 'Se det her',
  answered: (who: string, day: string) => `${who} svarede ${day}:`,
  nobodyChanges: 'Ingen kan rette i dine ord.',
  remove: 'Slet ønsket',
  waits: 'Det venter:',
  at: 'Det hører til:',
}

const both: Messages<typeof da> = {
  da,
  en: {
    write: 'Write a wish',
    title: 'What do you wish for?',
    lead: 'It may be something that one usually says no to.',
    field: 'Your wish, in your own words',
    hint: 'For instance: I want a driving licence. A job waits.',
    send: 'Send',
    leave: 'Leave it',
    yours: 'Your wish',
    on: (day) => `You wrote it on ${day}.`,
    answerBy: (day) => `You get an answer by ${day}.`,
    late: (day) => `The answer should have been here on ${day}. Do ring and ask.`,
    takenUp: 'We have asked for it with you.',
    see: 'See it here',
    answered: (who, day) => `${who} answered on ${day}:`,
    nobodyChanges: 'Nobody can change your words.',
    remove: 'Delete the wish',
    waits: 'What waits:',
    at: 'It belongs to:',
  },
}

export const ownWishMessages = inTongues(both, { easy: easy.messages, ar: ar.messages, uk: uk.messages })

export const ownWishReceipts = sentencesIn(
  {
    wished: {
      da: 'Dit ønske er sendt til dem, du arbejder med.',
      en: 'Your wish is sent to those you work with.',
    },
    deleted: { da: 'Dit ønske er slettet.', en: 'Your wish is deleted.' },
  },
  { easy: easy.receipts, ar: ar.receipts, uk: uk.receipts },
)

export const ownWishProblems = sentencesIn(
  { noWish: { da: 'Skriv dit ønske', en: 'Write your wish' } },
  { easy: easy.problems, ar: ar.problems, uk: uk.problems },
)
