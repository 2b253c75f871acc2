import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: 'Hvad gør en vidensmægler her?',
  lead: 'Rollen er beskrevet af dem, der har den. Den ændrer sig, når vi lærer noget.',
  toRole: 'Hvad gør en vidensmægler her?',
  none: 'Der er ikke skrevet noget endnu. Vidensmæglerne skriver det sammen, så en ny ved, hvad det er.',
  write: 'Skriv, hvad I gør',
  writeAnew: 'Skriv den om',
  version: (n: number, name: string, day: string) => `Version ${n}. ${name} skrev den ${day}.`,
  why: 'Hvad er nyt, og hvorfor?',
  earlier: 'Hvad der stod før',
  alike: 'Sådan er det også for mig',
  notAlike: 'Tag det tilbage: Sådan er det også for mig',
  alikeFor: (names: string) => `Sådan er det også for ${names}.`,
  alikeNobody: 'Ingen har sagt endnu, at det også er sådan for dem.',

  yours: 'Er rollen uklar, eller er du alene om den?',
  yoursLead: 'Det kan du sige til en koordinator. Kun I to ser det, og du tager det tilbage med ét tryk.',
  tell: 'Sig det til en koordinator',
  told: {
    alone: (name: string) => `Du har sagt til ${name}, at du er alene om det.`,
    unclear: (name: string) => `Du har sagt til ${name}, at rollen er uklar for dig.`,
  },
  takeBack: 'Tag det tilbage',
  takeBackOf: { alone: 'Tag det tilbage: at du er alene', unclear: 'Tag det tilbage: at rollen er uklar' },

  newTitle: 'Skriv, hvad en vidensmægler gør her',
  newLead: 'Det er en ny version. Den forrige bliver stående bagved.',
  does: 'Hvad gør vi, hvad gør vi ikke, og hvor lang tid går der med det?',
  doesHint: 'Alle i huset kan læse det. Ingen navne.',
  whyField: 'Hvad er nyt, og hvorfor?',
  whyHint: 'En sætning er nok.',
  save: 'Gem som ny version',
  leave: 'Lad det stå',

  tellTitle: 'Sig det til en koordinator',
  tellLead:
    'Det er ikke en klage og tæller ikke med noget sted. Koordinatoren ser det, til du tager det tilbage.',
  what: 'Hvad vil du sige?',
  whats: { alone: 'Jeg er alene om det', unclear: 'Rollen er uklar for mig' },
  to: 'Til hvem?',
  choose: 'Vælg',
  nobody: 'Der er ingen anden koordinator lige nu.',
  words: 'Vil du skrive noget ved? (Må være tomt)',
  wordsHint: 'For eksempel: Jeg ved ikke, om jeg må sige nej til et møde.',
  send: 'Sig det',

  toldYou: 'Fortalt til dig',
  toldYouLead: 'De har selv valgt at sige det til dig. Det står her, til de tager det tilbage.',
  says: {
    alone: (name: string) => `${name} er alene om det.`,
    unclear: (name: string) => `For ${name} er rollen uklar.`,
  },
  news: {
    alone: (name: string) => `${name} er alene om at være vidensmægler og har valgt at sige det til dig`,
    unclear: (name: string) => `${name} synes, at rollen er uklar, og har valgt at sige det til dig`,
  },
}

/** The words of what a broker does, and of what they tell a coordinator. */
export const roleWords: Messages<typeof da> = {
  da,
  en: {
    title: 'What does a knowledge broker do here?',
    lead: 'The role is described by those who have it. It changes when we learn something.',
    toRole: 'What does a knowledge broker do here?',
    none: 'Nothing is written yet. Write it together, so that somebody new knows what it is.',
    write: 'Write what you do',
    writeAnew: 'Write it anew',
    version: (n, name, day) => `Version ${n}. ${name} wrote it on ${day}.`,
    why: 'What is new, and why?',
    earlier: 'What stood before',
    alike: 'So it is for me too',
    notAlike: 'Take back: So it is for me too',
    alikeFor: (names) => `So it is for ${names} too.`,
    alikeNobody: 'Nobody has said yet that it is so for them too.',

    yours: 'Is the role unclear, or are you alone with it?',
    yoursLead: 'You can tell a coordinator. Only the two of you see it, and you take it back in one press.',
    tell: 'Tell a coordinator',
    told: {
      alone: (name) => `You have told ${name} that you are alone with it.`,
      unclear: (name) => `You have told ${name} that the role is unclear to you.`,
    },
    takeBack: 'Take it back',
    takeBackOf: {
      alone: 'Take it back: that you are alone',
      unclear: 'Take it back: that the role is unclear',
    },

    newTitle: 'Write what a knowledge broker does here',
    newLead: 'It is a new version. The one before stays behind it.',
    does: 'What do we do, what do we not do, and how long does it take?',
    doesHint: 'Everybody in the house can read it. No names.',
    whyField: 'What is new, and why?',
    whyHint: 'A sentence is enough.',
    save: 'Save as a new version',
    leave: 'Leave it',

    tellTitle: 'Tell a coordinator',
    tellLead: 'It is no complaint and is counted nowhere. The coordinator sees it until you take it back.',
    what: 'What do you want to say?',
    whats: { alone: 'I am alone with it', unclear: 'The role is unclear to me' },
    to: 'To whom?',
    choose: 'Choose',
    nobody: 'There is no other coordinator right now.',
    words: 'Do you want to write something beside it? (May be empty)',
    wordsHint: 'For example: I do not know whether I may say no to a meeting.',
    send: 'Tell it',

    toldYou: 'Told to you',
    toldYouLead: 'They have chosen to tell you. It stands here until they take it back.',
    says: {
      alone: (name) => `${name} is alone with it.`,
      unclear: (name) => `To ${name} the role is unclear.`,
    },
    news: {
      alone: (name) => `${name} has told you that they are alone as a knowledge broker`,
      unclear: (name) => `${name} has told you that the role is unclear`,
    },
  },
}

/** What is told once it is done. */
export const roleReceipts = {
  written: {
    da: 'Den nye version står her. Alle i huset kan læse den.',
    en: 'The new version stands here. Everybody in the house can read it.',
  },
  alike: {
    da: 'Det står der nu. Alle i huset kan se, at det også er sådan for dig.',
    en: 'It stands there now. Everybody in the house can see that it is so for you too.',
  },
  notAlike: { da: 'Det er taget tilbage. Ingen kan se det.', en: 'It is taken back. Nobody can see it.' },
  told: {
    da: 'Du har sagt det. Kun I to kan se det.',
    en: 'You have told it. Only the two of you can see it.',
  },
  takenBack: {
    da: 'Det er taget tilbage. Koordinatoren ser det ikke mere.',
    en: 'It is taken back. The coordinator sees it no more.',
  },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const roleProblems = {
  noDoes: { da: 'Skriv, hvad en vidensmægler gør', en: 'Write what a knowledge broker does' },
  noWhy: { da: 'Skriv, hvad der er nyt, og hvorfor', en: 'Write what is new, and why' },
  writtenSince: {
    da: 'En anden har skrevet en ny version imens. Gå tilbage, kopier dine ord, og se, hvad der står nu.',
    en: 'Somebody else has written a new version in the meantime. Go back, copy your words, and see what stands there now.',
  },
  toldBefore: {
    da: 'Det har du sagt til den koordinator. Tag det tilbage først, hvis du vil skrive noget andet ved.',
    en: 'You have told that coordinator. Take it back first if you want to write something else beside it.',
  },
  noWhat: { da: 'Vælg, hvad du vil sige', en: 'Choose what you want to say' },
  noTo: { da: 'Vælg en koordinator', en: 'Choose a coordinator' },
} satisfies Record<string, Sentence>
