import { emptyConversation, unknownSpeaker, type Conversation, type Turn } from '../../model.ts'
import { clockMs } from '../clock.ts'
import { endNotBefore } from '../end-not-before.ts'
import { invalidAt, type Source } from '../source.ts'
import { elementPlaces, parseJson } from './json.ts'
import { placedWords, wordsOf } from './words.ts'

type Json = Record<string, unknown>

/**
 * Reads the JSON of Whisper, faster-whisper, WhisperX, whisper.cpp, noScribe and aTrain.
 *
 * Seconds such as 27.400000000000002 become whole milliseconds. A WhisperX segment whose words have different
 * speakers becomes one turn for each. Times of words are the recogniser's guess, not evidence of pauses.
 *
 * @throws {Invalid} with the line of the segment
 */
export function readWhisper(text: string, source: Source): Conversation {
  const { root, key, segments, places } = segmentsOf(text, source)
  const conversation = emptyConversation('whisper')
  conversation.language = languageOf(root)
  for (const [index, segment] of segments.entries()) {
    const place = places[index] ?? { line: 1, column: 1 }
    const refuse = (field: string) =>
      invalidAt(
        source,
        place.line,
        place.column,
        { da: `${key}[${index}].${field} kan ikke bruges`, en: `${key}[${index}].${field} cannot be used` },
        {
          da: 'Hvert stykke skal have start, slut og tekst',
          en: 'Each segment must have a start, an end and a text',
        },
      )
    if (!isObject(segment)) throw refuse('')
    addSegment(conversation, segment, refuse, place.line, source)
  }
  if (conversation.turns.length === 0) throw noSegments(source)
  tellUnread(root, key, segments, source)
  const codes = new Set(conversation.turns.map((turn) => turn.speaker))
  conversation.speakers = [...codes].map((code) => ({ code, label: null, role: null, attributes: {} }))
  return conversation
}

/** Finds the list of segments: whisper.cpp calls it `transcription`, some tools write the bare list. */
function segmentsOf(text: string, source: Source) {
  const root = parseJson(text, source)
  const key = Array.isArray(root)
    ? ''
    : isObject(root) && Array.isArray(root['segments'])
      ? 'segments'
      : 'transcription'
  const segments = Array.isArray(root) ? root : isObject(root) ? root[key] : undefined
  if (!Array.isArray(segments)) throw noSegments(source)
  return { root, key, segments: segments as unknown[], places: elementPlaces(text, key) }
}

function addSegment(
  conversation: Conversation,
  segment: Json,
  refuse: (field: string) => Error,
  line: number,
  source: Source,
): void {
  const times = timesOf(segment, refuse)
  if (typeof segment['text'] !== 'string') throw refuse('text')
  const text = segment['text'].trim()
  if (text === '') {
    source.losses.add('empty-segment', line, {
      da: 'Stykker uden ord er udeladt',
      en: 'Segments without words are left out',
    })
    return
  }
  const { startMs } = times
  const endMs =
    startMs === null || times.endMs === null ? times.endMs : endNotBefore(startMs, times.endMs, line, source)
  tellUntimed(times, line, source)
  if (segment['tokens'] !== undefined) {
    source.losses.add('tokens', line, {
      da: 'Talegenkenderens egne ordnumre (tokens) er udeladt',
      en: 'The recogniser’s own token numbers are left out',
    })
  }
  const words = wordsOf(segment, line, source)
  const speaker = speakerOf(segment['speaker'])
  const attributes = attributesOf(segment)
  for (const part of placedWords(text, words, speaker)) {
    const whole = part.text === text
    const turn: Turn = {
      number: conversation.turns.length + 1,
      speaker: part.speaker ?? unknownSpeaker,
      text: part.text,
      startMs: whole ? startMs : (part.words[0]?.startMs ?? null),
      endMs: whole ? endMs : (part.words.at(-1)?.endMs ?? null),
    }
    if (part.words.length > 0) turn.words = part.words
    if (attributes) turn.attributes = attributes
    conversation.turns.push(turn)
  }
}

/** `start`/`end` in seconds, or whisper.cpp's `offsets` in milliseconds and `timestamps` as clock times. */
function timesOf(segment: Json, refuse: (field: string) => Error): Times {
  const offsets = isObject(segment['offsets']) ? segment['offsets'] : undefined
  const stamps = isObject(segment['timestamps']) ? segment['timestamps'] : undefined
  const startMs = offsets
    ? offsets['from']
    : stamps
      ? clockMs(String(stamps['from']))
      : inMs(segment['start'])
  const endMs = offsets ? offsets['to'] : stamps ? clockMs(String(stamps['to'])) : inMs(segment['end'])
  if (!isTime(startMs)) throw refuse('start')
  if (!isTime(endMs)) throw refuse('end')
  return {
    startMs: startMs === null ? null : Math.round(startMs),
    endMs: endMs === null ? null : Math.round(endMs),
  }
}

/** Null where the recogniser itself says that it does not know. */
interface Times {
  startMs: number | null
  endMs: number | null
}

function inMs(seconds: unknown): unknown {
  return typeof seconds === 'number' ? Math.round(seconds * 1000) : seconds === null ? null : undefined
}

function isTime(ms: unknown): ms is number | null {
  return ms === null || (typeof ms === 'number' && ms >= 0 && ms < 1e10)
}

function tellUntimed({ startMs, endMs }: Times, line: number, { losses }: Source): void {
  if (startMs !== null && endMs !== null) return
  losses.add('untimed', line, {
    da: 'Stykker, hvis tid talegenkenderen ikke kender, har ingen',
    en: 'Segments whose time the recogniser does not know have none',
  })
}

/** Speakers come as names, numbers (whisper.cpp's `--diarize`) or not at all. */
function speakerOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** The recogniser's figures about a segment, kept as they stand. */
const figures = [
  'id',
  'seek',
  'temperature',
  'avg_logprob',
  'compression_ratio',
  'no_speech_prob',
  'language',
]
/** What else of a file and of its segments is read, or told elsewhere. */
const readInRoot = new Set(['language', 'result', 'text', 'word_segments'])
const readInSegment = new Set([
  ...figures,
  ...['start', 'end', 'text', 'speaker', 'words', 'tokens', 'offsets', 'timestamps'],
])

/** Tells what else a file holds. (Its `text` and `word_segments` are the same words again.) */
function tellUnread(root: unknown, key: string, segments: unknown[], { losses }: Source): void {
  const inRoot = isObject(root)
    ? Object.keys(root).filter((name) => name !== key && !readInRoot.has(name))
    : []
  const inSegments = segments.flatMap((segment) => (isObject(segment) ? Object.keys(segment) : []))
  const left = new Set([...inRoot, ...inSegments.filter((name) => !readInSegment.has(name))])
  if (left.size === 0) return
  const names = [...left].join(', ')
  losses.add('unread', null, {
    da: `Andre oplysninger i filen er ikke læst: ${names}`,
    en: `Other facts in the file are not read: ${names}`,
  })
}

/** The recogniser's figures about a segment, kept as text. */
function attributesOf(segment: Json): Record<string, string> | undefined {
  const pairs = figures.flatMap((name) => {
    const value = segment[name]
    return typeof value === 'number' || typeof value === 'string' ? [[name, String(value)] as const] : []
  })
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined
}

function languageOf(root: unknown): string | null {
  if (!isObject(root)) return null
  const language = root['language'] ?? (isObject(root['result']) ? root['result']['language'] : undefined)
  return typeof language === 'string' && language !== '' ? language : null
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function noSegments(source: Source) {
  return invalidAt(
    source,
    1,
    1,
    {
      da: 'Filen er JSON, men har ingen “segments” eller “transcription” med ord i',
      en: 'The file is JSON but has no “segments” or “transcription” with words in it',
    },
    {
      da: 'Vælg filen fra Whisper, WhisperX eller whisper.cpp',
      en: 'Choose the file from Whisper, WhisperX or whisper.cpp',
    },
  )
}
