import { stemmer } from '@orama/stemmers/danish'

/**
 * The Danish stem of one word, in small letters: what the forms of a word have in common, not a dictionary form.
 *
 * The Snowball stemmer takes one ending off at a time, so that `arbejdspladserne` and `arbejdsplads` end up apart;
 * here it runs until nothing more comes off, which joins them. A stem stems to itself.
 *
 * @example
 * stem('arbejdspladserne') === stem('arbejdsplads') // → true
 *
 * @see Porter, M. F. (2001). Snowball: A language for stemming algorithms (Danish).
 */
export function stem(word: string): string {
  let before = word.toLowerCase()
  for (;;) {
    const after = stemmer(before)
    if (after === before || after.length < 2) return before
    before = after
  }
}
