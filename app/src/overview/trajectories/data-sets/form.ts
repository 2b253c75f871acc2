import { z } from 'zod'
import type { StoredFile } from '../../../shared/files/store/index.ts'
import { receiveForm } from '../../../shared/files/upload/receive-form.ts'
import { orSay, several, submissionId } from '../../../shared/request/form.ts'
import { mostBytes } from '../limits.ts'
import { problems } from './messages.ts'

const optional = z
  .string()
  .trim()
  .max(200)
  .default('')
  .transform((text) => text || undefined)

/** The shapes in which a register of one's own comes. */
export const shapes = ['wide', 'spells', 'sps'] as const
export const dataSetPurposes = ['research', 'evaluation', 'teaching'] as const
/** Columns that say how it is read, where that is not found out. */
export const readings = ['first', 'last', 'weight'] as const

/** Whom its owner lets use a data set. */
export const usersForm = z.object({ with: several(z.uuid()) })

/** What is said of a data set that is brought in. */
export const dataSetForm = z.object({
  submissionId,
  source: z.enum(['fjordby', ...shapes]),
  title: orSay(z.string().trim().min(1).max(200), problems.noTitle),
  purpose: z.enum(dataSetPurposes),
  /** Comes beside the fields. */
  file: z.unknown().optional(),
  why: orSay(z.string().trim().min(1).max(2000), problems.noWhy),
  first: optional,
  last: optional,
  weight: optional,
  /** One of the sender's that could not be used, and which this comes in the place of. */
  instead: z.uuid().optional(),
  with: several(z.uuid()),
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
        tooLarge: () => ({ field: 'file', what: problems.tooLarge }),
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
