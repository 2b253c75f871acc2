import { spokenWords, tokens } from '@lydhoer/danish'

/**
 * Words that judge where people are asked to describe. A match is a question to the writer, never a fault.
 * Source of the distinction: understanding comes before judging (sociological conversation analysis).
 */
const evaluating = new Set([
  'burde',
  'skulle',
  'god',
  'godt',
  'gode',
  'bedre',
  'dårlig',
  'dårligt',
  'dårlige',
  'forkert',
  'forkerte',
  'rigtigt',
  'fejl',
  'fejler',
  'flot',
  'super',
  'professionelt',
  'uprofessionelt',
  'håbløst',
  'desværre',
  'heldigvis',
])

/** «Skulle» judges only with «have» after it: «hun skulle have spurgt». */
const needsHave = new Set(['skulle'])

/**
 * The words in a note that judge, each once, as written.
 *
 * @example evaluatingWords('Hun burde have spurgt ind til det') // ['burde']
 * @example evaluatingWords('Han siger, at han skulle hjem') // []
 */
export function evaluatingWords(text: string): string[] {
  const words = spokenWords(tokens(text)).map((word) => word.text)
  const found = words.filter((word, at) => {
    const plain = word.toLocaleLowerCase('da')
    if (!evaluating.has(plain)) return false
    return !needsHave.has(plain) || words[at + 1]?.toLocaleLowerCase('da') === 'have'
  })
  return [...new Set(found)]
}
