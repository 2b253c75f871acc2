import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, submissionId } from '../../shared/request/form.ts'
import { findingNamed } from '../house/finding-named.ts'
import { kindsOfPeople } from '../house/kinds-of-people.ts'
import { answerKinds, sides } from './sides.ts'
import { problems } from './told.ts'

const years = (now: Date, many: number) => addDay(now, 366 * many)

export const newRequest = (now: Date) =>
  z.object({
    submissionId,
    question: orSay(z.string().trim().min(1).max(300), problems.noQuestion),
    why: orSay(z.string().trim().min(1).max(2000), problems.noWhy),
    ofWhom: orSay(z.enum(sides), problems.noSide),
    askedAs: orSay(z.enum(kindsOfPeople), problems.noKind),
    neededBy: orSay(
      z
        .union([z.literal(''), z.iso.date().refine((day) => day >= today(now) && day <= years(now, 2))])
        .default(''),
      problems.badNeeded,
    ),
  })

export const replyForm = z.object({
  submissionId,
  kind: orSay(z.enum(answerKinds), problems.noReplyKind),
  words: orSay(z.string().trim().min(1).max(4000), problems.noWords),
  fund: findingNamed,
})

/** What is promised, and why its day is moved; the first has no reason. */
export const promiseForm = (now: Date) =>
  z.object({
    submissionId,
    what: orSay(z.string().trim().min(1).max(200), problems.noWhat),
    day: orSay(
      z.iso.date().refine((day) => day >= today(now) && day <= years(now, 3)),
      problems.badDay,
    ),
    reason: z.string().trim().max(400).default(''),
  })
