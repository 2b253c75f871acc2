import { mostSigns } from '@lydhoer/letters'
import { z } from 'zod'

/** A letter as text, or in a file; the file counts where both are there. */
export const letterForm = z.object({
  text: z.string().max(mostSigns).default(''),
  file: z.instanceof(File).optional(),
})
