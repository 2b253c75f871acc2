import { inTongues, type Messages } from '@lydhoer/words'
import { ar } from './own-messages.ar.ts'
import { easy } from './own-messages.easy.ts'
import { uk } from './own-messages.uk.ts'

const da = {
  title: 'Uden for det sædvanlige',
  ownLead: 'Se, hvad vi har spurgt om for dig.',
  lead: 'Her ser du, hvad der er spurgt om for dig, og hvem der skal svare.',
  none: 'Der er ikke spurgt om noget. Har du et ønske? Skriv det her.',
  theDecider: 'den, der skal svare',
  yourWorkers: 'dem, du arbejder med',
  wish: 'Dit ønske:',
  grounds: 'Derfor spørger vi:',
  risk: 'Det kan gå galt:',
  asked: (by: string, day: string) => `${by} skrev det ${day}.`,
  decides: (who: string) => `Den, der skal svare: ${who}.`,
  today: 'Det er skrevet i dag.',
  days: (days: number) => (days === 1 ? 'Du har ventet i 1 dag.' : `Du har ventet i ${days} dage.`),
  ball: (who: string) => `Bolden ligger hos ${who}.`,
  yes: (who: string, day: string) => `${who} sagde ja ${day}.`,
  no: (who: string, day: string) => `${who} sagde nej ${day}.`,
  why: 'Derfor:',
  lookOn: (day: string) => `Vi ser på, hvad der kom ud af det, ${day}.`,
  ballBack: (who: string) => `${who} spørger dig om det.`,
  came: 'Det kom der ud af det:',
  cameOn: (day: string) => `Skrevet ${day}.`,
  disagree: 'Er du uenig? Så kan du klage.',
  toComplain: 'Klag til en leder',
  noMore: 'Vil du ikke have det mere? Så sig det til den, du arbejder med.',
}

const both: Messages<typeof da> = {
  da,
  en: {
    title: 'Outside the usual',
    ownLead: 'See what we have asked for with you.',
    lead: 'Here you see what is asked for with you, and who is to answer.',
    none: 'Nothing has been asked for. Do you have a wish? Write it here.',
    theDecider: 'whoever is to answer',
    yourWorkers: 'those you work with',
    wish: 'Your wish:',
    grounds: 'Why we ask:',
    risk: 'What may go wrong:',
    asked: (by, day) => `${by} wrote it on ${day}.`,
    decides: (who) => `Who is to answer: ${who}.`,
    today: 'It was written today.',
    days: (days) => (days === 1 ? 'You have waited for 1 day.' : `You have waited for ${days} days.`),
    ball: (who) => `The ball lies with ${who}.`,
    yes: (who, day) => `${who} said yes on ${day}.`,
    no: (who, day) => `${who} said no on ${day}.`,
    why: 'Because:',
    lookOn: (day) => `We look at what came of it on ${day}.`,
    ballBack: (who) => `${who} asks you about it.`,
    came: 'What came of it:',
    cameOn: (day) => `Written on ${day}.`,
    disagree: 'Do you disagree? Then you can complain.',
    toComplain: 'Complain to a leader',
    noMore: 'Do you not want it any more? Then tell the one you work with.',
  },
}
export const ownMessages = inTongues(both, { easy, ar, uk })
