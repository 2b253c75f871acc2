import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: 'Hvem er med nu?',
  lead: 'Når nogen kommer eller går, planlægges resten om. Besøg, der har en dag, bliver stående.',
  toHere: 'Tag nogen med, eller tag nogen ud',
  comes: 'Hvem kommer til?',
  goes: 'Hvem går ud?',
  nobody: 'Ingen',
  look: 'Se, hvad der bliver anderledes',
  hasLeft: (names: string) => `${names} holder ikke samtaler her mere og går ud, når du siger ja.`,
  what: 'Det bliver anderledes',
  inNow: (name: string) => `${name} kommer med.`,
  outNow: (names: string) =>
    `${names} går ud. De samtaler, der er aftalt med dem, bliver aflyst med en mail.`,
  added: 'Nye besøg',
  gone: 'Besøg, der ikke bliver til noget',
  none: 'Ingen besøg bliver anderledes.',
  line: (pair: string, day: string) => `${pair}, i ugen fra ${day}`,
  accept: 'Ja, lav det om',
  tooLate: 'Runden er ved at slutte, så der er ingen uger at planlægge i.',
  noWishes: 'Den nye har ikke sagt, hvad de ønsker eller ikke vil. Spørg først.',
  askPlanner: (name: string) => `Vil du med i runden, eller ud af den, så sig det til ${name}.`,

  news: 'Det er anderledes nu',
  isIn: (planner: string) =>
    `${planner} har taget dig med i en runde feedbackbesøg. Dine besøg står herunder.`,
  isOut: (planner: string) => `${planner} har taget dig ud af en runde feedbackbesøg.`,
  notTo: (host: string, day: string) => `Du skal ikke besøge ${host} i ugen fra ${day}.`,
  notFrom: (visitor: string, day: string) => `${visitor} besøger dig ikke i ugen fra ${day}.`,
  nowTo: (host: string, day: string) => `Du skal besøge ${host} i ugen fra ${day}.`,
  nowFrom: (visitor: string, day: string) => `${visitor} besøger dig i ugen fra ${day}.`,
  swapped: (name: string, day: string) => `${name} har byttet besøg med dig. Dit er nu i ugen fra ${day}.`,
  seen: 'Jeg har set det',
  waits: 'Dine feedbackbesøg er anderledes nu',
  waitsWhy: 'Se, hvad der er ændret.',
  someoneLeft: 'Planlæg feedbackbesøg om',
  someoneLeftWhy: (name: string) => `${name} holder ikke samtaler her mere.`,
}

/** What is told once it is done. */
export const changeReceipts = {
  changed: {
    da: 'Runden er planlagt om. De, det gælder, får besked, og huset kan se besøgene.',
    en: 'The round is planned anew. Those concerned are told, and the house can see the visits.',
  },
  seen: {
    da: 'Det står her ikke mere. Kun du kunne se det.',
    en: 'It stands here no more. Only you could see it.',
  },
} satisfies Record<string, Sentence>

/** What is said of what cannot be. */
export const changeProblems = {
  notPlanned: {
    da: 'Runden er ikke planlagt endnu, så enhver siger selv, om de er med.',
    en: 'The round is not planned yet, so each says themselves whether they take part.',
  },
  changed: {
    da: 'Der er sket noget i runden, siden du så det. Se det igen, før du siger ja.',
    en: 'Something has happened in the round since you looked. Look again before you say yes.',
  },
} satisfies Record<string, Sentence>

export const changeMessages: Messages<typeof da> = {
  da,
  en: {
    title: 'Who takes part now?',
    lead: 'When somebody comes or goes, the rest is planned anew. Visits that have a day stay.',
    toHere: 'Take somebody along, or take somebody out',
    comes: 'Who comes?',
    goes: 'Who goes?',
    nobody: 'Nobody',
    look: 'See what becomes otherwise',
    hasLeft: (names) => `${names} no longer holds talks here and goes when you say yes.`,
    what: 'This becomes otherwise',
    inNow: (name) => `${name} takes part.`,
    outNow: (names) => `${names} goes. What has been booked with them is called off by mail.`,
    added: 'New visits',
    gone: 'Visits that will not be',
    none: 'No visit becomes otherwise.',
    line: (pair, day) => `${pair}, in the week from ${day}`,
    accept: 'Yes, change it',
    tooLate: 'The round is about to end, so there are no weeks to plan in.',
    noWishes: 'Whoever is new has not said what they wish or do not want. Ask first.',
    askPlanner: (name) => `If you want to be in the round, or out of it, tell ${name}.`,

    news: 'This is otherwise now',
    isIn: (planner) =>
      `${planner} has taken you along in a round of feedback visits. Your visits stand below.`,
    isOut: (planner) => `${planner} has taken you out of a round of feedback visits.`,
    notTo: (host, day) => `You are not to visit ${host} in the week from ${day}.`,
    notFrom: (visitor, day) => `${visitor} does not visit you in the week from ${day}.`,
    nowTo: (host, day) => `You are to visit ${host} in the week from ${day}.`,
    nowFrom: (visitor, day) => `${visitor} visits you in the week from ${day}.`,
    swapped: (name, day) => `${name} has swapped visits with you. Yours is now in the week from ${day}.`,
    seen: 'I have seen it',
    waits: 'Your feedback visits are otherwise now',
    waitsWhy: 'See what has changed.',
    someoneLeft: 'Plan feedback visits anew',
    someoneLeftWhy: (name) => `${name} no longer holds talks here.`,
  },
}
