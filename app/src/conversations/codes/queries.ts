import { saidWords, spanRatings, type Turn } from '@lydhoer/conversation'
import type { Level, Rating } from '@lydhoer/measuring'
import type { Sql } from '@lydhoer/database'
import type { Mark } from '../talk/notes/marks.ts'
import type { Transcript } from '../talk/transcript/transcript.ts'

/** Passages that the visitor may see and on which two or more have shared their marks, with those marks. */
export async function sharedMarks(sql: Sql) {
  return sql
    .selectFrom('coded_span as c')
    .innerJoin('passage as p', 'p.id', 'c.passage_id')
    .select([
      'p.id as passageId',
      'p.from_turn as first',
      'p.to_turn as last',
      'c.author_id as coder',
      'c.concept',
      'c.code_id',
      'c.from_turn as fromTurn',
      'c.to_turn as toTurn',
      'c.answer',
    ])
    .where('c.shared_at', 'is not', null)
    .execute()
}

/** Where in a turn the words stand that somebody typed, whatever marks lie between them; null when they do not. */
export function wordsWithin(turn: Turn, notation: Transcript['conversation']['notation'], typed: string) {
  const words = saidWords(turn.text, notation)
  const plain = (text: string) => text.toLowerCase()
  const wanted = saidWords(typed, notation).map((word) => plain(word.text))
  if (wanted.length === 0) return null
  const at = words.findIndex((_, start) =>
    wanted.every((word, i) => plain(words[start + i]?.text ?? '') === word),
  )
  const [first, last] = [words[at], words[at + wanted.length - 1]]
  return first && last ? { from: first.from, to: last.to } : null
}

/** Shared marks as ratings. Coders go by number: figures and tables name nobody. */
export function ratingsOf(
  transcript: Transcript,
  marks: readonly Mark[],
  passageId: string,
  level: Level,
): Rating[] {
  const { turns, notation } = transcript.conversation
  const shared = marks.filter((mark) => mark.shared)
  const coders = [...new Set(shared.map((mark) => mark.authorId))].sort()
  return spanRatings(
    passageId,
    turns.map(({ number, text }) => ({ number, words: saidWords(text, notation) })),
    shared.map((mark) => ({ ...mark, coder: String(coders.indexOf(mark.authorId) + 1) })),
    level,
  )
}
