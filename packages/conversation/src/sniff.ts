import type { Format } from './model.ts'

/** What a file's name promises. */
const byExtension = new Map<string, Format>([
  ['cha', 'chat'],
  ['vtt', 'vtt'],
  ['srt', 'srt'],
  ['sbv', 'srt'],
  ['json', 'whisper'],
  ['docx', 'docx'],
  ['eaf', 'elan'],
  ['textgrid', 'textgrid'],
  ['qdpx', 'refi'],
])

/** Zip archives start with PK and two low bytes. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 8 && (bytes[3] ?? 9) < 9
}

/** What the name of a file says that it is, or undefined. */
export function formatByName(fileName: string | undefined): Format | undefined {
  return byExtension.get(fileName?.split('.').at(-1)?.toLowerCase() ?? '')
}

/**
 * Which format a text is in: by what it unmistakably says of itself, else by its file name, else by its look.
 *
 * @example
 * formatOfText('WEBVTT\n\n', 'samtale.txt') // 'vtt'
 */
export function formatOfText(text: string, fileName: string | undefined): Format {
  const head = text.slice(0, 4096).trimStart()
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(head)) return 'vtt'
  if (/^@(?:UTF8|Begin|PID|Font|Window|Color words)\b/.test(head)) return 'chat'
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<ANNOTATION_DOCUMENT\b/.test(head)) return 'elan'
  if (/^File type = "ooTextFile/.test(head)) return 'textgrid'
  const named = formatByName(fileName)
  if (named) return named
  if (/^(?:\{|\[\s*[{\]])/.test(head)) return 'whisper'
  if (/^(?:\d+[^\S\r\n]*[\r\n]+)?\d{1,3}:\d{2}:\d{2}(?:[,.]\d{1,9})?\s*-->/.test(head)) return 'srt'
  if (/^\d{1,3}:\d{2}:\d{2}\.\d{3},\d{1,3}:\d{2}:\d{2}\.\d{3}\s*$/m.test(head.slice(0, 40))) return 'srt'
  if (/^\*[\p{L}\p{N}_'-]{1,16}:\t/mu.test(head)) return 'chat'
  return 'plain'
}
