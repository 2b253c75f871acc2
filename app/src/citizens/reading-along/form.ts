import { z } from 'zod'
import { readers } from '../matter/reading-along.ts'

/** Whatever is not in the list is nobody: then nothing is kept. */
export const whoReads = z.object({ who: z.enum(['alone', ...readers]).catch('alone') })
