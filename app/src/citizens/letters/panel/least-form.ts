import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay } from '../../../shared/request/form.ts'
import { leastProblems } from './least-messages.ts'

export const leastAt = '/breve/panel/mindst'

/** For how many an answer waits, from a day on. */
export const leastForm = (now: Date) =>
  z.object({
    least: orSay(
      z
        .string()
        .trim()
        .regex(/^\d{1,2}$/)
        .transform(Number)
        .refine((least) => least >= 3 && least <= 50),
      leastProblems.badLeast,
    ),
    validFrom: orSay(
      z.iso.date().refine((day) => day >= today(now) && day <= addDay(now, 366)),
      leastProblems.badFrom,
    ),
  })
