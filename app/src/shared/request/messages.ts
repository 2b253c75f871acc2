import { inEach, inTongues, type Sentence } from '@lydhoer/words'
import { ar } from './messages.ar.ts'
import { uk } from './messages.uk.ts'

const da = {
  tooLong: (most: number) => `Der er plads til ${most} tegn. Gør det kortere.`,
  unusable: (field: string) => `Feltet «${field}» kunne ikke bruges, som det var udfyldt.`,
}
const en: typeof da = {
  tooLong: (most) => `There is room for ${most} characters. Make it shorter.`,
  unusable: (field) => `The field «${field}» could not be used as filled in.`,
}
/** What is said of a field, in every tongue. */
export const ofFields = inTongues({ da, en }, { easy: {}, ar, uk })

/** What is said of a field where its form has no words of its own. */
export const problems = {
  tooLong: (most: number): Sentence => inEach((tongue) => ofFields[tongue].tooLong(most)),
  unusable: (field: string): Sentence => inEach((tongue) => ofFields[tongue].unusable(field)),
}
