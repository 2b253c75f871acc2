import { inTongues, sentencesIn, type Messages } from '@lydhoer/words'
import { ar } from './own-messages.ar.ts'
import { easy } from './own-messages.easy.ts'
import { uk } from './own-messages.uk.ts'

const da = {
  title: 'Steder, du kan vælge mellem',
  ownLead: 'Vælg et sted, eller sig nej.',
  lead: 'Du vælger selv. Et nej er i orden, og det ændrer ikke dine penge.',
  none: 'Der er ikke lagt noget frem for dig endnu. Skriv dine ønsker, så leder vi.',
  toWishes: 'Mine ønsker',
  work: 'Arbejdet:',
  hours: (from: number, to: number) =>
    from === to ? `${from} timer om ugen.` : `${from} til ${to} timer om ugen.`,
  because: 'Det taler for',
  against: 'Det taler imod',
  unknown: 'Det ved vi ikke endnu',
  by: (by: string, day: string) => `${by} lagde det frem ${day}.`,
  knows: (by: string) => `${by} skriver:`,
  yes: 'Ja tak',
  unsure: 'Jeg er i tvivl',
  no: 'Nej tak',
  yesTo: (place: string) => `Ja tak til ${place}`,
  unsureOf: (place: string) => `Jeg er i tvivl om ${place}`,
  noTo: (place: string) => `Nej tak til ${place}`,
  words: 'Vil du skrive noget til?',
  wordsHint: 'Du må lade det være tomt.',
  saidYes: (day: string) => `Du sagde ja ${day}. Nu spørger vi stedet.`,
  saidUnsure: (day: string) => `Du er i tvivl (${day}). Tal med os om det.`,
  saidNo: (day: string) => `Du sagde nej ${day}. Du får ikke det samme sted igen.`,
  saidForYou: 'Det har en, du arbejder med, skrevet for dig.',
  change: 'Du kan svare noget andet:',
  yourWorkers: 'dem, du arbejder med',
}

const both: Messages<typeof da> = {
  da,
  en: {
    title: 'Places you can choose between',
    ownLead: 'Choose a place, or say no.',
    lead: 'You choose. A no is all right, and it does not change your money.',
    none: 'Nothing has been laid before you yet. Write your wishes, and we look.',
    toWishes: 'My wishes',
    work: 'The work:',
    hours: (from, to) => (from === to ? `${from} hours a week.` : `${from} to ${to} hours a week.`),
    because: 'What speaks for it',
    against: 'What speaks against it',
    unknown: 'What we do not know yet',
    by: (by, day) => `${by} laid it here on ${day}.`,
    knows: (by) => `${by} writes:`,
    yes: 'Yes, please',
    unsure: 'I am in doubt',
    no: 'No, thank you',
    yesTo: (place) => `Yes, please, to ${place}`,
    unsureOf: (place) => `I am in doubt about ${place}`,
    noTo: (place) => `No, thank you, to ${place}`,
    words: 'Do you want to write something with it?',
    wordsHint: 'You may leave it empty.',
    saidYes: (day) => `You said yes on ${day}. Now we ask the place.`,
    saidUnsure: (day) => `You are in doubt (${day}). Talk with us about it.`,
    saidNo: (day) => `You said no on ${day}. You will not get the same place again.`,
    saidForYou: 'One you work with has written this for you.',
    change: 'You can answer something else:',
    yourWorkers: 'those you work with',
  },
}
export const ownMessages = inTongues(both, { easy, ar, uk })

/** What is told once it is done. */
export const ownReceipts = sentencesIn(
  {
    answered: {
      da: 'Dit svar er gemt. Du kan svare noget andet.',
      en: 'Your answer is saved. You can answer something else.',
    },
  },
  {
    easy: {},
    ar: { answered: 'حُفظ جوابك. يمكنك تغييره.' },
    uk: { answered: 'Вашу відповідь збережено. Ви можете її змінити.' },
  },
)
