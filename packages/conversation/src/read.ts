import { Unreadable } from '@lydhoer/words'
import { composed, decodeText } from './decode.ts'
import { readChat } from './formats/chat/read.ts'
import { readDocx } from './formats/docx/read.ts'
import { readElan } from './formats/elan/read.ts'
import { readPlain } from './formats/plain/read.ts'
import { baseName, invalidAt, type Reader, type Source } from './formats/source.ts'
import type { CodedStretch, RefiCode } from './formats/refi/model.ts'
import { isRefi } from './formats/refi/project.ts'
import { readRefi } from './formats/refi/read.ts'
import { readSrt } from './formats/srt/read.ts'
import { readTextGrid } from './formats/textgrid/read.ts'
import { readVtt } from './formats/vtt/read.ts'
import { readWhisper } from './formats/whisper/read.ts'
import { withoutFolders } from './formats/without-folders.ts'
import { lossLedger, type Loss } from './loss.ts'
import type { Conversation, Format } from './model.ts'
import { type OtherDocument, otherDocument, otherText } from './other-documents.ts'
import { formatByName, formatOfText, isArchive } from './sniff.ts'

export interface ReadOptions {
  /** Used to tell the format and in refusals; only its last part is shown. */
  fileName?: string
  /** Set when the format is known; otherwise it is found out. */
  format?: Format
}

export interface Reading {
  conversation: Conversation
  format: Format
  losses: Loss[]
  /** From a REFI-QDA project: its codebook, and where its codes were put. */
  codes?: RefiCode[]
  stretches?: CodedStretch[]
}

/** No transcript of talk is this long; larger text is refused before it is looked at. */
const mostBytes = 256 * 1024 * 1024

const readers: Partial<Record<Format, Reader>> = {
  chat: readChat,
  vtt: readVtt,
  srt: readSrt,
  whisper: readWhisper,
  plain: readPlain,
  elan: readElan,
  textgrid: readTextGrid,
}

/**
 * Reads a transcript in any of the known formats and tells what could not be carried over.
 *
 * @throws {Unreadable} and nothing else, when the input cannot be read: file, line, column, what is wrong, what to do
 * @example
 * read('B: jeg har tænkt på noget').conversation.turns[0]?.speaker // 'B'
 */
export function read(input: Uint8Array | string, options: ReadOptions = {}): Reading {
  const losses = lossLedger()
  const file = options.fileName === undefined ? undefined : baseName(options.fileName)
  const source: Source = { file, losses }
  if (input.length > mostBytes) throw tooLong(source)
  const other = typeof input === 'string' ? undefined : otherDocument(input)
  if (other) throw notTranscript(other, source)
  if (typeof input !== 'string' && (options.format === 'refi' || (isArchive(input) && isRefi(input)))) {
    const read = readRefi(input, source)
    const conversation = withoutPaths(read.conversation, source)
    return { ...read, conversation, format: 'refi', losses: losses.list() }
  }
  if (typeof input !== 'string' && (options.format === 'docx' || isArchive(input))) {
    const conversation = withoutPaths(readDocx(input, source), source)
    return { conversation, format: 'docx', losses: losses.list() }
  }
  const written = withoutMark(typeof input === 'string' ? input : decodeText(input, file, losses))
  const text = composed(written, losses)
  const otherKind = otherText(text, formatByName(file) !== undefined || options.format !== undefined)
  if (otherKind) throw notTranscript(otherKind, source)
  const format = options.format ?? formatOfText(text, file)
  const reader = readers[format]
  if (!reader) throw cannotRead(format, source)
  const conversation = withoutPaths(reader(text, source), source)
  return { conversation, format, losses: losses.list() }
}

/** What is said about the talk without the folders of somebody's machine; the talk itself stays as it is. */
function withoutPaths(conversation: Conversation, source: Source): Conversation {
  let count = 0
  const bare = (text: string) => {
    const without = withoutFolders(text)
    if (without !== text) count++
    return without
  }
  const headers = conversation.headers.map((header) => ({ ...header, value: bare(header.value) }))
  const comments = conversation.comments.map((comment) => ({ ...comment, text: bare(comment.text) }))
  if (count === 0) return conversation
  const what = { da: 'Mapper i navne på filer er udeladt', en: 'Folders in the names of files are left out' }
  source.losses.add('folders', null, what, count)
  return { ...conversation, headers, comments }
}

/** Text without its byte order mark. */
function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

function notTranscript({ what, hint }: OtherDocument, source: Source): Unreadable {
  return invalidAt(source, 1, 1, what, hint)
}

function tooLong(source: Source): Unreadable {
  return invalidAt(
    source,
    1,
    1,
    { da: 'Filen er større end 256 MB', en: 'The file is larger than 256 MB' },
    { da: 'Vælg transskriptionen, ikke lydfilen', en: 'Choose the transcript, not the sound' },
  )
}

function cannotRead(format: Format, source: Source): Unreadable {
  const named = formatByName(source.file) ?? format
  return invalidAt(
    source,
    1,
    1,
    named === 'docx'
      ? {
          da: 'Filen hedder .docx, men er ikke et Word-dokument',
          en: 'The file is named .docx but is not a Word document',
        }
      : { da: `Formatet ${named} kan ikke læses her`, en: `The format ${named} cannot be read here` },
    {
      da: 'Brug Word (.docx), CHAT, ELAN, TextGrid, WebVTT, SRT, Whisper-JSON, REFI-QDA eller almindelig tekst',
      en: 'Use Word (.docx), CHAT, ELAN, TextGrid, WebVTT, SRT, Whisper JSON, REFI-QDA or plain text',
    },
  )
}
