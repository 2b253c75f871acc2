import type { Span } from '@lydhoer/danish'
import type { Sentence as InWords } from '@lydhoer/words'

/** What is pointed out in a letter; none of them is a verdict, and each can be left alone. */
export const markKinds = [
  'buried',
  'noContact',
  'threat',
  'becomer',
  'legalTerm',
  'longSentence',
  'longWord',
  'repetition',
] as const
export type MarkKind = (typeof markKinds)[number]

/** A place in a letter to look at, and why, in the words of somebody who sits beside one. */
export interface Mark extends Span {
  kind: MarkKind
  because: InWords
}
