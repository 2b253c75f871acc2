import { mostSigns } from '@lydhoer/letters'
import { z } from 'zod'
import { orSay } from '../../../shared/request/form.ts'
import { problems } from './messages.ts'

/** A letter as text, or in a file; the file counts where both are there. */
export const letterForm = z
  .object({
    text: orSay(z.string().max(mostSigns).default(''), problems.noLetter),
    file: z.instanceof(File).optional(),
  })
  .refine(({ text, file }) => text.trim() !== '' || (file?.size ?? 0) > 0, { path: ['text'] })
