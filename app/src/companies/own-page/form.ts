import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, submissionId } from '../../shared/request/form.ts'
import { done, problems, type Done } from './told.ts'

const line = z.string().trim()

/** An address for a company: what stands on its page, and how long. */
export const linkForm = (now: Date) =>
  z.object({
    submissionId,
    expects: line.max(1000),
    reach: orSay(line.min(1).max(300), problems.noReach),
    endsOn: orSay(
      z.iso.date().refine((day) => day > today(now) && day <= addDay(now, 365)),
      problems.badEnd,
    ),
  })

/** What a company says. What is missing is said on the page, so that nothing typed is lost. */
export const sayForm = z.object({
  submissionId,
  kind: z.enum(['needs', 'worth']),
  says: z.enum(['yes', 'partly', 'no']).optional().catch(undefined),
  words: line.max(2000).default(''),
})
export type Say = z.output<typeof sayForm>

export const takeForm = z.object({ submissionId })

/** What the page tells once something was done. */
export const ownForm = z.object({
  nu: z
    .enum(Object.keys(done) as Done[])
    .optional()
    .catch(undefined),
})
