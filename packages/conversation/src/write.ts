import { writeChat } from './formats/chat/write.ts'
import { writeDocx } from './formats/docx/write.ts'
import { writeElan } from './formats/elan/write.ts'
import { writePlain } from './formats/plain/write.ts'
import { writeRefi, type RefiOptions } from './formats/refi/write.ts'
import { writeSrt } from './formats/srt/write.ts'
import { writeTextGrid } from './formats/textgrid/write.ts'
import { writeVtt } from './formats/vtt/write.ts'
import { lossLedger, type Loss, type Losses } from './loss.ts'
import type { Conversation } from './model.ts'

/** The formats that can be written. */
export type WritableFormat = 'chat' | 'vtt' | 'srt' | 'plain' | 'elan' | 'textgrid'

export interface Writing {
  text: string
  losses: Loss[]
}

const writers: Record<WritableFormat, (conversation: Conversation, losses: Losses) => string> = {
  chat: writeChat,
  vtt: writeVtt,
  srt: writeSrt,
  plain: writePlain,
  elan: writeElan,
  textgrid: writeTextGrid,
}

/** The formats that are archives of several parts. */
export type ArchiveFormat = 'docx' | 'refi'

/**
 * Writes a conversation in any format, as the bytes of a file.
 *
 * @param options.codes a REFI-QDA project's codebook; `options.stretches` where its codes are put
 * @example
 * writeFile(read('B: hej').conversation, 'docx').bytes // a Word document
 */
export function writeFile(
  conversation: Conversation,
  format: WritableFormat | ArchiveFormat,
  options: RefiOptions = {},
): { bytes: Uint8Array; losses: Loss[] } {
  const losses = lossLedger()
  const bytes =
    format === 'docx'
      ? writeDocx(conversation, losses)
      : format === 'refi'
        ? writeRefi(conversation, losses, options)
        : new TextEncoder().encode(writers[format](conversation, losses))
  return { bytes, losses: losses.list() }
}

/** Can this format be written as a file of several parts? */
export function isArchiveFormat(format: string): format is ArchiveFormat {
  return format === 'docx' || format === 'refi'
}

/** Can this format be written? */
export function isWritable(format: string): format is WritableFormat {
  return format in writers
}

/**
 * Writes a conversation in a format, and tells what the format could not carry.
 *
 * @example
 * write(read('B: hej').conversation, 'plain').text // 'B: hej\n'
 */
export function write(conversation: Conversation, format: WritableFormat): Writing {
  const losses = lossLedger()
  return { text: writers[format](conversation, losses), losses: losses.list() }
}
