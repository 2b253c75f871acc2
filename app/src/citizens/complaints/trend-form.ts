import { today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, submissionId } from '../../shared/request/form.ts'
import { kinds } from './kinds.ts'
import { trendProblems } from './trend-messages.ts'

const whole = z
  .string()
  .trim()
  .regex(/^\d{1,6}$/)
  .transform(Number)

/** A count of a year before this system, and where it stands. */
export const beforeForm = (now: Date) =>
  z.object({
    submissionId,
    year: orSay(
      whole.refine((year) => year >= 2000 && year <= Number(today(now).slice(0, 4))),
      trendProblems.badYear,
    ),
    kind: orSay(
      z.union([z.literal(''), z.enum(kinds)]).transform((kind) => kind || null),
      trendProblems.badKind,
    ),
    complaints: orSay(
      whole.refine((count) => count <= 100_000),
      trendProblems.badCount,
    ),
    source: orSay(z.string().trim().min(1).max(300), trendProblems.noSource),
  })
