import type { Conversation } from '../../model.ts'
import { linesOf, type Source } from '../source.ts'
import { conversationFromLines } from './turns.ts'

/**
 * Reads a transcript typed as plain text: `B: …` opens a turn, other lines continue it, a silence on its own line
 * stands between turns, `#00:01:23-4#` and `[00:12:03]` give times, analysts' line numbers are left out.
 *
 * @throws {Invalid} when no line says who speaks
 */
export function readPlain(text: string, source: Source): Conversation {
  return conversationFromLines(linesOf(text), source)
}
