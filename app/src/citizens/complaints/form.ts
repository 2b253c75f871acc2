import { addDay, momentOf, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, submissionId, ticked } from '../../shared/request/form.ts'
import { helpers } from '../matter/help.ts'
import { cames, kinds, places } from './kinds.ts'
import { problems } from './messages.ts'
import { ownProblems } from './own-messages.ts'

const text = z.string().trim().max(4000)
/** Left empty, nobody helped. */
const helped = z
  .union([z.literal(''), z.enum(helpers)])
  .default('')
  .transform((who) => who || null)

/** A citizen's own complaint; what it is about may be left out. */
export const ownComplaint = z.object({
  submissionId,
  words: orSay(text.min(1), ownProblems.noWords),
  kind: orSay(z.enum(kinds).default('other'), ownProblems.noKind),
  to: orSay(z.uuid(), ownProblems.noLeader),
  helped,
  show: ticked,
})

/** One that came by telephone, by letter or in a talk, on a day of the last year. */
export const takenDown = (now: Date) =>
  z.object({
    submissionId,
    came: orSay(z.enum(cames), problems.noCame),
    receivedOn: orSay(
      z.iso.date().refine((day) => day <= today(now) && day >= addDay(now, -366)),
      problems.badDay,
    ),
    kind: orSay(z.enum(kinds).default('other'), problems.noKind),
    to: orSay(z.uuid(), problems.noLeader),
    words: orSay(text.min(1), problems.noWords),
  })

/** Whether one would like to talk about it. */
export const replyForm = z.object({
  submissionId,
  says: orSay(z.enum(['yes', 'otherTime', 'no']), ownProblems.noReply),
  words: text.default(''),
  helped,
})

/** What came of it, in one's own words. */
export const ownOutcome = z.object({
  submissionId,
  words: orSay(text.min(1), ownProblems.noCame),
  helped,
})

export const sendOnForm = z.object({ submissionId, to: orSay(z.uuid(), ownProblems.noLeader) })

/** An invitation to a talk: when, where, and what one wants to add. */
export const invitation = (now: Date) =>
  z
    .object({
      submissionId,
      day: orSay(
        z.iso.date().refine((day) => day >= today(now) && day <= addDay(now, 183)),
        problems.badTalkDay,
      ),
      clock: orSay(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), problems.badClock),
      place: orSay(z.enum(places), problems.noPlace),
      words: orSay(text.default(''), problems.noWhere),
    })
    .refine(({ place, words }) => place !== 'elsewhere' || words !== '', { path: ['words'] })
    .refine(({ day, clock }) => (momentOf(day, clock) ?? now) > now, { path: ['clock'] })

export const writtenAnswer = z.object({ submissionId, words: orSay(text.min(1), problems.noAnswer) })

/** The same, and whether it is finished. */
export const outcome = z.object({
  submissionId,
  words: orSay(text.min(1), problems.noAnswer),
  ends: ticked,
})
