import type { Language, Messages } from '@lydhoer/words'
import type { RoomLength } from './rooms.ts'

/** One step of a meeting: how long it takes, what one does, and what one can say as it stands. */
export interface PlanStep {
  minutes: number
  name: string
  does: string
  says: string
}

const da = {
  frame: {
    name: 'Sig, hvorfor I er her',
    does: 'Du åbner. Alle kan se temaet.',
    says: '“Vi ser på noget, vi bliver ved med at møde. Ingen skal bedømmes, og vi behøver ikke løse det i dag. Det, der bliver sagt her, bliver her.”',
  },
  since: {
    name: 'Siden sidst',
    does: 'De, der vil, siger én ting. Det er i orden at lade turen gå videre.',
    says: '“Hvad prøvede du siden sidst? Hvad skete der så?”',
  },
  one: {
    name: 'Ét eksempel',
    does: 'Den, der har foreslået temaet, eller du selv, fortæller om én gang, det skete.',
    says: '“Fortæl, hvad der blev sagt og gjort. Lad være med at sige, hvem borgeren er.”',
  },
  read: {
    name: 'Læs eller lyt sammen',
    does: 'Læs et kort stykke højt med fordelte roller, eller hør lyden. Har I ikke et stykke, så tag et eksempel fra rummet.',
    says: '“Vi læser det én gang. Læg mærke til, hvad der sker, og ikke til, om det er godt.”',
  },
  alone: {
    name: 'Alene',
    does: 'Alle skriver for sig selv. Ingen skal vise det frem.',
    says: '“Skriv, hvad du lægger mærke til. Hvorfor det, og hvorfor lige der?”',
  },
  pairs: {
    name: 'To og to',
    does: 'Tal med den, der sidder ved siden af.',
    says: '“Hvad skete der? Hvornår har du mødt det samme?”',
  },
  groups: {
    name: 'I grupper på tre eller fire',
    does: 'Bland gerne afdelingerne. Hver gruppe vælger højst tre ting, som de tager med tilbage.',
    says: '“Sig på skift, hvad I lagde mærke til. Spørg til det, før I mener noget om det.”',
  },
  together: {
    name: 'Sammen, tur for tur',
    does: 'Gå stykket igennem fra begyndelsen. Grupperne siger deres ting, når I kommer til stedet.',
    says: '“Hvad sker der her? Hvorfor siger de det nu? Hvad sker der så?”',
  },
  round: {
    name: 'En tur rundt',
    does: 'Én sætning hver. Det er i orden at lade turen gå videre.',
    says: '“Hvad lægger du mærke til?”',
  },
  home: {
    name: 'Tag noget med hjem',
    does: 'Alle skriver for sig selv under “Det vil jeg prøve”.',
    says: '“Skriv én ting, du vil prøve i din næste samtale.”',
  },
  next: {
    name: 'Næste gang',
    does: 'Sig, hvornår I mødes igen, og hvilket tema I tager.',
    says: '“Hvad bliver vi ved med at møde, som vi skal se på næste gang?”',
  },
}

const steps: Messages<typeof da> = {
  da,
  en: {
    frame: {
      name: 'Say why you are here',
      does: 'You open. Everybody can see the theme.',
      says: '“We look at something that we keep meeting. Nobody is to be judged, and we need not solve it today. What is said here stays here.”',
    },
    since: {
      name: 'Since last time',
      does: 'Those who want to say one thing. It is all right to pass.',
      says: '“What did you try since last time? What happened then?”',
    },
    one: {
      name: 'One example',
      does: 'Whoever proposed the theme, or you yourself, tells of one time it happened.',
      says: '“Tell what was said and done. Do not say who the citizen is.”',
    },
    read: {
      name: 'Read or listen together',
      does: 'Read a short passage aloud, each a role, or play the sound. If you have no passage, take an example from the room.',
      says: '“We read it once. Notice what happens, and not whether it is good.”',
    },
    alone: {
      name: 'Alone',
      does: 'Everybody writes for themselves. Nobody has to show it.',
      says: '“Write what you notice. Why that, and why just there?”',
    },
    pairs: {
      name: 'In twos',
      does: 'Talk with whoever sits beside you.',
      says: '“What happened? When have you met the same?”',
    },
    groups: {
      name: 'In groups of three or four',
      does: 'Preferably across departments. Each group chooses at most three things to bring back.',
      says: '“Say in turn what you noticed. Ask about it before you have an opinion on it.”',
    },
    together: {
      name: 'Together, turn by turn',
      does: 'Go through the passage from the beginning. The groups say their things as you come to the place.',
      says: '“What happens here? Why do they say it now? What happens then?”',
    },
    round: {
      name: 'Once around',
      does: 'One sentence each. It is all right to pass.',
      says: '“What do you notice?”',
    },
    home: {
      name: 'Take something home',
      does: 'Everybody writes for themselves under “I want to try this”.',
      says: '“Write one thing that you want to try in your next talk.”',
    },
    next: {
      name: 'Next time',
      does: 'Say when you meet again, and which theme you take.',
      says: '“What do we keep meeting that we should look at next time?”',
    },
  },
}

type Step = keyof typeof da

/** What is done in a meeting of each length, and for how many minutes. */
export const plans: Readonly<Record<RoomLength, readonly (readonly [Step, number])[]>> = {
  10: [
    ['frame', 1],
    ['one', 2],
    ['pairs', 3],
    ['round', 3],
    ['home', 1],
  ],
  60: [
    ['frame', 5],
    ['since', 5],
    ['read', 10],
    ['alone', 5],
    ['groups', 15],
    ['together', 15],
    ['home', 5],
  ],
  90: [
    ['frame', 5],
    ['since', 10],
    ['read', 15],
    ['alone', 10],
    ['groups', 20],
    ['together', 20],
    ['home', 5],
    ['next', 5],
  ],
}

/** The steps of a meeting in words, in their order. */
export const planFor = (language: Language, length: RoomLength): PlanStep[] =>
  plans[length].map(([step, minutes]) => ({ minutes, ...steps[language][step] }))
