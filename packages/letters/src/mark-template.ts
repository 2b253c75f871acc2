import { fillIn } from './merge-fields.ts'
import { markLetter, type MarkedLetter } from './mark-letter.ts'

/**
 * Looks at a letter that has fields in braces as at one where they are filled in; what is marked stands in the letter as it was given.
 *
 * @example markTemplate('Ring til {telefon}.').first.whom // { sentence: 1, from: 0, to: 19 }
 */
export function markTemplate(text: string): MarkedLetter {
  const filled = fillIn(text)
  const looked = markLetter(filled.text)
  const back = <S extends { from: number; to: number }>(span: S): S => ({
    ...span,
    from: filled.before(span.from, 'from'),
    to: filled.before(span.to, 'to'),
  })
  const { what, todo, by, whom } = looked.first
  return {
    ...looked,
    first: {
      what: what && back(what),
      todo: todo && back(todo),
      by: by && back(by),
      whom: whom && back(whom),
    },
    marks: looked.marks.map(back),
  }
}
