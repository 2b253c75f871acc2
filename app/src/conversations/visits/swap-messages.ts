import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  link: 'Byt med en anden',
  title: (visit: string) => `Byt besøg: ${visit}`,
  lead: 'I overtager hinandens besøg. Alle, det gælder, får besked, og I kan begge tage det tilbage.',
  yours: (when: string) => `Dit besøg ligger ${when}.`,
  with: 'Hvem kan du bytte med?',
  line: (pair: string, day: string) => `${pair}, i ugen fra ${day}`,
  swap: 'Byt',
  swapWith: (pair: string) => `Byt med ${pair}`,
  none: 'Der er ingen at bytte med lige nu: ingen uden dag, hvor alles ønsker og grænser holder.',
  onlyVisitor: 'Det er den, der besøger, der kan bytte.',
  hasDay: 'Besøget har en dag. Aflys den først, så kan du bytte.',
  byMe: (name: string) => `Du har byttet besøg med ${name}.`,
  byOther: (name: string) => `${name} har byttet besøg med dig.`,
  back: 'Tag byttet tilbage',

  answer: {
    none: 'Kan du den dag?',
    yes: 'Du har sagt ja til tiden.',
    no: 'Du har sagt nej til tiden.',
  },
  can: 'Jeg kan',
  cannot: 'Jeg kan ikke',
  saidNo: (name: string) => `${name} har sagt nej til tiden.`,
  saidYes: (name: string) => `${name} har sagt ja til tiden.`,
  another: 'Find en anden tid',
}

/** What is told once it is done. */
export const swapReceipts = {
  swapped: {
    da: 'I har byttet. De, det gælder, får besked, og huset kan se, hvem der besøger hvem.',
    en: 'You have swapped. Those concerned are told, and the house can see who visits whom.',
  },
  back: {
    da: 'Byttet er taget tilbage. De, det gælder, får besked, og huset kan se, hvem der besøger hvem.',
    en: 'The swap is taken back. Those concerned are told, and the house can see who visits whom.',
  },
  can: {
    da: 'Du har sagt ja til tiden. Kun I, der er med, kan se det.',
    en: 'You have said yes to the time. Only you who take part can see it.',
  },
  cannot: {
    da: 'Du har sagt nej til tiden. Kun I, der er med, kan se det. Find en anden tid.',
    en: 'You have said no to the time. Only you who take part can see it. Find another time.',
  },
} satisfies Record<string, Sentence>

export const swapProblems = {
  cannot: {
    da: 'De to besøg kan ikke byttes mere. Nogen har fundet en dag, eller en grænse holder dem fra hinanden.',
    en: 'The two visits can be swapped no more. Somebody has found a day, or a limit keeps them apart.',
  },
} satisfies Record<string, Sentence>

export const swapMessages: Messages<typeof da> = {
  da,
  en: {
    link: 'Swap with somebody',
    title: (visit) => `Swap visits: ${visit}`,
    lead: 'You take over each other’s visits. All concerned are told, and either of you can take it back.',
    yours: (when) => `Your visit lies ${when}.`,
    with: 'With whom can you swap?',
    line: (pair, day) => `${pair}, in the week from ${day}`,
    swap: 'Swap',
    swapWith: (pair) => `Swap with ${pair}`,
    none: 'There is nobody to swap with just now: none without a day where everybody’s wishes and limits hold.',
    onlyVisitor: 'It is whoever visits who can swap.',
    hasDay: 'The visit has a day. Call that off first, and then you can swap.',
    byMe: (name) => `You have swapped visits with ${name}.`,
    byOther: (name) => `${name} has swapped visits with you.`,
    back: 'Take the swap back',

    answer: {
      none: 'Can you come that day?',
      yes: 'You have said yes to the time.',
      no: 'You have said no to the time.',
    },
    can: 'I can',
    cannot: 'I cannot',
    saidNo: (name) => `${name} has said no to the time.`,
    saidYes: (name) => `${name} has said yes to the time.`,
    another: 'Find another time',
  },
}
