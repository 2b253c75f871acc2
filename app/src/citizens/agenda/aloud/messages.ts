import { inTongues, sentencesIn, type Sentence } from '@lydhoer/words'
import type { Problem } from '../../../shared/request/errors.ts'
import { mostMinutes } from './limits.ts'
import { ar } from './messages.ar.ts'
import { easy } from './messages.easy.ts'
import { uk } from './messages.uk.ts'

const da = {
  title: 'Sig det med stemmen',
  lead: 'Du kan sige det i stedet for at skrive det.',
  file: 'Lyden',
  fileHint: `Højst ${mostMinutes} minutter. På en telefon kan du optage med det samme, eller vælge en optagelse.`,
  save: 'Sæt det på',
  sending: 'Sender',
  working: 'Lytter, om lyden kan høres',
  lost: 'Forbindelsen blev afbrudt. Intet er gemt. Prøv igen.',
  afterwards: 'Hvad sker der så?',
  steps: [
    'Lyden står på din liste. Den, du møder, kan høre den.',
    'Du kan skrive den om til ord. I kan også gøre det sammen, når I mødes.',
    'Når du har sagt ja til ordene, bliver lyden slettet.',
    'Du kan altid tage den tilbage. Så er den væk.',
  ],
  record: {
    begin: 'Optag',
    stop: 'Stop',
    again: 'Optag forfra',
    going: (time: string) => `Optager … ${time}`,
    ready: (time: string) => `Du har optaget ${time}. Hør den, før du sender.`,
    refused: 'Telefonen gav ikke lov til at optage. Du kan vælge en optagelse i stedet.',
  },
  instead: 'Sig det med stemmen i stedet',
  inWords: 'Skriv det med ord',
  inWordsOne: (what: string) => `Skriv det med ord: ${what}`,
  otherWords: 'Skriv det anderledes',
  otherWordsOne: (what: string) => `Skriv det anderledes: ${what}`,
  yes: 'Ja, det er det, jeg sagde',
  yesHint: 'Så står ordene på listen, og lyden er slettet. Det kan ikke hentes igen.',
  wordsTitle: 'Skriv det, du har sagt',
  wordsHint: 'Hør det, og skriv det. Lyden bliver, til du har sagt ja til ordene.',
  keepWords: 'Gem ordene',
  workersTitle: (name: string) => `Skriv det, ${name} har sagt`,
  workersField: (name: string) => `Med ${name}s egne ord`,
  workersHint: (name: string) =>
    `Skriv det sammen, når I mødes. ${name} siger ja til ordene på sin egen side. Indtil da er det lyden, der gælder.`,
  citizensOwn: (name: string) =>
    `${name} har selv skrevet det ned. Lyden bliver, til ${name} siger ja til ordene.`,
}
const en: typeof da = {
  title: 'Say it aloud',
  lead: 'You can say it instead of writing it.',
  file: 'The sound',
  fileHint: `At most ${mostMinutes} minutes. On a phone you can record at once, or choose a recording.`,
  save: 'Put it on',
  sending: 'Sending',
  working: 'Listening whether the sound can be heard',
  lost: 'The connection broke. Nothing is kept. Try again.',
  afterwards: 'What happens then?',
  steps: [
    'The sound stands on your list. Whoever you meet can hear it.',
    'You can put it into words. You can also do that together when you meet.',
    'When you have said yes to the words, the sound is deleted.',
    'You can always take it back. Then it is gone.',
  ],
  record: {
    begin: 'Record',
    stop: 'Stop',
    again: 'Record anew',
    going: (time) => `Recording … ${time}`,
    ready: (time) => `You have recorded ${time}. Hear it before you send it.`,
    refused: 'The phone did not allow recording. You can choose a recording instead.',
  },
  instead: 'Say it aloud instead',
  inWords: 'Put it into words',
  inWordsOne: (what) => `Put it into words: ${what}`,
  otherWords: 'Put it otherwise',
  otherWordsOne: (what) => `Put it otherwise: ${what}`,
  yes: 'Yes, that is what I said',
  yesHint: 'Then the words stand on the list, and the sound is deleted. It can’t be brought back.',
  wordsTitle: 'Write what you have said',
  wordsHint: 'Hear it, and write it. The sound stays until you have said yes to the words.',
  keepWords: 'Keep the words',
  workersTitle: (name) => `Write what ${name} has said`,
  workersField: (name) => `In ${name}’s own words`,
  workersHint: (name) =>
    `Write it together when you meet. ${name} says yes to the words on their own page. Until then it is the sound that holds.`,
  citizensOwn: (name) =>
    `${name} has put it into words themselves. The sound stays until ${name} says yes to them.`,
}
export const aloudMessages = inTongues(
  { da, en },
  { easy: easy.aloudMessages, ar: ar.aloudMessages, uk: uk.aloudMessages },
)

/** What is said when sound could not be taken in, and when words were changed beside it. */
const said = sentencesIn(
  {
    nothing: { da: 'Vælg en optagelse.', en: 'Choose a recording.' },
    tooLarge: { da: 'Filen er for stor.', en: 'The file is too large.' },
    tooLargeHint: {
      da: `Der er plads til ${mostMinutes} minutters lyd. Sig det i to dele.`,
      en: `There is room for ${mostMinutes} minutes of sound. Say it in two parts.`,
    },
    tooLong: {
      da: `Lyden er længere end ${mostMinutes} minutter.`,
      en: `The sound is longer than ${mostMinutes} minutes.`,
    },
    tooLongHint: {
      da: 'Sig det i to dele. Så kommer det hele med.',
      en: 'Say it in two parts. Then all of it comes.',
    },
    video: {
      da: 'Det er en video. Her er der kun plads til lyd.',
      en: 'It is a video. Here is room for sound only.',
    },
    unreadable: {
      da: 'Lyden kan ikke høres her. Filen er i stykker.',
      en: 'The sound can’t be heard. The file is broken.',
    },
    again: { da: 'Optag det igen, og send det.', en: 'Record it again, and send it.' },
    otherWords: {
      da: 'Ordene er ændret, siden du så dem. Læs dem igen, og sig så ja, hvis det er det, du sagde.',
      en: 'The words have changed since you saw them. Read them again, and say yes if it is what you said.',
    },
    saved: {
      da: 'Det står på listen. Den, du møder, kan høre det.',
      en: 'It is on the list. Whoever you meet can hear it.',
    },
    written: {
      da: 'Ordene står ved lyden. Sig ja til dem, når det er det, du sagde.',
      en: 'The words stand beside the sound. Say yes to them when they are what you said.',
    },
    yes: {
      da: 'Ordene står på listen. Lyden er slettet.',
      en: 'The words stand on the list. The sound is deleted.',
    },
  },
  { easy: easy.said, ar: ar.said, uk: uk.said },
)

const ofSound = (what: Sentence, hint?: Sentence): Problem => ({
  field: 'sound',
  what,
  ...(hint && { hint }),
})

/** What is said when sound could not be taken in; nothing is kept then. */
export const aloudProblems = {
  nothing: ofSound(said.nothing),
  tooLarge: ofSound(said.tooLarge, said.tooLargeHint),
  tooLong: ofSound(said.tooLong, said.tooLongHint),
  video: ofSound(said.video, said.again),
  unreadable: ofSound(said.unreadable, said.again),
} as const

export const aloudConflicts = {
  citizensOwn: {
    da: 'Borgeren har selv skrevet det ned, og det retter kun borgeren. Hør det sammen, når I mødes.',
    en: 'The citizen has put it into words themselves, and only they change that. Hear it together when you meet.',
  },
  otherWords: said.otherWords,
} as const satisfies Record<string, Sentence>

export const aloudReceipts = {
  saved: said.saved,
  written: said.written,
  yes: said.yes,
  writtenByWorker: {
    da: 'Ordene står ved lyden. Borgeren kan se dem og sige ja til dem.',
    en: 'The words stand beside the sound. The citizen can see them and say yes to them.',
  },
} as const satisfies Record<string, Sentence>
