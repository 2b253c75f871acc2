import type { Messages, Sentence } from '@lydhoer/words'
import type { Problem } from '../../../shared/request/errors.ts'

/** 1 GB: four hours in any sound. */
export const mostSound = 1024 ** 3
export const mostText = 20 * 1024 ** 2

const da = {
  title: 'Optagelse',
  why: 'Lyd eller udskrift, når alle har sagt ja.',
  lead: 'En FLIP må optages, når alle i rummet har sagt ja, hver for sig.',
  notAsked: 'Den, der forbereder, har ikke spurgt, om mødet må optages.',
  ask: 'Spørg, om det må optages',
  keptUntil: 'Gem det til og med',
  keptUntilHint:
    'Så bliver lyd og udskrift slettet af sig selv. Dagen kan ikke flyttes: Så må I spørge igen.',
  askedUntil: (day: string) => `Der er spurgt, om mødet må optages. Det bliver gemt til og med ${day}.`,
  whoHears: 'Kun de inviterede kan høre og læse det.',
  yourWord: 'Må vi optage?',
  sayYes: 'Ja',
  sayNo: 'Nej',
  youYes: 'Du har sagt ja.',
  youNo: 'Du har sagt nej.',
  takeYesBack: 'Nej, alligevel ikke',
  yesAfterAll: 'Ja, alligevel',
  noOneSees:
    'Ingen andre ser, hvad du svarer. Siger én nej, også bagefter, bliver alt slettet med det samme.',
  all: 'Alle har sagt ja. Nu må mødet optages.',
  notAll: 'Ikke alle har sagt ja. Så må mødet ikke optages.',
  whoCounts: 'Alle er de inviterede, på nær dem, der har svaret, at de ikke kommer.',
  few: 'I er få. Så kan man gætte, hvem der ikke har sagt ja.',
  erased: (day: string) => `Det, der lå her, blev slettet ${day}, fordi ikke alle sagde ja mere.`,
  remove: 'Spørg ikke mere',
  removeHint: 'Det, der er optaget, bliver slettet. Det kan ikke fortrydes.',

  put: 'Læg lyd eller udskrift ind',
  putAnew: 'Læg en anden fil ind',
  putTitle: 'Læg en optagelse ind',
  putLead: 'Lyden, en udskrift, eller begge.',
  before: 'Se udskriften igennem først. Der må ikke stå navne på borgere i den.',
  sound: 'Lyd',
  soundHint: 'wav, mp3, m4a, aac, ogg, opus, flac eller webm. Højst 1 GB.',
  transcript: 'Udskrift',
  transcriptHint:
    'Word (.docx), tekst, VTT, SRT, CHAT, ELAN, Praat, Whisper (.json) eller REFI (.qdpx). Højst 20 MB.',
  send: 'Læg ind',
  sending: 'Sender',
  working: 'Læser filen',
  lost: 'Forbindelsen blev afbrudt. Intet er gemt. Prøv igen.',
  unchanged: 'Lad det være',

  theSound: 'Lyden',
  takeSoundAway: 'Slet lyden',
  takeTextAway: 'Slet udskriften',
  goneForGood: 'Det kan ikke fortrydes.',
  theText: 'Udskriften',
  openText: (turns: number) => `Læs udskriften (${turns} ture)`,
  leftBehind: 'Det kunne ikke komme med fra filen',
  unsorted: 'Det er ikke sagt endnu, hvem der taler for hvad. Den, der lagde udskriften ind, gør det.',
  sort: 'Sig, hvem der taler for hvad',
  sortAnew: 'Ret, hvem der taler for hvad',
  sortTitle: 'Hvem taler for hvad?',
  sortLead: 'Vælg for hver stemme. Navnene fra filen bliver slettet, når du gemmer.',
  voice: (nth: number, label: string) => (label ? `Stemme ${nth}: ${label}` : `Stemme ${nth}`),
  other: 'Ved ikke, eller ingen af dem',
  save: 'Gem',
  unknown: 'Nogen',

  balance: 'Hvem havde ordet?',
  balanceLead: 'Sider, ikke personer. Der er ikke noget rigtigt tal. Var der plads til det, I kom for?',
  columns: { party: 'Side', turns: 'Taleture', words: 'Ord', time: 'Taletid', questions: 'Spørgsmål' },
  turnsSay: (party: string, turns: number, all: number) => `${party} havde ${turns} af ${all} taleture.`,
  minutes: (minutes: number) =>
    minutes < 1 ? 'under 1 minut' : minutes === 1 ? '1 minut' : `${minutes} minutter`,
  noTime: 'Udskriften siger ikke, hvornår hver tur begynder og slutter. Derfor står der ingen taletid.',
  timeSay: (party: string, percent: string) => `${party} havde ordet ${percent} af taletiden.`,
  planned: (practice: string, research: string) =>
    `I programmet havde praksis ${practice} minutter og forskning ${research}.`,
  noPlan: 'Der er intet program at holde det op imod.',
  oneOf: (party: string) =>
    `Der er kun én stemme fra siden “${party}”. Så ville tallene handle om ét menneske, og derfor står de her ikke.`,
  alone: 'Kun én side taler i udskriften. Der er ikke noget at holde op imod hinanden.',
  howCounted:
    'Spørgsmål bliver fundet ud fra ordene og er derfor omtrentlige. Tallene bliver regnet ud, når I ser dem, og ikke gemt.',
}

export const recordingMessages: Messages<typeof da> = {
  da,
  en: {
    title: 'Recording',
    why: 'Sound or a transcript, when all have said yes.',
    lead: 'A FLIP may be recorded when everybody in the room has said yes, each for themselves.',
    notAsked: 'Whoever prepares it has not asked whether the meeting may be recorded.',
    ask: 'Ask whether it may be recorded',
    keptUntil: 'Keep it until and including',
    keptUntilHint:
      'Then sound and transcript are deleted by themselves. The day cannot be moved: you would have to ask again.',
    askedUntil: (day) =>
      `It is asked whether the meeting may be recorded. It is kept until and including ${day}.`,
    whoHears: 'Only those invited can hear and read it.',
    yourWord: 'May we record?',
    sayYes: 'Yes',
    sayNo: 'No',
    youYes: 'You have said yes.',
    youNo: 'You have said no.',
    takeYesBack: 'No, after all',
    yesAfterAll: 'Yes, after all',
    noOneSees: 'Nobody else sees what you answer. If one says no, also afterwards, all is deleted at once.',
    all: 'All have said yes. The meeting may be recorded now.',
    notAll: 'Not all have said yes. So the meeting may not be recorded.',
    whoCounts: 'All are those invited, but for those who have answered that they do not come.',
    few: 'You are few. Then one can guess who has not said yes.',
    erased: (day) => `What lay here was deleted on ${day}, since not all said yes any more.`,
    remove: 'Ask no more',
    removeHint: 'What is recorded is deleted. It cannot be undone.',

    put: 'Put sound or a transcript in',
    putAnew: 'Put another file in',
    putTitle: 'Put a recording in',
    putLead: 'The sound, a transcript, or both.',
    before: 'Look the transcript through first. It must hold no names of citizens.',
    sound: 'Sound',
    soundHint: 'wav, mp3, m4a, aac, ogg, opus, flac or webm. At most 1 GB.',
    transcript: 'Transcript',
    transcriptHint:
      'Word (.docx), text, VTT, SRT, CHAT, ELAN, Praat, Whisper (.json) or REFI (.qdpx). At most 20 MB.',
    send: 'Put it in',
    sending: 'Sending',
    working: 'Reading the file',
    lost: 'The connection broke. Nothing is kept. Try again.',
    unchanged: 'Leave it',

    theSound: 'The sound',
    takeSoundAway: 'Delete the sound',
    takeTextAway: 'Delete the transcript',
    goneForGood: 'It cannot be undone.',
    theText: 'The transcript',
    openText: (turns) => `Read the transcript (${turns} turns)`,
    leftBehind: 'This could not come along from the file',
    unsorted: 'It is not said yet who speaks for what. Whoever put the transcript in does that.',
    sort: 'Say who speaks for what',
    sortAnew: 'Change who speaks for what',
    sortTitle: 'Who speaks for what?',
    sortLead: 'Choose for each voice. The names of the file are deleted when you save.',
    voice: (nth, label) => (label ? `Voice ${nth}: ${label}` : `Voice ${nth}`),
    other: 'Do not know, or none of them',
    save: 'Save',
    unknown: 'Somebody',

    balance: 'Who had the floor?',
    balanceLead: 'Sides, not people. No number is the right one. Was there room for what you came for?',
    columns: { party: 'Side', turns: 'Turns', words: 'Words', time: 'Time', questions: 'Questions' },
    turnsSay: (party, turns, all) => `${party} had ${turns} of ${all} turns.`,
    minutes: (minutes) =>
      minutes < 1 ? 'less than 1 minute' : minutes === 1 ? '1 minute' : `${minutes} minutes`,
    noTime: 'The transcript does not say when each turn begins and ends. So no time stands here.',
    timeSay: (party, percent) => `${party} had the floor ${percent} of the time that was talked.`,
    planned: (practice, research) =>
      `In the programme practice had ${practice} minutes and research ${research}.`,
    noPlan: 'There is no programme to hold it against.',
    oneOf: (party) =>
      `There is only one voice of the side “${party}”. The figures would be about one person, and so they do not stand here.`,
    alone: 'Only one side speaks in the transcript. There is nothing to hold against each other.',
    howCounted:
      'Questions are found by their words and so are approximate. The figures are reckoned when you look, and not kept.',
  },
}

/** What is told once it is done. */
export const recordingReceipts = {
  asked: {
    da: 'De inviterede er spurgt. Hver svarer for sig her på siden, og ingen andre kan se hvad.',
    en: 'Those invited are asked. Each answers for themselves on this page, and nobody else can see what.',
  },
  removed: {
    da: 'Der er ikke spurgt mere. Det, der var optaget, er slettet, og ingen kan høre det.',
    en: 'Nobody is asked any more. What was recorded is deleted, and nobody can hear it.',
  },
  yes: {
    da: 'Du har sagt ja. Det er kun dig, der kan se det.',
    en: 'You have said yes. Only you can see that.',
  },
  no: {
    da: 'Du har sagt nej. Det er kun dig, der kan se det. Var der lyd eller udskrift her, er det slettet.',
    en: 'You have said no. Only you can see that. If there was sound or a transcript here, it is deleted.',
  },
  put: {
    da: 'Det ligger der nu. Kun de inviterede kan høre og læse det.',
    en: 'It lies there now. Only those invited can hear and read it.',
  },
  sorted: {
    da: 'Det er gemt, og filens navne er slettet. Kun de inviterede kan se det.',
    en: 'It is kept, and the names of the file are deleted. Only those invited can see it.',
  },
  takenAway: {
    da: 'Det er slettet. Ingen kan hente det mere.',
    en: 'It is deleted. Nobody can get it any more.',
  },
} satisfies Record<string, Sentence>

export const recordingProblems = {
  badDay: {
    da: 'Vælg en dag efter i dag, og højst to år frem',
    en: 'Choose a day after today, and at most two years ahead',
  },
  noParty: { da: 'Vælg, hvem stemmen taler for', en: 'Choose whom the voice speaks for' },
  notAll: {
    da: 'Ikke alle har sagt ja, så der kan ikke lægges noget ind. Intet er gemt.',
    en: 'Not all have said yes, so nothing can be put in. Nothing is kept.',
  },
  changedSince: {
    da: 'Udskriften er en anden nu. Gå tilbage, og sig igen, hvem der taler for hvad.',
    en: 'The transcript is another now. Go back, and say again who speaks for what.',
  },
} satisfies Record<string, Sentence>

/** What is said at a field of the upload. */
export const uploadProblems = {
  nothing: {
    field: 'sound',
    what: { da: 'Vælg lyden, en udskrift, eller begge', en: 'Choose the sound, a transcript, or both' },
  },
  noTurns: {
    field: 'transcript',
    what: {
      da: 'Der står ikke i filen, hvem der siger hvad. Skriv en linje for hver tur: navn, kolon, ord',
      en: 'The file does not say who says what. Write a line for each turn: name, colon, words',
    },
  },
  theirSound: {
    field: 'sound',
    what: {
      da: 'En anden har lagt lyden ind. Bed dem slette den først',
      en: 'Somebody else put the sound in. Ask them to delete it first',
    },
  },
  theirText: {
    field: 'transcript',
    what: {
      da: 'En anden har lagt udskriften ind. Bed dem slette den først',
      en: 'Somebody else put the transcript in. Ask them to delete it first',
    },
  },
  tooMuch: {
    field: 'transcript',
    what: {
      da: 'Filen kræver mere, end en udskrift kan. Gem den som tekst uden billeder',
      en: 'The file takes more than a transcript can. Save it as text without pictures',
    },
  },
} satisfies Record<string, Problem>
