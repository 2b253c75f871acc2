import type { Sentence as InWords } from '@lydhoer/words'

/** A word of law or administration: how it is written in its forms, and what it means to somebody without it. */
export interface LegalWord extends InWords {
  /** Forms in small letters, apart by `|`; what stands in `(…)` may be there or not, `*` is any ending. */
  forms: string
}

export const word = (forms: string, da: string, en: string): LegalWord => ({ forms, da, en })
