import { strToU8, zipSync } from 'fflate'
import { Unreadable } from '@lydhoer/words'
import type { Format } from '../model.ts'
import { read } from '../read.ts'
import { writeFile } from '../write.ts'
import { chatFile } from './chat.ts'
import { paragraph, wordDocument } from './docx.ts'
import { elanFile } from './elan.ts'
import { madeUp } from './made-up.ts'
import { mutated, mutatedArchive, numbers } from './mutated.ts'

const talk = read(
  '[00:00:01.000] B: jeg (0.8) [har 🍓 [00:00:02.000]\n[00:00:02.000] M: [nå [00:00:03.500]',
).conversation
const as = (format: 'textgrid' | 'vtt' | 'srt' | 'plain') =>
  new TextDecoder().decode(writeFile(talk, format).bytes)
const whisper = JSON.stringify({
  language: 'da',
  segments: [
    {
      start: 0,
      end: 1.5,
      text: ' hej der',
      speaker: 'S0',
      words: [{ word: ' hej', start: 0, end: 0.5, probability: 0.9 }],
    },
  ],
})
const code = { guid: 'A', name: 'have', description: 'd', colour: null, codable: true, codes: [] }
const stretches = [{ fromTurn: 1, fromChar: 0, toTurn: 1, toChar: 3, codes: ['A'] }]

/** Small whole files of each format. */
export const fixtures: Record<Format, { whole: (string | Uint8Array)[] }> = {
  chat: {
    whole: [chatFile(['*BOR:\tja (0.5) ⌈nå⌉ . \u00150_900\u0015', '%com:\tnik'])],
  },
  elan: { whole: [elanFile] },
  textgrid: { whole: [as('textgrid')] },
  vtt: { whole: [as('vtt')] },
  srt: { whole: [as('srt')] },
  whisper: { whole: [whisper] },
  plain: { whole: [as('plain')] },
  docx: {
    whole: [
      wordDocument({ body: paragraph('B: hej') + paragraph('M: nå'), comments: '<w:comment w:id="1"/>' }),
    ],
  },
  refi: {
    whole: [writeFile(talk, 'refi', { codes: [code], stretches }).bytes],
  },
}

/** What holds the talk of the formats that are archives. */
const mainPart: Partial<Record<Format, string>> = { docx: 'word/document.xml', refi: 'project.qde' }

/** Something else than a located refusal, or a file that took long: with the seed that makes it again. */
export interface Failure {
  format: Format
  seed: number
  input: Uint8Array | string
  error: unknown
}

/** One case, made or mutated; undefined when it was read or refused with its place. */
export function tryOne(format: Format, seed: number, files = fixtures[format].whole): Failure | undefined {
  const below = numbers(seed)
  const input =
    seed % 2 ? packed(format, madeUp(below, format)) : changed(below, files[below(files.length)] ?? '')
  try {
    read(input, { format })
  } catch (error) {
    const located = error instanceof Unreadable && error.line !== undefined && error.line >= 1
    if (!located) return { format, seed, input, error }
  }
  return undefined
}

function packed(format: Format, text: string): Uint8Array | string {
  const part = mainPart[format]
  return part === undefined ? text : zipSync({ [part]: strToU8(text) }, { level: 0 })
}

const changed = (below: (n: number) => number, file: Uint8Array | string) =>
  typeof file === 'string' ? mutated(below, file) : mutatedArchive(below, file)
