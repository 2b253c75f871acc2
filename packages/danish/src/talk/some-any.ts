import type { Span } from '../text/sentences.ts'
import type { ClauseWord } from './clauses.ts'

/** A word like "nogen" in a question; `any` leans towards no, `some` towards yes, `either` may go both ways. */
export type Quantifier = Span & { word: string; leaning: 'any' | 'some' | 'either' }

const leanings: ReadonlyMap<string, Quantifier['leaning']> = new Map([
  ['nogen', 'any'],
  ['nogensinde', 'any'],
  ['overhovedet', 'any'],
  ['ellers', 'any'],
  ['nogle', 'some'],
  ['lidt', 'some'],
  ['noget', 'either'],
])

/**
 * The word in a closed question that leans it towards yes or no: "har du nogen spørgsmål" leans towards no.
 *
 * In writing `nogen` is "any" and `nogle` "some"; in talk they sound alike, so in a transcript the spelling is the
 * transcriber's hearing.
 *
 * @see Heritage, J. et al. (2007). Reducing patients' unmet concerns in primary care. J Gen Intern Med 22, 1429–1433.
 */
export function quantifierIn(words: readonly ClauseWord[]): Quantifier | null {
  for (const { plain, token } of words) {
    const leaning = leanings.get(plain)
    if (leaning !== undefined) return { word: plain, leaning, from: token.from, to: token.to }
  }
  return null
}
