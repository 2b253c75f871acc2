import { addDay, today, workingDayFrom } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, submissionId } from '../../shared/request/form.ts'
import { problems } from './messages.ts'

const ownWords = z.string().trim().max(4000)
const wants = orSay(ownWords.min(1), problems.empty)
/** Left empty, one is not asked. */
const dayOrNone = z.union([z.literal(''), z.iso.date()]).transform((day) => day || null)

/** One may be asked tomorrow at the soonest, and within a year. */
export const mayBeAsked = (day: string | null, now: Date): boolean =>
  day === null || (day > today(now) && day <= addDay(now, 366))

/** In two weeks, when people are at work. */
export const usualDay = (now: Date): string => workingDayFrom(addDay(now, 14))

/** The ear session one comes from. Where it is none, what one writes is worth as much. */
export const fromSession = z.uuid().nullable().catch(null)

/** What one wants to try, written for the first time. */
export const newExperiment = (now: Date) =>
  z.object({
    submissionId,
    wants,
    askOn: orSay(
      dayOrNone.refine((day) => mayBeAsked(day, now)),
      problems.badDay,
    ),
    fra: fromSession,
  })

/** The same, said anew. A day that has come may stay as it is, so which days are free is not known here. */
export const changedExperiment = z.object({ wants, askOn: orSay(dayOrNone, problems.badDay) })

/** How it went, in a few words; that it was not tried takes none. */
export const howItWent = z
  .object({
    how: z.enum(['tried', 'notTried']).default('tried'),
    words: orSay(ownWords.default(''), problems.noWords),
  })
  .refine(({ how, words }) => how === 'notTried' || words !== '', { path: ['words'] })
