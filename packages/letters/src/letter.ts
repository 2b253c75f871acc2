import { sentences, type Span, type Token } from '@lydhoer/danish'
import { inSmallLetters, withoutDe } from './words-in.ts'

/** A sentence of a letter: where it stands, and its words and numbers in their order. */
export interface LetterSentence extends Span {
  /** From 1, through the whole letter. */
  number: number
  /** From 0; paragraphs are parted by an empty line. */
  paragraph: number
  text: string
  /** The same in small letters and with du for the polite De, place for place. */
  plain: string
  /** Words and numbers, without signs. */
  words: Token[]
  /** A short line without a full stop: a heading, an address, a greeting. */
  isLine: boolean
}

/** A letter taken apart; offsets are into the text as it was given. */
export interface Letter {
  text: string
  sentences: LetterSentence[]
}

/** A line that goes on in the next is nearly as long as the paper is wide; in letters. */
const wrapsFrom = 45

/**
 * Takes a letter apart into paragraphs and sentences. Lines that a program has broken at the edge of the paper are read as one; lines of
 * an address are not.
 *
 * @param text paragraphs parted by an empty line
 * @example letterOf('Hej Kerim\n\nVi vil gerne møde dig. Ring, hvis du ikke kan.').sentences.length // → 3
 */
export function letterOf(text: string): Letter {
  const found: LetterSentence[] = []
  let paragraph = 0
  let at = 0
  // As many signs as before, so that places stay where they are.
  const lines = text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n')
  for (const part of lines.split(/(\n[ \t]*\n\s*)/)) {
    if (part.trim() !== '' && !/^\n/.test(part)) {
      const line = unwrapped(part)
      for (const { from, to, end, tokens } of sentences(line))
        found.push({
          from: at + from,
          to: at + to,
          number: found.length + 1,
          paragraph,
          text: line.slice(from, to),
          plain: inSmallLetters(withoutDe(line.slice(from, to))),
          words: tokens
            .filter(({ kind }) => kind === 'word' || kind === 'number')
            .map((token) => ({ ...token, from: at + token.from, to: at + token.to })),
          isLine: end === '' && to - from < wrapsFrom * 1.6,
        })
      paragraph++
    }
    at += part.length
  }
  return { text, sentences: found }
}

/** The same letters in the same places, with a space where a line was broken in the middle of a sentence. */
function unwrapped(paragraph: string): string {
  const lines = paragraph.split('\n')
  return lines
    .map((line, n) => {
      const next = lines[n + 1]
      if (next === undefined) return line
      const goesOn = line.trimEnd().length >= wrapsFrom && !/^\s*([-–•*]|\d+[.)])\s/.test(next)
      return line + (goesOn ? ' ' : '\n')
    })
    .join('')
}
