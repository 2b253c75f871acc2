import type { Anchor } from '../../model.ts'
import { clockMs } from '../clock.ts'

/** What one voice says in one subtitle. */
export interface Voice {
  /** The annotation of the voice tag; null when there is none. */
  speaker: string | null
  text: string
  anchors: Anchor[]
  /** How many tags of mere look were left out. */
  formatting: number
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
])
const token = /<([^<>]*)>|&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi

/**
 * Takes a subtitle's text apart into voices; `<00:17.500>` becomes an anchor, `<v.loud Name>` names the speaker, a
 * voice with only a class (`<v.loud>`) names nobody, other tags are look.
 *
 * @example
 * voicesOf('<v B>Ja</v> <v M>Nå')[0] // { speaker: 'B', text: 'Ja', anchors: [], formatting: 0 }
 * @see https://www.w3.org/TR/webvtt1/#webvtt-cue-text-parsing-rules
 */
export function voicesOf(text: string): Voice[] {
  const voices: Voice[] = [emptyVoice(null)]
  let from = 0
  for (const match of text.matchAll(token)) {
    const voice = voices.at(-1)
    voice.text += text.slice(from, match.index)
    from = match.index + match[0].length
    if (match[2] !== undefined) voice.text += character(match[2]) ?? match[0]
    else readTag(match[1] ?? '', match[0], voice, voices)
  }
  const last = voices.at(-1)
  last.text += text.slice(from)
  return voices
    .map(trimmed)
    .filter((voice, index) => voice.text !== '' || (index === 0 && voices.length === 1))
}

function emptyVoice(speaker: string | null): Voice {
  return { speaker, text: '', anchors: [], formatting: 0 }
}

function readTag(tag: string, written: string, voice: Voice, voices: Voice[]): void {
  const ms = clockMs(tag)
  if (ms !== undefined) voice.anchors.push({ at: voice.text.length, ms })
  else if (/^v(?:[.\s]|$)/.test(tag)) voices.push(emptyVoice(nameIn(tag)))
  else if (tag === '/v') voices.push(emptyVoice(null))
  else if (/^\/?(?:c|i|b|u|ruby|rt|lang|font|s)\b/i.test(tag)) voice.formatting++
  else voice.text += written
}

/** The name in a voice tag, where `&amp;` and `&gt;` are signs like anywhere else. */
function nameIn(tag: string): string | null {
  const written = /^v\S*\s+(.*)$/s.exec(tag)?.[1] ?? ''
  const name = written.replace(
    /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi,
    (whole, sign: string) => character(sign) ?? whole,
  )
  return name.replace(/\s+/g, ' ').trim() || null
}

function character(name: string): string | undefined {
  if (!name.startsWith('#')) return named.get(name.toLowerCase())
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    ? String.fromCodePoint(point)
    : undefined
}

function trimmed(voice: Voice): Voice {
  const lead = voice.text.length - voice.text.trimStart().length
  const text = voice.text.trim()
  const anchors = voice.anchors.map(({ at, ms }) => ({
    at: Math.min(text.length, Math.max(0, at - lead)),
    ms,
  }))
  return { ...voice, text, anchors }
}
