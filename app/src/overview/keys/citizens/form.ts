import { z } from 'zod'
import { isCpr } from '../../../shared/people/cpr.ts'
import { orSay, submissionId } from '../../../shared/request/form.ts'
import { beginsOn } from '../days.ts'
import { problems as ofTheKeys } from '../messages.ts'
import { problems } from './messages.ts'

const name = orSay(z.string().trim().min(1).max(200), ofTheKeys.badName)

/** A citizen who is written in, perhaps with somebody to work with. */
export const newCitizen = (now: Date) =>
  z.object({
    submissionId,
    name,
    cpr: orSay(z.string().trim().max(20).refine(isCpr), problems.badCpr),
    workerId: orSay(z.union([z.literal(''), z.uuid()]).default(''), ofTheKeys.noSuchColleague),
    from: beginsOn(now),
  })

/** Who works with a citizen from a day on. */
export const newAssignment = (now: Date) =>
  z.object({ submissionId, workerId: orSay(z.uuid(), ofTheKeys.noSuchColleague), from: beginsOn(now) })

export const otherName = z.object({ name })
