import { bytesToKnow, mimeOf, soundKind } from '@lydhoer/sound'
import { z } from 'zod'
import { peek } from '../../shared/files/upload/peek.ts'
import { receiveForm, type IncomingFile } from '../../shared/files/upload/receive-form.ts'
import { Invalid } from '../../shared/request/errors.ts'
import { fileProblems, mostMegabytes } from './file-messages.ts'
import type { StoredFile } from './files.ts'

const wordMime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What can lie by a resource, with what its file is called when somebody gets it. */
export const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  [wordMime]: 'docx',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/aac': 'aac',
  'audio/ogg': 'ogg',
  'audio/flac': 'flac',
  'audio/wav': 'wav',
  'audio/webm': 'webm',
}

/** What a file is, by how it begins; of those that are made as archives, by their name as well. Undefined is none that can lie here. */
export function mimeBy(start: Uint8Array, fileName: string): string | undefined {
  const begins = Buffer.from(start.subarray(0, 5)).toString('latin1')
  if (begins === '%PDF-') return 'application/pdf'
  if (begins.startsWith('PK\x03\x04')) return /\.docx$/i.test(fileName) ? wordMime : undefined
  const kind = soundKind(start)
  return kind ? mimeOf[kind] : undefined
}

interface Taken {
  file: StoredFile
  submissionId: string
}

/**
 * Takes in a file and stores it as it comes.
 *
 * @param store how it is stored
 * @throws Invalid at the field `file` when it can't lie here; nothing is stored then
 */
export async function takeInFile(
  request: Request,
  store: (file: { name: string; mime: string; bytes: AsyncIterable<Uint8Array> }) => Promise<StoredFile>,
): Promise<Taken> {
  let file: StoredFile | undefined
  const take = async ({ fileName, bytes }: IncomingFile) => {
    const { start, all } = await peek(bytes, bytesToKnow)
    if (start.length === 0) throw new Invalid([fileProblems.empty])
    const mime = mimeBy(start, fileName)
    if (!mime) throw new Invalid([fileProblems.otherKind])
    file = await store({ name: fileName.slice(0, 200), mime, bytes: all })
  }
  const fields = await receiveForm(request, {
    file: { most: mostMegabytes * 1024 ** 2, tooLarge: () => fileProblems.tooLarge, take },
  })
  if (!file) throw new Invalid([fileProblems.nothing])
  return { file, submissionId: z.uuid().catch(crypto.randomUUID()).parse(fields['submissionId']) }
}
