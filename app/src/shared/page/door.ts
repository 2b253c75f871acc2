import type { Language } from '@lydhoer/words'
import type { Role } from '../people/roles.ts'

/** A way in that stands in the head of every page, for those who have something behind it. */
export interface Door {
  href: string
  word: (language: Language) => string
  for: readonly Role[]
  /** The start page sends those people straight here; where several do, the first in the list of places. */
  comesFirst?: true
}
