import type { Sentence } from '@lydhoer/words'
import { concepts } from './codebook-concepts.ts'
import { involvementForms } from './codebook-involvement.ts'

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

/** Where someone finds the code that stands for an opportunity to grasp. */
export const opportunityCode = 'graspOpportunity'

/** The house's codes: what is listened for in talk, and the four forms of involvement (Monrad 2020). */
export const codebook: readonly Code[] = [
  ...concepts.map((code): Code => ({ ...code, group: 'concept' })),
  ...involvementForms.map((code): Code => ({ ...code, group: 'involvementForm' })),
]

const byIdentifier = new Map(codebook.map((code) => [code.identifier, code]))

/**
 * The house's code of that identifier, if it is one.
 *
 * @example codeNamed('grasp')?.name.da // 'Gribning'
 */
export function codeNamed(identifier: string): Code | undefined {
  return byIdentifier.get(identifier)
}
