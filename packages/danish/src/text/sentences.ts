import { isSpace, isUpper } from './characters.ts'
import { tokens } from './tokens.ts'
import type { Token } from './tokens.ts'

/** A stretch of text, offsets in UTF-16 units. */
export type Span = { from: number; to: number }

/** A sentence with the sign that ended it (`''` where none did) and its tokens. */
export type Sentence = Span & { end: '.' | '?' | '!' | ''; tokens: Token[] }

/**
 * Parts text into sentences at `.`, `?`, `!`, `…` and line ends; abbreviations, ordinals (`den 3. maj`), decimals and
 * web addresses do not end one. Talk written without punctuation is one sentence a line.
 *
 * @example
 * sentences('Hej, bl.a. Bo. Kom du?').map((sentence) => sentence.end) // → ['.', '?']
 */
export function sentences(text: string, all: readonly Token[] = tokens(text)): Sentence[] {
  const found: Sentence[] = []
  let current: Token[] = []
  const close = (end: Sentence['end']) => {
    const first = current[0]
    const last = current.at(-1)
    if (first !== undefined && last !== undefined && current.some((token) => token.kind !== 'sign')) {
      found.push({ from: first.from, to: last.to, end, tokens: current })
    } else if (found.length > 0 && last !== undefined) {
      const before = found[found.length - 1]
      if (before !== undefined) before.to = last.to
    }
    current = []
  }
  let readTo = 0
  all.forEach((token, index) => {
    if (current.length > 0 && text.slice(readTo, token.from).includes('\n')) close('')
    current.push(token)
    readTo = token.to
    if (token.kind === 'sign' && ends(text, all, index)) {
      close(token.plain === '?' ? '?' : token.plain === '!' ? '!' : '.')
    }
  })
  close('')
  return found
}

function ends(text: string, all: readonly Token[], index: number): boolean {
  const token = all[index]
  const next = all[index + 1]
  if (token === undefined || !'.?!…'.includes(token.plain)) return false
  if (next !== undefined && next.kind === 'sign' && '.?!…'.includes(next.plain) && next.from === token.to)
    return false
  if (token.plain === '?' || token.plain === '!') return true
  const before = all[index - 1]
  const after = text[token.to]
  if (after !== undefined && !isSpace(after) && !`"”')]»`.includes(after)) return false
  const ordinal = before?.kind === 'number' && before.to === token.from && next !== undefined
  return !(ordinal && next.kind === 'word' && !isUpper(next.text[0]))
}
