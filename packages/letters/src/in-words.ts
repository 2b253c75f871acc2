import type { LixBand } from '@lydhoer/danish'
import type { Messages } from '@lydhoer/words'
import type { First, Told } from './first.ts'
import type { MarkKind } from './mark.ts'

const da = {
  /** The kinds of marks as headings, in the order in which they are shown. */
  kinds: {
    buried: 'Kommer sent',
    noContact: 'Ingen at ringe til',
    threat: 'Trusler',
    becomer: 'Ord om mennesket',
    legalTerm: 'Fagord',
    longSentence: 'Lange sætninger',
    longWord: 'Lange ord',
    repetition: 'Gentagelser',
  } as Record<MarkKind, string>,
  /** What each kind of mark means, for whoever asks. */
  explains: {
    buried: 'Det vigtigste står længere nede end en telefons første skærm: mere end 60 ord inde i brevet.',
    noContact: 'Brevet siger ikke, hvem man kan ringe eller skrive til.',
    threat:
      'En sætning, hvor noget bliver taget, stoppet, krævet tilbage eller meldt, fordi borgeren gør eller ikke gør noget. Nogle af dem skal stå der. Skal de stå først?',
    becomer: 'Borgeren mangler, skylder eller skal ændres. Hvordan ville det lyde om en, der selv handler?',
    legalTerm: 'Et ord fra loven eller faget, med hvad det betyder i almindelige ord.',
    longSentence: 'Mere end tyve ord uden punktum.',
    longWord: 'Femten bogstaver eller flere. De er slået fra, til du vil se dem.',
    repetition: 'Det samme er sagt før i brevet, med de samme ord eller med andre.',
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
      noContact: 'Nobody to ring',
      threat: 'Threats',
      becomer: 'Words about the human being',
      legalTerm: 'Words of the trade',
      longSentence: 'Long sentences',
      longWord: 'Long words',
      repetition: 'Said again',
    },
    explains: {
      buried: 'The most important stands below a phone’s first screen: more than 60 words into the letter.',
      noContact: 'The letter does not say whom one can ring or write to.',
      threat:
        'A sentence in which something is taken, stopped, demanded back or reported because of what the citizen does or does not. Some of them must stand there. Must they stand first?',
      becomer:
        'The citizen lacks, owes or is to be changed. How would it sound of somebody who acts for themselves?',
      legalTerm: 'A word of the law or the trade, with what it means in plain words.',
      longSentence: 'More than twenty words without a full stop.',
      longWord: 'Fifteen letters or more. They are switched off until you want to see them.',
      repetition: 'The same was said earlier in the letter, in the same words or in others.',
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
