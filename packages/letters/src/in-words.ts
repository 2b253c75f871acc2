import type { LixBand } from '@lydhoer/danish'
import type { Messages } from '@lydhoer/words'
import type { First, Told } from './first.ts'
import type { MarkKind } from './mark.ts'

const da = {
  /** The kinds of marks as headings, in the order in which they are shown. */
  kinds: {
    buried: 'Kommer sent',
    threat: 'Trusler',
    becomer: 'Ord om mennesket',
    legalTerm: 'Fagord',
    longSentence: 'Lange sætninger',
    longWord: 'Lange ord',
    repetition: 'Gentagelser',
  } as Record<MarkKind, string>,
  first: 'Står det vigtigste først?',
  questions: {
    what: 'Hvad handler det om?',
    todo: 'Hvad skal eller kan jeg gøre?',
    by: 'Hvornår?',
    whom: 'Hvem kan jeg ringe eller skrive til?',
  } as Record<keyof First, string>,
  told: ({ sentence }: Told) => `sætning ${sentence}`,
  never: 'står der ikke',
  bands: {
    veryEasy: 'meget let',
    easy: 'let',
    middle: 'middel',
    hard: 'svær',
    veryHard: 'meget svær',
  } as Record<LixBand, string>,
}

/** What marks, questions and bands of Lix are called, wherever a letter is shown. */
export const letterWords: Messages<typeof da> = {
  da,
  en: {
    kinds: {
      buried: 'Comes late',
      threat: 'Threats',
      becomer: 'Words about the human being',
      legalTerm: 'Words of the trade',
      longSentence: 'Long sentences',
      longWord: 'Long words',
      repetition: 'Said again',
    },
    first: 'Is the most important first?',
    questions: {
      what: 'What is it about?',
      todo: 'What shall or can I do?',
      by: 'When?',
      whom: 'Whom can I ring or write to?',
    },
    told: ({ sentence }) => `sentence ${sentence}`,
    never: 'it does not say',
    bands: { veryEasy: 'very easy', easy: 'easy', middle: 'middle', hard: 'hard', veryHard: 'very hard' },
  },
}
