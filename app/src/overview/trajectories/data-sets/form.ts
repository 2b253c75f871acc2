import { z } from 'zod'
import { Invalid, problemFrom } from '../../../shared/request/errors.ts'
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
  with: z
    .union([z.uuid(), z.array(z.uuid())])
    .default([])
    .transform((ids) => [ids].flat()),
})
export type DataSetForm = z.infer<typeof dataSetForm>

export const mostBytes = 100 * 1024 ** 2

/**
 * Reads the form in which a file comes.
 *
 * @throws Invalid when the file is too large, which is said before it is read
 */
export async function receive(
  request: Request,
): Promise<{ fields: Record<string, unknown>; file: File | null }> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN)
  // Without a length nothing tells how much there is to come.
  if (!(length <= mostBytes + 1024 ** 2)) {
    if (length > 0 || request.headers.has('transfer-encoding'))
      throw new Invalid([problemFrom('file', words.tooLarge)])
  }
  let form: FormData
  try {
    form = await request.formData()
  } catch {
    throw new Invalid([problemFrom('file', words.noFile)])
  }
  const fields: Record<string, unknown> = {}
  let file: File | null = null
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name)
    if (name === 'file')
      file = values.find((value): value is File => value instanceof File && value.size > 0) ?? null
    else fields[name] = values.length > 1 ? values : values[0]
  }
  if (file && file.size > mostBytes) throw new Invalid([problemFrom('file', words.tooLarge)])
  return { fields, file }
}

/** @throws Invalid when the bytes are not text in UTF-8 */
export async function textOf(file: File): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    throw new Invalid([problemFrom('file', words.badText)])
  }
}
