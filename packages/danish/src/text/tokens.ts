import { abbreviationEnd } from './abbreviations.ts'
import { standInMark } from '../names/stand-in-words.ts'
import { isDigit, isInnerMark, isLetter, isSpace, isUpper } from './characters.ts'

/** A piece of talk: a word, a number in digits, a pause in parentheses, or any other sign. */
export type TokenKind = 'word' | 'number' | 'pause' | 'sign'

/** One token with where it stands; offsets count UTF-16 units, `to` is just after the last one. */
export type Token = {
  kind: TokenKind
  /** Exactly what is written between the offsets. */
  text: string
  /** Small letters, and without marks of notation and the sign of a stand-in: `Ma:rie` is `marie`, `Henrikª` is `henrik`. */
  plain: string
  from: number
  to: number
  /** The first letter is a capital. */
  capital: boolean
  /** The speaker broke off: `wor-`. */
  cutOff: boolean
  /** Inside a transcriber's comment: `((griner))`. */
  comment: boolean
  /** Keeps its full stop: `bl.a.`. */
  abbreviation: boolean
}

/**
 * Parts Danish talk into tokens, reading through the marks of Jefferson and CHAT notation.
 *
 * Words keep their apostrophes (`ku'`, `ikk'`), their hyphens (`ann-sofie`) and, in `text`, the marks inside them;
 * `plain` is the word as one would look it up. Cost: linear in the length of the text.
 *
 * @example
 * tokens("Ma:rie ku' ikk' (0.8)").map((token) => token.plain) // → ['marie', "ku'", "ikk'", '(0.8)']
 *
 * @see Jefferson, G. (2004). Glossary of transcript symbols with an introduction.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  let at = 0
  let comment = false
  const add = (kind: TokenKind, to: number, plain: string, more: Partial<Token> = {}) => {
    const written = text.slice(at, to)
    const capital = kind === 'word' && isUpper(firstLetter(written))
    found.push({
      kind,
      text: written,
      plain,
      from: at,
      to,
      capital,
      cutOff: false,
      comment,
      abbreviation: false,
      ...more,
    })
    at = to
  }

  while (at < text.length) {
    const unit = text[at]
    if (isSpace(unit)) {
      if (unit === '\n') comment = false
      at += 1
    } else if (isLetter(unit)) {
      const word = readWord(text, at)
      add('word', word.to, word.plain, { cutOff: word.cutOff, abbreviation: word.abbreviation })
    } else if (isDigit(unit)) {
      const to = numberEnd(text, at)
      add('number', to, text.slice(at, to))
    } else if (unit === '(') {
      const to = pauseEnd(text, at)
      if (to !== null) add('pause', to, text.slice(at, to))
      else {
        if (text[at + 1] === '(') comment = true
        add('sign', at + 1, '(')
      }
    } else {
      add('sign', at + 1, unit ?? '')
      if (unit === ')' && text[at - 2] === ')') comment = false
    }
  }
  return found
}

function firstLetter(written: string): string {
  return written[0] ?? ''
}

function readWord(text: string, from: number) {
  let plain = ''
  let at = from
  while (at < text.length) {
    const unit = text[at]
    if (isLetter(unit)) {
      plain += (unit ?? '').toLowerCase()
      at += 1
      continue
    }
    const next = innerEnd(text, from, at, plain)
    if (next === null) break
    if (unit === '-' || unit === "'" || unit === '’') plain += unit === '-' ? '-' : "'"
    at = next
  }
  const abbreviation = abbreviationEnd(text, from, at)
  if (abbreviation !== null) {
    return {
      to: abbreviation,
      plain: text.slice(from, abbreviation).toLowerCase(),
      cutOff: false,
      abbreviation: true,
    }
  }
  if (text[at] === standInMark) return { to: at + 1, plain, cutOff: false, abbreviation: false }
  const apostrophe = text[at] === "'" || text[at] === '’'
  if (apostrophe && text[from - 1] !== "'" && text[from - 1] !== '’') {
    plain += "'"
    at += 1
  }
  const cutOff = text[at] === '-' && !isLetter(text[at + 1]) && !isDigit(text[at + 1])
  return { to: at, plain, cutOff, abbreviation: false }
}

/** Where the word goes on after something that is not a letter, or null where it ends. */
function innerEnd(text: string, from: number, at: number, plain: string): number | null {
  const unit = text[at]
  if (unit === '-' || unit === "'" || unit === '’') return isLetter(text[at + 1]) ? at + 1 : null
  if (unit === ':') {
    let end = at
    while (text[end] === ':') end += 1
    const upperSoFar = plain.length > 1 && isUpper(text[at - 1])
    const goesOn = isLetter(text[end]) && (!isUpper(text[end]) || upperSoFar)
    const code = at - from <= 2 && isUpper(text[from]) && isUpper(text[at - 1])
    const label = end === at + 1 && code && lineStart(text, from)
    return goesOn && !label ? end : null
  }
  if (unit === '(') {
    const laughter = /^\((?:\.?h{1,4}|ha|he)\)/.exec(text.slice(at, at + 8))
    return laughter !== null && isLetter(text[at + laughter[0].length]) ? at + laughter[0].length : null
  }
  if (isInnerMark(unit)) {
    let end = at
    while (end < at + 4 && isInnerMark(text[end])) end += 1
    return isLetter(text[end]) && !isUpper(text[end]) ? end : null
  }
  return null
}

function lineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n'
}

function numberEnd(text: string, from: number): number {
  let at = from + 1
  while (at < text.length) {
    if (isDigit(text[at])) at += 1
    else if (',.:/-'.includes(text[at] ?? ' ') && isDigit(text[at + 1])) at += 2
    else break
  }
  return at
}

/** `(.)`, `(..)`, `(0.8)`, `(1:02.5)`, `(1,2)`, and `(0.8 s)`. */
function pauseEnd(text: string, from: number): number | null {
  const pause = /^\((?:\.{1,4}|\d{0,3}(?::\d\d)?[.,]?\d{1,3}(?: ?(?:s|sek|ms|sekunder)\.?)?)\)/.exec(
    text.slice(from, from + 24),
  )
  return pause === null ? null : from + pause[0].length
}

/** The words among the tokens that were said: no comments, no signs, no pauses. */
export function spokenWords(all: readonly Token[]): Token[] {
  return all.filter((token) => token.kind === 'word' && !token.comment)
}
