import { inTongues, sentencesIn } from '@lydhoer/words'
import { ar } from './messages.ar.ts'
import { easy } from './messages.easy.ts'
import { uk } from './messages.uk.ts'

export const receipts = sentencesIn(
  {
    saved: {
      da: 'Gemt. Dem, du arbejder sammen med, kan se det.',
      en: 'Saved. Those you work with can see it.',
    },
  },
  {
    easy: easy.receipts,
    ar: ar.receipts,
    uk: uk.receipts,
  },
)

const da = {
  title: 'Læser nogen med?',
  lead: 'Så skriver vi, så I begge kan læse det. Du vælger selv, og du kan lave det om.',
  who: 'Hvem læser sammen med dig?',
  save: 'Gem',
  safe: 'Hvis du er bange for, at nogen ser med',
  safety: [
    'Tryk “Luk hurtigt” øverst på siden. Så er du logget ud, og der står en side om vejret.',
    'Vi sender dig ikke beskeder med noget om dig.',
    'Går du fra siden, bliver du logget ud efter en halv time.',
    'Din adresse står ikke her på siden.',
  ],
}
const en: typeof da = {
  title: 'Does anybody read along?',
  lead: 'Then we write so that both of you can read it. It is your choice, and you can change it.',
  who: 'Who reads with you?',
  save: 'Save',
  safe: 'If you are afraid that somebody is watching',
  safety: [
    'Press “Leave quickly” at the top of the page. You are signed out then, and a page about the weather is shown.',
    'We send you no messages with anything about you.',
    'If you leave the page, you are signed out after half an hour.',
    'Your address does not stand on these pages.',
  ],
}
export const messages = inTongues(
  { da, en },
  {
    easy: easy.messages,
    ar: ar.messages,
    uk: uk.messages,
  },
)
