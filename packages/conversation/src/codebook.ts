import type { Code } from './code.ts'
import { concepts } from './codebook-concepts.ts'
import { involvementForms } from './codebook-involvement.ts'

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
