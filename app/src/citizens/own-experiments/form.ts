import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, submissionId } from '../../shared/request/form.ts'
import { ownProblems } from './own-messages.ts'

const few = z.string().trim().max(1000)

/** What a citizen wants to try; without a day they are not asked. */
export const newOwnExperiment = (now: Date) =>
  z.object({
    submissionId,
    wants: orSay(few.min(1), ownProblems.noWants),
    looksFor: few.default(''),
    askOn: orSay(
      z
        .union([z.literal(''), z.iso.date()])
        .transform((day) => day || null)
        .refine((day) => day === null || (day > today(now) && day <= addDay(now, 366))),
      ownProblems.badDay,
    ),
  })

export const howItWent = z.object({ words: orSay(few.min(1), ownProblems.noWent) })
export const showing = z.object({ shown: z.enum(['yes', 'no']) })
