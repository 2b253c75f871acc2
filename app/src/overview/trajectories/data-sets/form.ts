import { z } from 'zod'
import type { StoredFile } from '../../../shared/files/store/index.ts'
import { receiveForm } from '../../../shared/files/upload/receive-form.ts'
import { problemFrom } from '../../../shared/request/errors.ts'
import { mostBytes } from '../limits.ts'
import { messages } from './messages.ts'

const words = messages.da
const optional = z
  .string()
  .trim()
  .max(200)
  .default('')
  .transform((text) => text || undefined)

/** What is said of a data set that is brought in. */
export const dataSetForm = z.object({
  submissionId: z.uuid(),
  source: z.enum(['fjordby', 'wide', 'spells', 'sps']),
  title: z.string().trim().min(1, { error: words.noTitle }).max(200),
  purpose: z.enum(['research', 'evaluation', 'teaching']),
  why: z.string().trim().min(1, { error: words.noWhy }).max(2000),
  first: optional,
  last: optional,
  weight: optional,
  /** One of the sender's that could not be used, and which this comes in the place of. */
  instead: z.uuid().optional(),
  with: z
    .union([z.uuid(), z.array(z.uuid())])
    .default([])
    .transform((ids) => [ids].flat()),
})
export type DataSetForm = z.infer<typeof dataSetForm>

/** What a form brought: what was typed, and the file where it was sealed as it came. */
export interface Received {
  fields: Record<string, unknown>
  file: { name: string; objectId: string; bytes: number } | null
}

/**
 * Reads the form in which a file comes. The file is sealed as it comes; what is stored of a form that breaks off or is too
 * large is taken away again.
 *
 * @throws Invalid when the file is too large, which is said before it is read where the browser says how large it is
 */
export async function receive(
  request: Request,
  seal: (bytes: AsyncIterable<Uint8Array>) => Promise<StoredFile>,
  undo: (objectId: string) => Promise<void>,
): Promise<Received> {
  const received: Received = { fields: {}, file: null }
  try {
    received.fields = await receiveForm(request, {
      file: {
        most: mostBytes,
        tooLarge: () => problemFrom('file', words.tooLarge),
        take: async ({ fileName, bytes }) => {
          received.file = { name: fileName, ...(await seal(bytes)) }
        },
      },
    })
    return received
  } catch (error) {
    if (received.file) await undo(received.file.objectId)
    throw error
  }
}
