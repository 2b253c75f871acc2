import { inTongues, sentencesIn, type Messages } from '@lydhoer/words'
import { ar } from './own-messages.ar.ts'
import { easy } from './own-messages.easy.ts'
import { uk } from './own-messages.uk.ts'

const da = {
  word: 'Det prøver jeg',
  ownLead: 'Skriv én ting, du vil prøve. Den er din egen.',
  title: 'Det prøver jeg',
  lead: 'Én ting er nok, og den må være lille.',
  mayBeShown: 'Du kan vise dem, du arbejder med, noget af det. De ser kun det, du har vist dem.',
  yourWorkers: 'dem, du arbejder med',
  wants: 'Det vil jeg prøve',
  wantsHint: 'For eksempel: gå ned til havnen om morgenen.',
  looksFor: 'Hvad vil du lægge mærke til? (Må være tomt)',
  looksForHint: 'For eksempel: om jeg sover bedre.',
  askOn: 'Hvilken dag skal siden spørge dig? (Må være tomt)',
  askOnHint: 'Så står der her, at du kan skrive, hvordan det gik. Du får ikke et brev.',
  save: 'Gem',
  yours: 'Det har du skrevet',
  asksNow: 'Hvordan gik det?',
  noHurry: 'Det haster ikke. Du kan også lade det ligge.',
  written: (day: string) => `Skrevet ${day}.`,
  asked: (day: string) => `Du bliver spurgt ${day}.`,
  looksForIs: 'Du ville lægge mærke til:',
  went: 'Sådan gik det:',
  tell: 'Skriv, hvordan det gik',
  tellAnew: 'Skriv det om',
  tellAbout: (word: string, what: string) => `${word}: ${what}`,
  letLie: 'Lad det ligge',
  onlyYou: 'Kun du kan se det.',
  isShown: 'De, du arbejder med, kan se det.',
  show: 'Vis det til dem, jeg arbejder med',
  hide: 'Vis det ikke mere',
  remove: 'Slet det',
  wentTitle: 'Hvordan gik det?',
  wentWords: 'Skriv det med dine egne ord',
  wentHint: 'Prøvede du det ikke? Så skriv bare det.',
  leave: 'Lad det være',
  ends: 'Det er dit eget. Det bliver her, til du sletter det.',
}

const both: Messages<typeof da> = {
  da,
  en: {
    word: 'What I try',
    ownLead: 'Write one thing that you want to try. It is your own.',
    title: 'What I try',
    lead: 'One thing is enough, and it may be small.',
    mayBeShown: 'You can show some of it to those you work with. They see only what you have shown them.',
    yourWorkers: 'those you work with',
    wants: 'What I want to try',
    wantsHint: 'For instance: walk down to the harbour in the morning.',
    looksFor: 'What will you notice? (May be empty)',
    looksForHint: 'For instance: whether I sleep better.',
    askOn: 'On which day do you want to be asked how it went? (May be empty)',
    askOnHint: 'This page asks you. You get no letter.',
    save: 'Keep',
    yours: 'You have written this',
    asksNow: 'How did it go?',
    noHurry: 'There is no hurry. You can also let it lie.',
    written: (day) => `Written on ${day}.`,
    asked: (day) => `You will be asked on ${day}.`,
    looksForIs: 'You wanted to notice:',
    went: 'How it went:',
    tell: 'Write how it went',
    tellAnew: 'Write it anew',
    tellAbout: (word, what) => `${word}: ${what}`,
    letLie: 'Let it lie',
    onlyYou: 'Only you can see it.',
    isShown: 'Those you work with can see it.',
    show: 'Show it to those I work with',
    hide: 'Show it no more',
    remove: 'Delete it',
    wentTitle: 'How did it go?',
    wentWords: 'Write it in your own words',
    wentHint: 'Did you not try it? Then just write that.',
    leave: 'Leave it',
    ends: 'It is your own. It stays here until you delete it.',
  },
}
export const ownMessages = inTongues(both, { easy: easy.messages, ar: ar.messages, uk: uk.messages })

export const ownReceipts = sentencesIn(
  {
    saved: { da: 'Gemt. Kun du kan se det.', en: 'Kept. Only you can see it.' },
    told: {
      da: 'Gemt. Siden spørger dig ikke mere om det.',
      en: 'Kept. The page asks you no more about it.',
    },
    lies: { da: 'Det ligger. Siden spørger dig ikke mere.', en: 'It lies. The page asks you no more.' },
    shown: { da: 'De, du arbejder med, kan se det nu.', en: 'Those you work with can see it now.' },
    hidden: { da: 'Nu kan kun du se det.', en: 'Now only you can see it.' },
    deleted: { da: 'Slettet. Ingen kan se det.', en: 'Deleted. Nobody can see it.' },
  },
  { easy: easy.receipts, ar: ar.receipts, uk: uk.receipts },
)

export const ownProblems = sentencesIn(
  {
    noWants: { da: 'Skriv én ting, du vil prøve', en: 'Write one thing that you want to try' },
    badDay: {
      da: 'Vælg en dag fra i morgen og højst et år frem. Du kan også lade feltet være tomt',
      en: 'Choose a day from tomorrow and a year ahead at most. You can also leave the field empty',
    },
    noWent: { da: 'Skriv et par ord', en: 'Write a few words' },
  },
  { easy: easy.problems, ar: ar.problems, uk: uk.problems },
)
