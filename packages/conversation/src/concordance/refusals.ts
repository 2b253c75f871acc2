import { type Sentence, Unreadable } from '@lydhoer/words'

type Because =
  | 'empty'
  | 'tooLong'
  | 'tooMany'
  | 'emptyStep'
  | 'emptyPhrase'
  | 'openQuote'
  | 'openBracket'
  | 'onlyStar'
  | 'strange'
  | 'noSuchCode'
  | 'noSuchDesign'
  | 'noSuchRole'
  | 'noValue'
  | 'badPause'

const codesThereAre: Sentence = {
  da: 'Skriv [spørgsmål], [spørgsmål:lukket], [kort], [latter], [pause>1] eller [rolle:borger]',
  en: 'Write [question], [question:closed], [minimal], [laughter], [pause>1] or [role:citizen]',
}

const sentences: Record<Because, (written: string) => { what: Sentence; hint: Sentence }> = {
  empty: () => ({
    what: { da: 'Der er ikke skrevet noget at lede efter', en: 'There is nothing to look for' },
    hint: { da: 'Skriv et ord, fx arbejde', en: 'Write a word, such as arbejde' },
  }),
  tooLong: () => ({
    what: { da: 'Mønstret er længere end 400 tegn', en: 'The pattern is longer than 400 characters' },
    hint: { da: 'Led efter mindre ad gangen', en: 'Look for less at a time' },
  }),
  tooMany: () => ({
    what: {
      da: 'Mønstret har mere end 6 ture eller 12 dele i en tur',
      en: 'The pattern has more than 6 turns, or 12 parts in a turn',
    },
    hint: { da: 'Led efter mindre ad gangen', en: 'Look for less at a time' },
  }),
  emptyStep: () => ({
    what: { da: 'Der mangler noget ved siden af pilen', en: 'Something is missing beside the arrow' },
    hint: {
      da: 'Skriv, hvad der skal være i turen før og i turen efter',
      en: 'Write what is to be in the turn before and in the turn after',
    },
  }),
  emptyPhrase: () => ({
    what: { da: 'Der står ingen ord mellem anførselstegnene', en: 'There are no words between the quotes' },
    hint: { da: 'Skriv ordene, som de blev sagt', en: 'Write the words as they were said' },
  }),
  openQuote: () => ({
    what: { da: 'Anførselstegnet bliver ikke lukket', en: 'The quote is not closed' },
    hint: { da: 'Sæt et " efter det sidste ord', en: 'Put a " after the last word' },
  }),
  openBracket: () => ({
    what: { da: 'Klammen bliver ikke lukket', en: 'The bracket is not closed' },
    hint: { da: 'Sæt en ] efter koden', en: 'Put a ] after the code' },
  }),
  onlyStar: () => ({
    what: { da: 'En stjerne alene passer på alt', en: 'A star alone fits everything' },
    hint: {
      da: 'Skriv noget af ordet, fx arbejds*, eller sæt den mellem ord: "ved * ikke"',
      en: 'Write some of the word, such as arbejds*, or put it between words: "ved * ikke"',
    },
  }),
  strange: (written) => ({
    what: { da: `“${written}” kan ikke bruges her`, en: `“${written}” cannot be used here` },
    hint: {
      da: 'Skriv ord, "ord i træk", [koder] og → mellem ture',
      en: 'Write words, "words in a row", [codes] and → between turns',
    },
  }),
  noSuchCode: (written) => ({
    what: { da: `Koden “${written}” findes ikke`, en: `There is no code “${written}”` },
    hint: codesThereAre,
  }),
  noSuchDesign: (written) => ({
    what: {
      da: `Spørgsmål er ikke af slagsen “${written}”`,
      en: `Questions are not of the kind “${written}”`,
    },
    hint: {
      da: 'Vælg åbent, lukket, valg, påhæng eller påstand',
      en: 'Choose open, closed, choice, tag or declarative',
    },
  }),
  noSuchRole: (written) => ({
    what: { da: `Rollen “${written}” findes ikke`, en: `There is no role “${written}”` },
    hint: {
      da: 'Vælg borger, medarbejder, tolk, bisidder eller andre',
      en: 'Choose citizen, worker, interpreter, companion or other',
    },
  }),
  noValue: (written) => ({
    what: { da: `“${written}” tager ikke mere med`, en: `“${written}” takes nothing more` },
    hint: codesThereAre,
  }),
  badPause: (written) => ({
    what: { da: `“${written}” er ikke en længde i sekunder`, en: `“${written}” is not a length in seconds` },
    hint: { da: 'Skriv [pause>1] eller [pause>0,5]', en: 'Write [pause>1] or [pause>0.5]' },
  }),
}

/** @throws {Unreadable} always */
export function refusePattern(column: number, because: Because, written = ''): never {
  throw new Unreadable({ column, ...sentences[because](written) })
}
