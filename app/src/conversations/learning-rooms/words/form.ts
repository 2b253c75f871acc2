import { z } from 'zod'
import { orSay, submissionId } from '../../../shared/request/form.ts'
import { problems } from './messages.ts'

/** How a word is said, as somebody in a room writes it; `word` is empty for a new one, which then has a name. */
export const wordingForm = z.object({
  submissionId,
  word: z.string().trim().max(80).default(''),
  name: z.string().trim().max(80).default(''),
  words: orSay(z.string().trim().min(1).max(1500), problems.noWords),
  example: orSay(z.union([z.literal(''), z.uuid()]).default(''), problems.noPassage),
})
