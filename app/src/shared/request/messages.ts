import type { Sentence } from '@lydhoer/words'

/** What is said of a field where its form has no words of its own. */
export const problems = {
  tooLong: (most: number): Sentence => ({
    da: `Der er plads til ${most} tegn. Gør det kortere.`,
    en: `There is room for ${most} characters. Make it shorter.`,
  }),
  unusable: (field: string): Sentence => ({
    da: `Feltet «${field}» kunne ikke bruges, som det var udfyldt.`,
    en: `The field «${field}» could not be used as filled in.`,
  }),
}
