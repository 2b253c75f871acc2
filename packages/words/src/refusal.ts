import type { Sentence } from './language.ts'

/**
 * Something that whoever starts or runs the program can put right: told in one sentence that says what, where and what to do,
 * without a trace.
 *
 * @example throw new Refusal({ da: 'Skriv én mappe.', en: 'Write one folder.' })
 */
export class Refusal extends Error {
  readonly says: Sentence

  constructor(says: Sentence, cause?: unknown) {
    super(says.en, cause === undefined ? undefined : { cause })
    this.name = 'Refusal'
    this.says = says
  }
}
