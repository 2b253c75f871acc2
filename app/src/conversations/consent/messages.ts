import type { Purpose } from '@lydhoer/database'
import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: (talk: string) => `Samtykke: ${talk}`,
  lead: 'Her står, hvad I aftalte. Borgeren ser det samme på sin egen side og kan sige nej når som helst.',
  savedNo: 'Gemt. Borgeren sagde nej, så her lægges intet ind.',
  saved: 'Gemt. Borgeren ser det på sin egen side.',
  erasedNow: (what: string) => `Slettet: ${what}. Borgeren ser det på sin egen side.`,
  erased: {
    ownReflection: 'samtalen',
    colleagues: 'det, kolleger havde fået, og det, de havde skrevet',
    research: 'det, forskere havde fået, og det, de havde skrevet',
    teaching: 'det, der hvilede på undervisning',
    quote: 'det, der hvilede på gengivelse',
  },
  consent: 'Samtykke',
  states: { given: 'Ja.', refused: 'Nej.', withdrawn: 'Nej.', ended: 'Udløbet.' },
  notAsked: 'Ikke spurgt.',
  saidYes: (how: string, day: string) => `Ja ${how} den ${day}.`,
  saidNo: (how: string, day: string) => `Nej ${how} den ${day}.`,
  noAfterwards: {
    ownPage: (day: string) => `Nej på borgerens egen side den ${day}.`,
    toldWorker: (day: string) => `Nej sagt til dig, skrevet ind den ${day}.`,
    unknown: (day: string) => `Nej den ${day}.`,
  },
  until: (day: string) => `Gælder til og med ${day}.`,
  wasUntil: (day: string) => `Gjaldt til og med ${day}.`,
  hows: { spoken: 'på optagelsen', written: 'på papir', digital: 'på skærm' },
  citizenSaidNo: 'Borgeren har sagt nej til det',
  new: 'Skriv et nyt svar ind',
  newLead:
    'Har du spurgt igen, så skriv svaret her. Er det et nej til noget, der er sagt ja til, ser du først, hvad der så bliver slettet.',
  onlyGround: 'Borgeren har sagt nej til, at du lytter. Så er der ikke mere at spørge om.',
  purpose: 'Hvad spurgte du om?',
  answer: 'Hvad svarede borgeren?',
  yes: 'Ja',
  no: 'Nej',
  givenHow: 'Hvordan blev det sagt?',
  endsOn: 'Ved et ja: til og med hvilken dag?',
  save: 'Skriv svaret ind',
  mistakeTitle: 'Skrev du forkert?',
  mistakeLead:
    'Var det en anden borger eller en anden dag, eller står samtalen her to gange, så kan du tage den ud. Så står der ikke, at borgeren sagde nej.',
  mistake: 'Jeg skrev forkert: slet samtalen',
  askTitle: 'Har borgeren sagt nej?',
  askMistakeTitle: 'Skal samtalen slettes, fordi du skrev forkert?',
  notIfNo:
    'Brug kun det her, hvis samtalen aldrig skulle have stået her. Har borgeren sagt nej, så skriv det på siden før.',
  goes: 'Det bliver slettet',
  going: {
    conversation: (kind: string, day: string) => `${kind} den ${day} og alt, der hører til den`,
    sound: 'lyden',
    turns: (n: number) => `teksten, ${n} ${n === 1 ? 'taletur' : 'taleture'}`,
    draft: 'rettelser, der ikke er færdige',
    shares: (people: string) => `det stykke, der er delt med ${people}`,
    others: 'det, andre har skrevet om det, også for sig selv',
    notes: 'bemærkninger og koder, også dem, andre har skrevet for sig selv',
    nothing: 'Der hviler ikke noget på det. Kun svaret bliver skrevet ind.',
  },
  atOnce: 'Det sker med det samme og kan ikke fortrydes.',
  citizenSees: {
    no: 'Borgeren ser på sin egen side: «Den, du talte med, har skrevet, at du sagde nej.»',
    mistake: 'Borgeren ser på sin egen side: «En samtale var skrevet ind ved en fejl og er slettet.»',
  },
  othersSee: 'De, du har delt med, ser, at det er slettet og hvorfor, og intet andet.',
  erase: 'Slet det',
  writeNo: 'Skriv nej ind',
  letStand: 'Lad ja stå',
  eraseConversation: 'Slet samtalen',
  keep: 'Behold det',
  keepConversation: 'Behold samtalen',
  waits: {
    ask: (who: string) => `Spørg ${who} igen`,
    ends: (kind: string, held: string, may: string, until: string) =>
      `${kind}, ${held}. ${may}, til og med ${until}.`,
  },
}

/** What is said of an answer that cannot be written down. */
export const problems = {
  chooseAnswer: { da: 'Vælg, hvad borgeren svarede', en: 'Choose what the citizen answered' },
  chooseDay: { da: 'Vælg en dag, der ligger fremme i tiden', en: 'Choose a day ahead' },
  noGround: {
    da: 'Uden et ja til, at du selv må lytte, er der ikke mere at spørge om',
    en: 'Without a yes to your own listening there is nothing more to ask',
  },
} satisfies Record<string, Sentence>

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: (talk) => `Consent: ${talk}`,
    lead: 'This is what you agreed. The citizen sees the same on their own page and can say no at any time.',
    savedNo: 'Saved. The citizen said no, so nothing is put in here.',
    saved: 'Saved. The citizen sees it on their own page.',
    erasedNow: (what) => `Deleted: ${what}. The citizen sees it on their own page.`,
    erased: {
      ownReflection: 'the conversation',
      colleagues: 'what colleagues had been given, and what they had written',
      research: 'what researchers had been given, and what they had written',
      teaching: 'what rested on teaching',
      quote: 'what rested on quoting',
    },
    consent: 'Consent',
    states: { given: 'Yes.', refused: 'No.', withdrawn: 'No.', ended: 'Ended.' },
    notAsked: 'Not asked.',
    saidYes: (how, day) => `Yes ${how} on ${day}.`,
    saidNo: (how, day) => `No ${how} on ${day}.`,
    noAfterwards: {
      ownPage: (day) => `No on the citizen’s own page on ${day}.`,
      toldWorker: (day) => `No told to you, written in on ${day}.`,
      unknown: (day) => `No on ${day}.`,
    },
    until: (day) => `Holds until and including ${day}.`,
    wasUntil: (day) => `Held until and including ${day}.`,
    hows: { spoken: 'on the recording', written: 'on paper', digital: 'on screen' },
    citizenSaidNo: 'The citizen has said no to that',
    new: 'Write a new answer in',
    newLead:
      'If you have asked again, write the answer here. If it is a no to something that had a yes, you first see what will be deleted.',
    onlyGround: 'The citizen has said no to your listening. Then there is nothing more to ask.',
    purpose: 'What did you ask about?',
    answer: 'What did the citizen answer?',
    yes: 'Yes',
    no: 'No',
    givenHow: 'How was it said?',
    endsOn: 'For a yes: until and including which day?',
    save: 'Write the answer in',
    mistakeTitle: 'Did you write it in wrongly?',
    mistakeLead:
      'If it was another citizen or another day, or the conversation stands here twice, you can take it out. Then nothing says that the citizen said no.',
    mistake: 'I wrote it in wrongly: delete the conversation',
    askTitle: 'Has the citizen said no?',
    askMistakeTitle: 'Delete the conversation because you wrote it in wrongly?',
    notIfNo:
      'Use this only if the conversation should never have stood here. If the citizen has said no, write that on the page before.',
    goes: 'This will be deleted',
    going: {
      conversation: (kind, day) => `${kind}, ${day}, and all that belongs to it`,
      sound: 'the sound',
      turns: (n) => `the text, ${n} ${n === 1 ? 'turn' : 'turns'}`,
      draft: 'corrections that are not finished',
      shares: (people) => `the passage shared with ${people}`,
      others: 'what others have written about it, also for themselves',
      notes: 'noticings and codes, also those that others have written for themselves',
      nothing: 'Nothing rests on it. Only the answer is written in.',
    },
    atOnce: 'It happens at once and cannot be undone.',
    citizenSees: {
      no: 'The citizen sees on their own page: “The one you talked with has written that you said no.”',
      mistake:
        'The citizen sees on their own page: “A conversation had been written in by mistake and has been deleted.”',
    },
    othersSee: 'Those you have shared with see that it has been deleted and why, and nothing else.',
    erase: 'Delete it',
    writeNo: 'Write the no in',
    letStand: 'Let the yes stand',
    eraseConversation: 'Delete the conversation',
    keep: 'Keep it',
    keepConversation: 'Keep the conversation',
    waits: {
      ask: (who) => `Ask ${who} again`,
      ends: (kind, held, may, until) => `${kind}, ${held}. ${may}, until and including ${until}.`,
    },
  },
}

/** The same in both languages, for a receipt. */
export const both = (word: 'saved' | 'savedNo'): Sentence => ({ da: da[word], en: messages.en[word] })

/** What the worker is told when what a yes carried has been erased. */
export const erasedNow = (purpose: Purpose): Sentence => ({
  da: da.erasedNow(da.erased[purpose]),
  en: messages.en.erasedNow(messages.en.erased[purpose]),
})
