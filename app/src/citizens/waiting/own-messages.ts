import { inTongues, sentencesIn, type Messages } from '@lydhoer/words'
import type { WaitKind } from '../matter/waiting.ts'
import { ar } from './own-messages.ar.ts'
import { easy } from './own-messages.easy.ts'
import { uk } from './own-messages.uk.ts'

type ByKind = Record<WaitKind, string>

const da = {
  whoHelps: 'den, der hjælper dig',
  word: 'Venter',
  title: 'Det venter du på',
  lead: 'Hvad du venter på, siden hvornår, og hvem det ligger hos.',
  none: 'Du venter ikke på noget, som vi ved af. Venter du på noget? Så skriv det her. Så kan vi se det, og vi kan spørge.',
  write: 'Skriv, hvad du venter på',
  kinds: {
    medicalCertificate: 'En attest fra lægen',
    treatment: 'Behandling',
    assessment: 'En afgørelse eller vurdering',
    placement: 'En praktik',
    meeting: 'Et møde',
    teamDate: 'En dag hos teamet',
    other: 'Noget andet',
  } satisfies ByKind,
  since: (day: string) => `Ventet siden ${day}.`,
  today: 'i dag',
  expected: (day: string) => `Der er sagt, at det er her ${day}.`,
  wasExpected: (day: string) => `Der blev sagt, at det var her ${day}.`,
  usual: {
    between: (from: number, to: number) => `Som regel tager det ${from} til ${to} uger.`,
    upTo: (to: number) =>
      to === 1 ? 'Som regel tager det højst 1 uge.' : `Som regel tager det højst ${to} uger.`,
    atLeast: (from: number) => `Som regel tager det mere end ${from} ${from === 1 ? 'uge' : 'uger'}.`,
    middle: (weeks: number, n: number) =>
      `Halvdelen har ventet ${weeks === 0 ? 'under 1 uge' : weeks === 1 ? 'højst 1 uge' : `højst ${weeks} uger`}. Det siger de ${n}, der har fået det hos os. Dem, der venter endnu, er talt med.`,
    short: (from: number, to: number | null) =>
      to === null
        ? `som regel over ${from} uger`
        : from === 0
          ? `som regel højst ${to} uger`
          : `som regel ${from} til ${to} uger`,
    unknown: 'Hvor længe tager det som regel? Det ved vi ikke.',
    why: 'Vi siger det først, når mindst fem har fået det samme hos os.',
  },
  asked: (who: string, day: string) => `${who} spurgte ${day}.`,
  news: (day: string) => `Nyt ${day}.`,
  heard: (who: string, day: string) => `${who} hørte noget ${day}.`,
  stillWaiting: (who: string, day: string) => `${who} trykkede “Jeg venter stadig” ${day}.`,
  movedOn: (holder: string, day: string) =>
    holder ? `Det gik videre til ${holder} ${day}.` : `Det gik videre ${day}.`,
  criteriaMoved: (day: string) => `Kravene blev ændret ${day}.`,
  closedBeforeStart: (day: string) => `Det lukkede ${day}, før det begyndte.`,
  came: (day: string) => `Det kom ${day}.`,
  stopped: (day: string) => `Du holdt op med at vente ${day}.`,
  short: {
    asked: (who: string) => `${who} spurgte`,
    news: 'nyt',
    stillWaiting: '“jeg venter stadig”',
    movedOn: 'gik videre',
    criteriaMoved: 'nye krav',
    closedBeforeStart: 'lukkede',
    ended: 'slut',
  },
  began: 'begyndte',
  broken: 'Et løfte, der ikke blev holdt',
  brokenTo: {
    criteria: (day: string) => `Det, der skulle til, blev lavet om ${day}, mens du ventede.`,
    closed: (day: string) => `Det lukkede ${day}, før du kunne begynde.`,
  },

  meanwhile: 'Imens',
  ownIdea: 'Din egen idé:',
  agreed: 'Det har I aftalt:',
  nothingAgreed: 'Der er ikke aftalt noget imens. Det har I talt om.',
  notTalked: 'I har ikke talt om, hvad du kan gøre imens.',
  sayIdea: 'Skriv din idé',
  changeIdea: 'Skriv din idé om',
  still: 'Jeg venter stadig',
  stillAbout: (what: string) => `Jeg venter stadig: ${what}`,
  stillHint: 'Så ser de, der hjælper dig, at du venter.',
  stillToday: 'Du har trykket i dag. De, der hjælper dig, kan se det.',
  stillWords: 'Vil du skrive noget til? Du kan også bare trykke.',
  heard_: 'Jeg har hørt noget',
  heardTitle: 'Hvad har du hørt?',
  heardLead: 'Så ved de, der hjælper dig, det også.',
  heardWords: 'Skriv det med dine egne ord',
  saveHeard: 'Gem',
  end: 'Jeg venter ikke på det mere',
  before: 'Det har du ventet på',
  newTitle: 'Hvad venter du på?',
  newLead: 'Skriv det kort. De, der hjælper dig, kan se det.',
  what: 'Det venter jeg på',
  whatHint: 'For eksempel: svar fra lægen.',
  sinceWhen: 'Siden hvornår?',
  sinceHint: 'Cirka er fint.',
  kind: 'Hvad er det?',
  ball: 'Hvem tror du, det ligger hos?',
  balls: {
    worker: 'Den, der hjælper mig fra kommunen',
    doctor: 'Lægen',
    department: 'En anden i kommunen',
    citizen: 'Mig selv',
    company: 'Et firma',
    other: 'En anden',
    unknown: 'Det ved jeg ikke',
  },
  idea: 'Hvad vil du gerne lave imens?',
  ideaHint: 'Du kan lade feltet være tomt.',
  helped: 'Har nogen hjulpet dig med at skrive?',
  nobodyHelped: 'Nej',
  save: 'Gem',
  ideaTitle: 'Din idé til imens',
  ideaLead: 'Din idé står først. Ingen andre kan skrive den om.',
}

export const ownProblems = sentencesIn(
  {
    noWhat: { da: 'Skriv, hvad du venter på', en: 'Write what you wait for' },
    badSince: { da: 'Vælg en dag, der har været', en: 'Choose a day that has been' },
    noWords: { da: 'Skriv, hvad du har hørt', en: 'Write what you have heard' },
  },
  {
    easy: easy.ownProblems,
    ar: ar.ownProblems,
    uk: uk.ownProblems,
  },
)

export const ownReceipts = sentencesIn(
  {
    written: {
      da: 'Gemt. De, der hjælper dig fra kommunen, kan se det.',
      en: 'Saved. Those who help you from the municipality can see it.',
    },
    pressed: {
      da: 'Det er sagt. De, der hjælper dig, ser det i dag.',
      en: 'It is said. Those who help you see it today.',
    },
    pressedBefore: {
      da: 'Du har sagt det i dag. De, der hjælper dig, kan se det.',
      en: 'You have said it today. Those who help you can see it.',
    },
    ended: {
      da: 'Du venter ikke på det mere. De, der hjælper dig, kan se det.',
      en: 'You no longer wait for it. Those who help you can see it.',
    },
  },
  {
    easy: easy.ownReceipts,
    ar: ar.ownReceipts,
    uk: uk.ownReceipts,
  },
)

const both: Messages<typeof da> = {
  da,
  en: {
    whoHelps: 'whoever helps you',
    word: 'Waiting',
    title: 'What you wait for',
    lead: 'What you wait for, since when, and whom it lies with.',
    none: 'You wait for nothing that we know of. Do you wait for something? Then write it here. Then we can see it, and we can ask.',
    write: 'Write what you wait for',
    kinds: {
      medicalCertificate: 'A certificate from the doctor',
      treatment: 'Treatment',
      assessment: 'A decision or assessment',
      placement: 'A placement',
      meeting: 'A meeting',
      teamDate: 'A day with the team',
      other: 'Something else',
    },
    since: (day) => `Waited since ${day}.`,
    today: 'today',
    expected: (day) => `It has been said that it is here on ${day}.`,
    wasExpected: (day) => `It was said that it would be here on ${day}.`,
    usual: {
      between: (from, to) => `It usually takes ${from} to ${to} weeks.`,
      upTo: (to) => (to === 1 ? 'It usually takes 1 week at most.' : `It usually takes ${to} weeks at most.`),
      atLeast: (from) => `It usually takes more than ${from} ${from === 1 ? 'week' : 'weeks'}.`,
      middle: (weeks, n) =>
        `Half have waited ${weeks === 0 ? 'less than 1 week' : weeks === 1 ? '1 week at most' : `${weeks} weeks at most`}. That is what the ${n} who have had it here say. Those who wait still are counted.`,
      short: (from, to) =>
        to === null
          ? `usually over ${from} weeks`
          : from === 0
            ? `usually ${to} weeks at most`
            : `usually ${from} to ${to} weeks`,
      unknown: 'How long does it usually take? We do not know.',
      why: 'We say it only when at least five have had the same here.',
    },
    asked: (who, day) => `${who} asked on ${day}.`,
    news: (day) => `News on ${day}.`,
    heard: (who, day) => `${who} heard something on ${day}.`,
    stillWaiting: (who, day) => `${who} pressed “I am still waiting” on ${day}.`,
    movedOn: (holder, day) => (holder ? `It moved on to ${holder} on ${day}.` : `It moved on on ${day}.`),
    criteriaMoved: (day) => `What it takes was changed on ${day}.`,
    closedBeforeStart: (day) => `It closed on ${day}, before it began.`,
    came: (day) => `It came on ${day}.`,
    stopped: (day) => `The waiting stopped on ${day}.`,
    short: {
      asked: (who) => `${who} asked`,
      news: 'news',
      stillWaiting: '“still waiting”',
      movedOn: 'moved on',
      criteriaMoved: 'changed',
      closedBeforeStart: 'closed',
      ended: 'ended',
    },
    began: 'began',
    broken: 'A promise that was not kept',
    brokenTo: {
      criteria: (day) => `What it takes was changed on ${day}, while you waited.`,
      closed: (day) => `It closed on ${day}, before you could begin.`,
    },
    meanwhile: 'Meanwhile',
    ownIdea: 'Your own idea:',
    agreed: 'This is agreed:',
    nothingAgreed: 'Nothing is agreed for the time meanwhile. You have talked about it.',
    notTalked: 'You have not talked about what you can do meanwhile.',
    sayIdea: 'Write your idea',
    changeIdea: 'Say your idea anew',
    still: 'I am still waiting',
    stillAbout: (what) => `I am still waiting: ${what}`,
    stillHint: 'Then those who help you see that you wait.',
    stillToday: 'You have pressed today. Those who help you can see it.',
    stillWords: 'Do you want to write something with it? You can also just press.',
    heard_: 'I have heard something',
    heardTitle: 'What have you heard?',
    heardLead: 'Then those who help you know it too.',
    heardWords: 'Write it in your own words',
    saveHeard: 'Save',
    end: 'I no longer wait for it',
    before: 'What you have waited for',
    newTitle: 'What do you wait for?',
    newLead: 'Write it in short. Those who help you can see it.',
    what: 'I wait for this',
    whatHint: 'For example: an answer from the doctor.',
    sinceWhen: 'Since when?',
    sinceHint: 'About is fine.',
    kind: 'What is it?',
    ball: 'Whom do you think it lies with?',
    balls: {
      worker: 'The one who helps me from the municipality',
      doctor: 'The doctor',
      department: 'Somebody else in the municipality',
      citizen: 'Myself',
      company: 'A company',
      other: 'Somebody else',
      unknown: 'I do not know',
    },
    idea: 'What would you like to do meanwhile?',
    ideaHint: 'You can leave it empty.',
    helped: 'Did somebody help you write?',
    nobodyHelped: 'No',
    save: 'Save',
    ideaTitle: 'Your idea for the time meanwhile',
    ideaLead: 'Your idea stands first. Nobody else can rewrite it.',
  },
}
export const ownMessages = inTongues(both, {
  easy: easy.ownMessages,
  ar: ar.ownMessages,
  uk: uk.ownMessages,
})
