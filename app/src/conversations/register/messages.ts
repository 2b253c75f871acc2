import type { Messages, Sentence } from '@lydhoer/words'
import { ownTalks } from '../talk/title.ts'

const da = {
  title: ownTalks.word.da,
  lead: 'De samtaler, du selv har holdt og fået lov at lytte til igen.',
  whoItIsAbout: 'den borger, det handler om',
  none: 'Du har ingen samtaler her endnu. Spørg borgeren, om I må optage næste gang, og skriv samtalen ind bagefter.',
  noCitizens:
    'Du har ingen borgere i Lydhør endnu. Borgere kommer ind sammen med dit log ind fra kommunen. Spørg din koordinator.',
  register: 'Skriv en samtale ind',
  mirror: 'Se dine samtaler ved siden af hinanden',
  mirrorWhy: 'Kun for dig.',
  savedYes: 'Samtalen er skrevet ind. Borgeren ser på sin egen side, hvad der er sagt ja til.',
  savedNo: 'Gemt. Borgeren sagde nej, så her lægges intet ind.',
  corrected: 'Samtalen er rettet. Borgeren ser det på sin egen side.',
  registerTitle: 'Skriv en samtale ind',
  registerLead:
    'Skriv, hvem du talte med, og hvad borgeren har sagt ja og nej til. Det tager to minutter. Lyd og tekst kommer bagefter.',
  citizen: 'Hvem talte du med?',
  citizenHint:
    'Her står de borgere, du arbejder sammen med nu. Står borgeren her ikke? Spørg den, der koordinerer hos jer.',
  choose: 'Vælg',
  heldOn: 'Hvilken dag?',
  kind: 'Hvad slags samtale var det?',
  consents: 'Hvad har borgeren sagt?',
  consentsLead:
    'Spørg om én ting ad gangen. Et nej er lige så godt et svar, og det bliver skrevet ned som et nej.',
  purposes: {
    ownReflection: 'Må du selv lytte til samtalen igen for at lære?',
    colleagues: 'Må dine kolleger høre et stykke for at lære?',
    research: 'Må forskere høre et stykke?',
    teaching: 'Må et stykke bruges i undervisning?',
    quote: 'Må borgerens ord gengives uden navn?',
  },
  yes: 'Ja',
  no: 'Nej',
  notAsked: 'Ikke spurgt',
  givenHow: 'Hvordan sagde borgeren det?',
  hows: { spoken: 'Sagt, så det er på optagelsen', written: 'På papir', digital: 'På skærm' },
  endsOn: 'Til og med hvilken dag?',
  endsOnHint: 'Aftal en dag med borgeren. Den dag slettes alt af sig selv. Højst to år frem.',
  noMore: 'Så spørger du ikke om mere, og her lægges intet ind.',
  save: 'Gem, og læg lyd eller tekst ind',
  saveNo: 'Gem',
  another: 'Ja, det er en samtale mere',
  seeTwin: 'Se den, der er',
  correct: 'Ret dag og slags',
  correctTitle: (talk: string) => `Ret: ${talk}`,
  correctLead:
    'Så længe der ikke er lagt noget ind, kan du rette dagen og slagsen. Er det en forkert borger, så slet samtalen, og skriv den ind igen.',
  correctSave: 'Gem',
  mistake: 'Slet samtalen',
  states: {
    empty: 'Der er ikke lagt noget ind endnu',
    names: 'Navnene skal tages ud, før du kan dele',
    ready: 'Klar',
    refused: 'Borgeren sagde nej. Der kan ikke lægges noget ind',
    ended: 'Samtykket gælder ikke længere',
  },
  withSound: 'lyd',
  withText: 'tekst',
  minutes: (n: number) => `${n} ${n === 1 ? 'minut' : 'minutter'}`,
  turns: (n: number) => `${n} taleture`,
  waits: {
    empty: (who: string) => `Læg lyd eller tekst ind fra samtalen med ${who}`,
    held: (kind: string, day: string) => `${kind}, ${day}.`,
  },
}

/** What is said of a registration that cannot be used. */
export const problems = {
  twin: {
    da: 'Du har allerede skrevet en samtale ind med den borger, den dag og af den slags. Er det en ny?',
    en: 'You have already written in a conversation with that citizen, on that day and of that kind. Is it a new one?',
  },
  chooseCitizen: { da: 'Vælg, hvem du talte med', en: 'Choose whom you talked with' },
  badDate: {
    da: 'Skriv dagen for samtalen. Den kan ikke ligge i fremtiden',
    en: 'Write the day of the conversation. It cannot lie in the future',
  },
  needGround: {
    da: 'Svar på, om du selv må lytte. Alt andet hviler på det',
    en: 'Answer whether you may listen yourself. All else rests on it',
  },
  badEnd: {
    da: 'Vælg en dag, der ligger fremme i tiden, højst to år',
    en: 'Choose a day ahead, at most two years from now',
  },
} satisfies Record<string, Sentence>

/** Said when somebody put something in meanwhile. */
export const notEmpty: Sentence = {
  da: 'Der er lagt lyd eller tekst ind, så dag og slags kan ikke rettes mere.',
  en: 'Sound or text has been put in, so the day and the kind can no longer be corrected.',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: ownTalks.word.en,
    lead: 'The conversations that you held yourself and may listen to again.',
    whoItIsAbout: 'the citizen whom it is about',
    none: 'You have no conversations here yet. Ask the citizen whether you may record next time, and write the conversation in afterwards.',
    noCitizens:
      'You have no citizens in Lydhør yet. They come with your sign-in from the municipality. Ask your coordinator.',
    register: 'Write in a conversation',
    mirror: 'See your conversations side by side',
    mirrorWhy: 'For you alone.',
    savedYes: 'The conversation has been written in. The citizen sees on their own page what has a yes.',
    savedNo: 'Saved. The citizen said no, so nothing is put in here.',
    corrected: 'The conversation has been put right. The citizen sees it on their own page.',
    registerTitle: 'Write in a conversation',
    registerLead:
      'Write whom you talked with, and what the citizen said yes and no to. It takes two minutes. Sound and text come afterwards.',
    citizen: 'Whom did you talk with?',
    citizenHint:
      'These are the citizens you work with now. Is the citizen not here? Ask whoever coordinates where you work.',
    choose: 'Choose',
    heldOn: 'Which day?',
    kind: 'What kind of conversation was it?',
    consents: 'What did the citizen say?',
    consentsLead:
      'Ask about one thing at a time. A no is just as good an answer, and it is written down as a no.',
    purposes: {
      ownReflection: 'May you listen to the conversation again yourself, to learn?',
      colleagues: 'May your colleagues hear a passage, to learn?',
      research: 'May researchers hear a passage?',
      teaching: 'May a passage be used in teaching?',
      quote: 'May the citizen’s words be quoted without a name?',
    },
    yes: 'Yes',
    no: 'No',
    notAsked: 'Not asked',
    givenHow: 'How did the citizen say it?',
    hows: { spoken: 'Said on the recording', written: 'On paper', digital: 'On screen' },
    endsOn: 'Until and including which day?',
    endsOnHint:
      'Agree on a day with the citizen. On that day everything is deleted by itself. Two years ahead at most.',
    noMore: 'Then you ask about nothing more, and nothing is put in here.',
    saveNo: 'Save',
    save: 'Save, and put in sound or text',
    another: 'Yes, it is one more conversation',
    seeTwin: 'See the one that is there',
    correct: 'Put day and kind right',
    correctTitle: (talk) => `Put right: ${talk}`,
    correctLead:
      'As long as nothing has been put in, you can correct the day and the kind. If it is the wrong citizen, delete the conversation and write it in again.',
    correctSave: 'Save',
    mistake: 'Delete the conversation',
    states: {
      empty: 'Nothing has been put in yet',
      names: 'The names must be taken out before you can share',
      ready: 'Ready',
      refused: 'The citizen said no. Nothing can be put in',
      ended: 'The consent no longer holds',
    },
    withSound: 'sound',
    withText: 'text',
    minutes: (n) => `${n} ${n === 1 ? 'minute' : 'minutes'}`,
    turns: (n) => `${n} turns`,
    waits: {
      empty: (who) => `Put in sound or text from the conversation with ${who}`,
      held: (kind, day) => `${kind}, ${day}.`,
    },
  },
}

/** The same in both languages, for a receipt. */
export const both = (word: 'savedYes' | 'savedNo' | 'corrected'): Sentence => ({
  da: da[word],
  en: messages.en[word],
})
