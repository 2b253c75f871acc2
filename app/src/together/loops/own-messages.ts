import { inTongues, type Messages, sentencesIn } from '@lydhoer/words'
import { ar } from './own-messages.ar.ts'
import { easy } from './own-messages.easy.ts'
import { uk } from './own-messages.uk.ts'

const da = {
  word: 'Det undrer mig',
  mine: 'Min side',
  title: 'Det undrer mig',
  ownLead: 'Skriv det, du ikke forstår.',
  lead: 'Er der noget, du ikke forstår, eller noget, der burde være anderledes? Skriv det her.',
  who: 'De kan ikke se, at det er dig. Skriv ikke dit navn.',
  changes:
    'Det ændrer ikke din sag og ikke dine penge. Ingen kan love et svar, men du kan se her, hvad der sker.',
  wonder: 'Hvad undrer dig?',
  hint: 'Én sætning er nok.',
  send: 'Del det med huset',
  yours: 'Det har du skrevet',
  emptied: 'Det, jeg skrev, er taget ud.',
  sharedOn: (day: string) => `Delt ${day}.`,
  noSteps: 'Der er ikke sket noget endnu.',
  steps: 'Det er der sket',
  see: 'Se, hvad der er sket',
  takeBack: 'Tag det tilbage',
  takeBackHint: 'Så er det væk.',
  takeOut: 'Tag mine ord ud',
  takeOutHint: 'Så er dine ord væk. Det, andre har skrevet, bliver stående.',
  oneTitle: 'Det, der undrede dig',
  with: (kinds: string) => `Med: ${kinds}.`,
  ends: 'Du kan tage det tilbage, til andre har skrevet om det. Dine ord kan du altid tage ud.',
}

const both: Messages<typeof da> = {
  da,
  en: {
    word: 'I wonder',
    mine: 'My page',
    title: 'I wonder',
    ownLead: 'Write what you do not understand.',
    lead: 'Is there something that you do not understand, or something that ought to be different? Write it here.',
    who: 'They cannot see that it is you. Do not write your name.',
    changes:
      'It changes neither your case nor your money. Nobody can promise an answer, but you can see here what happens.',
    wonder: 'I wonder',
    hint: 'One sentence is enough.',
    send: 'Share it with the house',
    yours: 'You have written this',
    emptied: 'What I wrote is taken out.',
    sharedOn: (day) => `Shared on ${day}.`,
    noSteps: 'Nothing has happened yet.',
    steps: 'This has happened',
    see: 'See what has happened',
    takeBack: 'Take it back',
    takeBackHint: 'Then it is gone.',
    takeOut: 'Take my words out',
    takeOutHint: 'Others have written about it. What they wrote stays. Your words are gone.',
    oneTitle: 'What you wondered at',
    with: (kinds) => `With: ${kinds}.`,
    ends: 'You can take it back until others have written about it. Your words you can always take out.',
  },
}
export const messages = inTongues(both, { easy: easy.messages, ar: ar.messages, uk: uk.messages })

export const receipts = sentencesIn(
  {
    raised: {
      da: 'Tak. Alle i huset kan læse det nu. De ser ikke, at det er dig.',
      en: 'Thank you. Everybody in the house can read it now. They do not see that it is you.',
    },
    gone: { da: 'Det er taget tilbage. Ingen kan læse det.', en: 'It is taken back. Nobody can read it.' },
    emptied: {
      da: 'Dine ord er taget ud. Ingen kan læse dem mere.',
      en: 'Your words are taken out. Nobody can read them any more.',
    },
  },
  { easy: easy.receipts, ar: ar.receipts, uk: uk.receipts },
)

export const ownProblems = sentencesIn(
  {
    noWonder: {
      da: 'Skriv, hvad det er, der undrer, i én sætning',
      en: 'Write what is wondered at, in one sentence',
    },
  },
  { easy: easy.problems, ar: ar.problems, uk: uk.problems },
)
