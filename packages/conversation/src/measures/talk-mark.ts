import type { Sentence } from '@lydhoer/words'
import type { Conversation, Turn } from '../model.ts'
import { readable } from './readable.ts'

/** A place in a turn to listen to, with the words and the rule. Never a verdict. */
export interface TalkMark {
  turn: number
  /** Offsets into the turn's text. */
  from: number
  to: number
  text: string
  /** A fixed word for the kind, e.g. `hedge`. */
  what: string
  because: Sentence
}

/** A kind of words to look for, with what they may mean; `%w` in the sentences stands for the words found. */
export interface Listened {
  what: string
  /** Matches the words in small letters; the flag `g` is not set. */
  words: RegExp
  da: string
  en: string
}

/** Letters on both sides make a match part of another word. */
const letter = /[\p{L}\p{N}]/u

/** Every place in a turn where one of the kinds is said, in order. Cost: linear in the length, times the kinds. */
export function marksIn(
  turn: Turn,
  notation: Conversation['notation'],
  kinds: readonly Listened[],
): TalkMark[] {
  const text = readable(turn.text, notation).toLowerCase()
  const found: TalkMark[] = []
  for (const { what, words, da, en } of kinds)
    for (const match of text.matchAll(new RegExp(words.source, 'gu'))) {
      const from = match.index
      const to = from + match[0].length
      if (to === from || letter.test(text[from - 1] ?? '') || letter.test(text[to] ?? '')) continue
      const said = turn.text.slice(from, to)
      found.push({
        turn: turn.number,
        from,
        to,
        text: said,
        what,
        because: { da: da.replace('%w', `“${said}”`), en: en.replace('%w', `“${said}”`) },
      })
    }
  return found.sort((a, b) => a.from - b.from || a.to - b.to)
}
