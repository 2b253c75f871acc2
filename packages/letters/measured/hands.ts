// The letters that people wrote and labelled, and which of them the rules may learn from.
import { readFileSync } from 'node:fs'

export const labelledKinds = ['threat', 'legalTerm', 'becomer', 'repetition'] as const
export type LabelledKind = (typeof labelledKinds)[number]
export const questions = ['what', 'todo', 'by', 'whom'] as const
export type Question = (typeof questions)[number]

/** A letter as it lies in a fixture: its paragraphs with what somebody marked, and the paragraph that first answers each question. */
export interface LabelledLetter {
  id: string
  what: string
  paragraphs: { text: string; labels: { kind: LabelledKind; words: string }[] }[]
  first: Record<Question, number | null>
}

export const hands = ['first-hand', 'second-hand', 'third-hand', 'fourth-hand'] as const
export type Hand = (typeof hands)[number]

/** A letter as somebody else labelled it who saw its words alone; its paragraphs are in step with the letter's. */
export type LabelledAgain = Pick<LabelledLetter, 'id' | 'first'> & {
  paragraphs: Pick<LabelledLetter['paragraphs'][number], 'labels'>[]
}

/** One letter a line. */
export const readLetters = (name: Hand) => linesOf<LabelledLetter>(name)

/** Three in five of the second hand's letters, labelled by another hand from the definitions alone. */
export const readLabelledAgain = () => linesOf<LabelledAgain>('second-hand-labelled-again')

/**
 * What the rules may learn from, by hand. Whoever labelled a letter again has read it, so from then on it may be read.
 */
export function seenLetters(): { hand: Hand; letters: LabelledLetter[] }[] {
  const again = new Set(readLabelledAgain().map(({ id }) => id))
  return [
    { hand: 'first-hand', letters: readLetters('first-hand') },
    { hand: 'second-hand', letters: readLetters('second-hand').filter(({ id }) => again.has(id)) },
    { hand: 'third-hand', letters: readLetters('third-hand') },
  ]
}

/** What is counted and never read: the rest of the second hand's, and the fourth's. */
export function unseenLetters(): { hand: Hand; letters: LabelledLetter[] }[] {
  const again = new Set(readLabelledAgain().map(({ id }) => id))
  return [
    { hand: 'second-hand', letters: readLetters('second-hand').filter(({ id }) => !again.has(id)) },
    { hand: 'fourth-hand', letters: readLetters('fourth-hand') },
  ]
}

function linesOf<Letter>(name: string): Letter[] {
  const path = new URL(`../fixtures/${name}.jsonl`, import.meta.url)
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Letter)
}
