import type { Sentence } from '@lydhoer/words'

/** One code: what it is called, what it means, and when to put it on a stretch of talk. */
export interface Code {
  /** In English, without spaces; it stands in files and in the database. */
  identifier: string
  name: Sentence
  definition: Sentence
  use: Sentence
  notUse: Sentence
  /** Invented talk, one line a turn: `B` is the citizen, `M` the worker. */
  example: Sentence
  group: 'concept' | 'involvementForm'
}
