import { inTongues, type Messages } from '@lydhoer/words'
import { ar } from './own-waiting-messages.ar.ts'
import { easy } from './own-waiting-messages.easy.ts'
import { uk } from './own-waiting-messages.uk.ts'

const da = {
  /** Of whom: «Det ligger hos …». */
  ball: {
    worker: 'din sagsbehandler',
    doctor: 'lægen',
    department: 'en anden afdeling',
    citizen: 'dig',
    company: 'firmaet',
    other: 'en anden',
    unknown: '',
  },
  liesWith: (who: string) => `Det ligger hos ${who} nu.`,
  liesWithYou: 'Det ligger hos dig nu.',
  unknown: 'Vi ved ikke, hvem det ligger hos.',
  newsToday: 'Nyt i dag',
  withoutNews: (days: number) => (days === 1 ? '1 dag uden nyt' : `${days} dage uden nyt`),
  asksToday: (who: string) => `${who} spørger igen i dag.`,
  asks: (who: string, day: string) => `${who} spørger igen ${day}.`,
  wouldAsk: (who: string, day: string) => `${who} ville spørge igen ${day}. Det er ikke sket endnu.`,
  nobodyAsks: 'Ingen har lovet at spørge igen.',
  you: 'Du',
  somebody: 'En fra kommunen',
  none: 'Du venter ikke på noget, som vi ved af.',
  to: 'Se det, du venter på',
  toTheirs: (name: string) => `Se det, ${name} venter på`,
  reach: (name: string) => `Sådan når du ${name}`,
  hours: 'Du kan ringe',
  phone: 'Telefon',
  answers: 'Du får svar',
  away: (name: string) => `Når ${name} er væk`,
  nothing: (name: string) => `${name} har ikke skrevet, hvordan du kan ringe eller skrive.`,
  instead: (name: string) =>
    `Ring til kommunen, og bed om ${name}. Nummeret står i de breve, du får. Du kan også sige, at du gerne vil ringes op.`,
  nobody: 'Der er ingen fra kommunen, som arbejder sammen med dig lige nu.',
  nobodyInstead: 'Ring til kommunen, og spørg, hvem der hjælper dig. Nummeret står i de breve, du får.',
}

const asks = (who: string) => (who === 'You' ? 'You ask' : `${who} asks`)

/** What stands of waiting, and of reaching one's worker, wherever the citizen looks. */
const both: Messages<typeof da> = {
  da,
  en: {
    ball: {
      worker: 'your caseworker',
      doctor: 'the doctor',
      department: 'another department',
      citizen: 'you',
      company: 'the company',
      other: 'somebody else',
      unknown: '',
    },
    liesWith: (who) => `It lies with ${who} now.`,
    liesWithYou: 'It lies with you now.',
    unknown: 'We do not know whom it lies with.',
    newsToday: 'News today',
    withoutNews: (days) => (days === 1 ? '1 day without news' : `${days} days without news`),
    asksToday: (who) => `${asks(who)} again today.`,
    asks: (who, day) => `${asks(who)} again ${day}.`,
    wouldAsk: (who, day) => `${who} would ask again ${day}. That has not happened yet.`,
    nobodyAsks: 'Nobody has promised to ask again.',
    you: 'You',
    somebody: 'Somebody from the municipality',
    none: 'You wait for nothing that we know of.',
    to: 'See what you wait for',
    toTheirs: (name) => `See what ${name} waits for`,
    reach: (name) => `How you reach ${name}`,
    hours: 'You can call',
    phone: 'Telephone',
    answers: 'You get an answer',
    away: (name) => `When ${name} is away`,
    nothing: (name) => `${name} has not written how you can call or write.`,
    instead: (name) =>
      `Call the municipality and ask for ${name}. The number stands in the letters you get. You can also say that you want to be called.`,
    nobody: 'Nobody from the municipality works with you just now.',
    nobodyInstead: 'Call the municipality and ask who helps you. The number stands in the letters you get.',
  },
}
export const ownWaiting = inTongues(both, {
  easy: easy.ownWaiting,
  ar: ar.ownWaiting,
  uk: uk.ownWaiting,
})
