import { z } from 'zod'
import { orSay } from '../../../shared/request/form.ts'
import { problems } from './messages.ts'

export const fileForm = z.object({
  file: orSay(
    z.instanceof(File).refine(({ size }) => size > 0),
    problems.noFile,
  ),
})

/** What the page carries that showed what a file would do. */
export const carriedForm = z.object({ carried: z.string().max(1_000_000) })
