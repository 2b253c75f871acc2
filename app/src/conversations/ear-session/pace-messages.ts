import { longDate, type Messages, type Sentence } from '@lydhoer/words'

const da = {
  clock: (at: string, minutes: number) =>
    `Trinet begyndte kl. ${at} og plejer at tage cirka ${minutes} minutter.`,
  left: (minutes: number) =>
    minutes === 1 ? 'Cirka 1 minut tilbage.' : `Cirka ${minutes} minutter tilbage.`,
  over: 'Tiden er gået, som den plejer. Gå videre, når I er klar.',
  hide: 'Skjul uret',
  show: 'Vis uret',
  open: (day: string) =>
    `Trinet er åbent til og med ${day}. Gør det, når det passer dig. Det, du har skrevet, bliver her.`,
  letOpen: 'Lad trinet stå åbent i nogle dage',
  otherDay: 'Ændr, hvor længe trinet er åbent',
  title: (phase: string) => `Hvor længe skal “${phase}” stå åbent?`,
  lead: 'Så kan hver især gøre det i deres egen tid. Trinet slutter ikke af sig selv den dag. I går videre, når I mødes igen.',
  until: 'Til og med hvilken dag?',
  untilHint: 'Lad feltet være tomt, hvis I gør det sammen nu.',
  save: 'Gem',
  unchanged: 'Lad det stå, som det er',
  stays: 'Trinet står åbent til den dag. Alle, der er med, ser det.',
  together: 'I gør det sammen nu. Alle, der er med, ser det.',
  waits: (day: string) => `Trinet er åbent til og med ${day}.`,
}

/** The words of a session's pace: the clock of a step, and a step that stays open for days. */
export const paceWords: Messages<typeof da> = {
  da,
  en: {
    clock: (at, minutes) => `The step began at ${at} and usually takes about ${minutes} minutes.`,
    left: (minutes) => (minutes === 1 ? 'About 1 minute left.' : `About ${minutes} minutes left.`),
    over: 'The usual time has passed. Go on when you are ready.',
    hide: 'Hide the clock',
    show: 'Show the clock',
    open: (day) =>
      `The step is open until ${day}. Do it when it suits you. What you have written stays here.`,
    letOpen: 'Let the step stay open for some days',
    otherDay: 'Change how long the step is open',
    title: (phase) => `How long is “${phase}” to stay open?`,
    lead: 'Each can then do it in their own time. The step does not end by itself on that day. You go on when you meet again.',
    until: 'Until and including which day?',
    untilHint: 'Leave the field empty if you do it together now.',
    save: 'Save',
    unchanged: 'Leave it as it is',
    stays: 'The step stays open until that day. Everybody who takes part sees it.',
    together: 'You do it together now. Everybody who takes part sees it.',
    waits: (day) => `The step is open until ${day}.`,
  },
}

export const paceProblems = {
  badDay: { da: 'Vælg en dag, eller lad feltet være tomt', en: 'Choose a day, or leave the field empty' },
  pastDay: { da: 'Vælg en dag fra i dag', en: 'Choose a day from today on' },
  tooLate: (day: string): Sentence => ({
    da: `Vælg en dag til og med ${longDate('da', day)}. Så længe kan alle se stykket`,
    en: `Choose a day until ${longDate('en', day)}. So long can everybody see the passage`,
  }),
}

/** What is told after it has been said, in both languages. */
export const paceReceipt = (word: 'stays' | 'together'): Sentence => ({
  da: da[word],
  en: paceWords.en[word],
})
