import { type Sentence, Unreadable } from '@lydhoer/words'
import type { Losses } from '../loss.ts'
import type { Conversation } from '../model.ts'

/** What every reader is given beside the text: how to refuse, and where to report what cannot be carried. */
export interface Source {
  file: string | undefined
  losses: Losses
}

export type Reader = (text: string, source: Source) => Conversation

/** A located refusal, ready to be thrown. */
export function invalidAt(
  source: Source,
  line: number,
  column: number,
  what: Sentence,
  hint: Sentence,
): Unreadable {
  return new Unreadable({ file: source.file, line, column, what, hint })
}

export interface Line {
  text: string
  /** From 1. */
  number: number
}

/** Splits text into numbered lines at LF, CRLF or a lone CR. */
export function linesOf(text: string): Line[] {
  return text.split(/\r\n|\n|\r/).map((line, index) => ({ text: line, number: index + 1 }))
}

/** The line and column (from 1) of an offset in a text. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let lineStart = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    lineStart = at + 1
  }
  return { line, column: Math.max(1, offset - lineStart + 1) }
}

/** The last part of a path or address: folders carry the names of users and machines. */
export function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}
