import type { Word } from '../../model.ts'
import type { Source } from '../source.ts'

type Json = Record<string, unknown>

/** A word with the speaker that diarisation gave it. */
export interface SpokenWord {
  word: Word
  speaker: string | null
}

/** The words of a segment: `words` (Whisper `probability`, WhisperX `score`) with seconds as whole milliseconds. */
export function wordsOf(segment: Json, line: number, source: Source): SpokenWord[] {
  const list = Array.isArray(segment['words']) ? (segment['words'] as unknown[]) : []
  return list.flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null) return []
    const { word, text, start, end, probability, score, speaker } = entry as Json
    const said = typeof word === 'string' ? word : typeof text === 'string' ? text : ''
    if (said.trim() === '') return []
    const startMs = toMs(start)
    let endMs = toMs(end)
    if (startMs !== null && endMs !== null && endMs < startMs) {
      endMs = null
      source.losses.add('word-time', line, {
        da: 'Ord, der slutter før de begynder, har mistet deres slut',
        en: 'Words that end before they start have lost their end',
      })
    }
    const sure = probability ?? score
    const found: Word = { text: said.trim(), from: null, to: null, startMs, endMs }
    if (typeof sure === 'number') found.probability = sure
    return [{ word: found, speaker: typeof speaker === 'string' && speaker !== '' ? speaker : null }]
  })
}

function toMs(seconds: unknown): number | null {
  return typeof seconds === 'number' && Number.isFinite(seconds) && seconds >= 0
    ? Math.round(seconds * 1000)
    : null
}

export interface SpokenPart {
  speaker: string | null
  text: string
  words: Word[]
}

/**
 * Finds the words in the text and splits the text where the words change speaker.
 *
 * Words without a speaker go with the word before them; the text between two speakers' words goes to the first.
 */
export function placedWords(text: string, words: SpokenWord[], speaker: string | null): SpokenPart[] {
  let cursor = 0
  for (const { word } of words) {
    const from = text.indexOf(word.text, cursor)
    if (from === -1) continue
    word.from = from
    word.to = from + word.text.length
    cursor = word.to
  }
  const parts: SpokenPart[] = []
  const starts: number[] = []
  for (const spoken of words) {
    const who = spoken.speaker ?? parts.at(-1)?.speaker ?? speaker
    const last = parts.at(-1)
    if (!last || (who !== last.speaker && spoken.word.from !== null)) {
      parts.push({ speaker: who, text: '', words: [spoken.word] })
      starts.push(last ? (spoken.word.from as number) : 0)
    } else last.words.push(spoken.word)
  }
  if (parts.length === 0) return [{ speaker, text, words: [] }]
  return parts.map((part, index) => cutOut(part, text, starts[index] ?? 0, starts[index + 1] ?? text.length))
}

function cutOut(part: SpokenPart, text: string, from: number, to: number): SpokenPart {
  const words = part.words.map((word) =>
    word.from === null || word.to === null ? word : { ...word, from: word.from - from, to: word.to - from },
  )
  return { speaker: part.speaker, text: text.slice(from, to).trim(), words }
}
