import { today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, submissionId } from '../../../shared/request/form.ts'
import { problems } from './messages.ts'

/** About which paragraph of which version; anything else is the first of the latest. */
export const aboutWhich = z.object({
  udgave: z.coerce.number().int().min(1).max(999).optional().catch(undefined),
  afsnit: z.coerce.number().int().min(1).max(500).optional().catch(undefined),
})

export const newAnswer = (now: Date) =>
  z.object({
    submissionId,
    version: z.uuid(),
    paragraph: z.coerce.number().int().min(1).max(500),
    question: z.string().trim().max(1000).default(''),
    answer: orSay(z.string().trim().min(1).max(4000), problems.noAnswer),
    by: orSay(z.string().trim().min(1).max(120), problems.noBy),
    answeredOn: orSay(
      z.iso.date().refine((day) => day <= today(now)),
      problems.badDay,
    ),
  })
