import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  link: 'Er der noget, der holder dig tilbage?',
  linkHint: 'Du kan sige det for dig selv.',
  title: 'Det, der holder mig tilbage',
  lead: 'Det er i orden at tøve. Her kan du sige det højt for dig selv.',
  which: 'Hvad er det?',
  afraid: 'Jeg er bange for det',
  experienced: 'Jeg er erfaren nok',
  time: 'Min tid er bedre brugt',
  other: 'Noget andet',
  words: 'Med dine egne ord',
  wordsHint: 'Skriv så lidt, du vil.',
  talk: 'Vil du tale med din leder om det?',
  talkHint: 'Din leder ser kun det, du vælger her. Ingen andre ser noget.',
  noTalk: 'Nej, det er kun for mig',
  talkWith: (leader: string) => `Ja, ${leader} må se, at jeg gerne vil tale om besøg, og ikke hvorfor`,
  talkWithWords: (leader: string) => `Ja, og ${leader} må læse, hvad jeg har skrevet`,
  save: 'Gem',
  remove: 'Tag det hele tilbage',
  removeHint: 'Så er det væk, også hos din leder.',
  youSaid: 'Du har sagt for dig selv',
  change: 'Skriv det om, eller tag det tilbage',
  asked: (leader: string) => `${leader} kan se, at du gerne vil tale om besøg.`,
  askedWithWords: (leader: string) =>
    `${leader} kan se, at du gerne vil tale om besøg, og læse, hvad du har skrevet.`,

  talksTitle: 'De vil gerne tale om feedbackbesøg',
  talksLead: 'De har selv bedt om det. De kan tage det tilbage, og så står det her ikke mere.',
  each: 'Hver ser kun sit eget.',
  noTalks: 'Der er ingen, der har bedt om en snak.',
  since: (name: string, day: string) => `${name}, siden ${day}`,
  wants: (name: string) => `${name} vil gerne tale om feedbackbesøg`,
  wantsWhy: 'Find et roligt øjeblik. Det er ikke et krav om at være med.',
}

/** What is told once it is done. */
export const wordReceipts = {
  alone: { da: 'Gemt. Kun du kan se det.', en: 'Saved. Only you can see it.' },
  asked: {
    da: 'Gemt. Din leder kan se, at du gerne vil tale om besøg. Ordene kan kun du se.',
    en: 'Saved. Your leader can see that you would like to talk about visits. Only you can see the words.',
  },
  sent: {
    da: 'Gemt. Kun du og din leder kan se det.',
    en: 'Saved. Only you and your leader can see it.',
  },
  gone: { da: 'Taget tilbage. Ingen kan se det.', en: 'Taken back. Nobody can see it.' },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const wordProblems = {
  choose: { da: 'Vælg en af dem', en: 'Choose one of them' },
  noWords: {
    da: 'Skriv et par ord om, hvad det er: højst 2.000 tegn',
    en: 'Write a few words on what it is: 2,000 characters at most',
  },
  notALeader: { da: 'Vælg en, der leder din afdeling', en: 'Choose somebody who leads your department' },
} satisfies Record<string, Sentence>

export const wordMessages: Messages<typeof da> = {
  da,
  en: {
    link: 'Is there something that holds you back?',
    linkHint: 'You can say it for yourself.',
    title: 'What holds me back',
    lead: 'It is all right to hesitate. Here you can say it aloud to yourself.',
    which: 'What is it?',
    afraid: 'I am afraid of it',
    experienced: 'I am experienced enough',
    time: 'My time is better used',
    other: 'Something else',
    words: 'In your own words',
    wordsHint: 'Write as little as you like.',
    talk: 'Do you want to talk with your leader about it?',
    talkHint: 'Your leader sees only what you choose here. Nobody else sees anything.',
    noTalk: 'No, it is only for me',
    talkWith: (leader) => `Yes, ${leader} may see that I would like to talk about visits, and not why`,
    talkWithWords: (leader) => `Yes, and ${leader} may read what I have written`,
    save: 'Save',
    remove: 'Take all of it back',
    removeHint: 'Then it is gone, also with your leader.',
    youSaid: 'You have said for yourself',
    change: 'Say it anew, or take it back',
    asked: (leader) => `${leader} can see that you would like to talk about visits.`,
    askedWithWords: (leader) =>
      `${leader} can see that you would like to talk about visits, and read what you have written.`,

    talksTitle: 'They would like to talk about feedback visits',
    talksLead: 'They have asked for it themselves. They can take it back, and then it stands here no more.',
    each: 'Each sees only their own.',
    noTalks: 'Nobody has asked for a talk.',
    since: (name, day) => `${name}, since ${day}`,
    wants: (name) => `${name} would like to talk about feedback visits`,
    wantsWhy: 'Find a quiet moment. It is no demand that they take part.',
  },
}
