import type { Language } from '@lydhoer/words'
import type { Seen } from '../../../shared/page/seen-by.ts'
import type { Passage } from '../stretch/stretch.ts'
import { words } from './messages.ts'

/** Who sees a passage of one's own: the citizen whose words they are, and those who have it. */
export const ownAs = (language: Language, openFor: readonly string[]): Seen => ({
  rows: 'passage',
  with: [words[language].citizen],
  openFor,
})

/** Turns of one's own of which a passage is being made. */
export const notYetShared = (language: Language): Seen => ownAs(language, [])

/** Who sees a passage that another has shared; who else has it is the owner's to know. */
export function sharedAs(
  language: Language,
  { ownerName }: Passage,
  until: string,
  guests: readonly string[] = [],
) {
  const { citizen, othersOf } = words[language]
  return {
    rows: 'passage',
    with: [ownerName, citizen],
    openFor: [othersOf(ownerName), ...guests],
    until,
  } satisfies Seen
}
