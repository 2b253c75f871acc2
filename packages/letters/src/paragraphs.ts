import type { Span } from '@lydhoer/danish'

/** A paragraph of a letter and where it stands in it; paragraphs are parted by an empty line. */
export interface Paragraph extends Span {
  /** From 1. */
  number: number
  text: string
}

/**
 * The paragraphs of a letter, as they are numbered on every page that shows it.
 *
 * @example paragraphsIn('Hej\n\nKom onsdag.')[1] // { number: 2, from: 5, to: 16, text: 'Kom onsdag.' }
 */
export function paragraphsIn(text: string): Paragraph[] {
  const found: Paragraph[] = []
  let at = 0
  for (const part of text.split(/(\n[ \t]*\n\s*)/)) {
    const from = at
    at += part.length
    if (part.trim() !== '') found.push({ number: found.length + 1, from, to: at, text: part })
  }
  return found
}
