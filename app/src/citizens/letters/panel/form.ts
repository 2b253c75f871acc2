import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, submissionId } from '../../../shared/request/form.ts'
import { problems as workersProblems } from './messages.ts'
import { problems } from './own-messages.ts'

export const askingPanel = (now: Date) =>
  z.object({
    submissionId,
    version: z.uuid(),
    until: orSay(
      z.iso.date().refine((day) => day > today(now) && day <= addDay(now, 183)),
      workersProblems.badDay,
    ),
  })

export const inPanel = z.object({ is: z.enum(['yes', 'no']) })

const ownWords = z.string().trim().max(1500).default('')
export const toPanel = z
  .object({
    submissionId,
    /** '' is the whole letter. */
    paragraph: z
      .union([z.literal(''), z.coerce.number().int().min(1).max(500)])
      .default('')
      .transform((number) => number || null),
    understood: orSay(ownWords, problems.nothing),
    felt: ownWords,
    would: ownWords,
    /** Read at once, or when more have answered: that one where nothing is said. */
    read: z.enum(['together', 'atOnce']).default('together'),
  })
  .refine(({ understood, felt, would }) => `${understood}${felt}${would}` !== '', { path: ['understood'] })
