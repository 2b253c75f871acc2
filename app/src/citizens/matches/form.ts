import { z } from 'zod'
import { orSay, submissionId } from '../../shared/request/form.ts'
import { answers } from './laid.ts'
import { problems } from './messages.ts'

const few = z.string().trim().max(1000).default('')

/** Which place is laid before the citizen, and what one knows about it. */
export const layForm = z.object({ submissionId, opening: z.uuid(), note: few })

/** What the citizen says of a place. */
export const answerForm = z.object({ says: orSay(z.enum(answers), problems.noAnswer), words: few })
