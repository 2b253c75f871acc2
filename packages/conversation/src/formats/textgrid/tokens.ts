import type { Sentence } from '@lydhoer/words'
import { invalidAt, placeAt, type Source } from '../source.ts'

/** A stream over what Praat reads in a text file: free-standing numbers, strings in quotes, and flags. */
export interface PraatStream {
  number(what: Sentence): number
  text(what: Sentence): string
  flag(what: Sentence): string
  /** A refusal at the last thing read. */
  refuse(what: Sentence): Error
}

/** A string with its quotes doubled inside, a flag, or a number parted from its neighbours by white space. */
const token =
  /"((?:[^"]|"")*)"|<([a-z]+)>|(?<![^\s])([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?)(?![^\s])|[^\s"]+|"/gy
const space = /\s*(?:![^\n]*\n\s*)*/y

/**
 * Reads a Praat text file as Praat does, so that the long form (`xmin = 0`) and the short form (`0`) are one: words and
 * signs that are no value are passed over, as are numbers in brackets.
 *
 * @see https://www.fon.hum.uva.nl/praat/manual/TextGrid_file_formats.html
 */
export function praatStream(text: string, source: Source): PraatStream {
  let at = 0
  let last = 0
  const refuse = (what: Sentence) => {
    const { line, column } = placeAt(text, last)
    return invalidAt(
      source,
      line,
      column,
      { da: `TextGrid-filen mangler ${what.da}`, en: `The TextGrid file lacks ${what.en}` },
      { da: 'Åbn den i Praat, og gem den igen', en: 'Open it in Praat and save it again' },
    )
  }
  /** The next value that is a string (1), a flag (2) or a number (3). */
  const next = (what: Sentence, group: 1 | 2 | 3): string => {
    while (at < text.length) {
      space.lastIndex = at
      at += space.exec(text)?.[0].length ?? 0
      last = Math.min(at, text.length - 1)
      token.lastIndex = at
      const match = token.exec(text)
      if (!match) break
      at += match[0].length
      if (match[0] === '"') break
      if (match[group] !== undefined) return match[group]
      if (match[1] !== undefined || match[2] !== undefined || match[3] !== undefined) break
    }
    throw refuse(what)
  }
  return {
    number: (what) => Number(next(what, 3)),
    text: (what) => next(what, 1).replaceAll('""', '"'),
    flag: (what) => next(what, 2),
    refuse,
  }
}
