import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, several, submissionId } from '../../shared/request/form.ts'
import { kindsOfPeople, stages } from './kinds.ts'
import { ownProblems } from './own-messages.ts'
import { things } from './things.ts'
import { problems } from './told.ts'

const wonder = orSay(z.string().trim().min(1).max(300), ownProblems.noWonder)

/** The loop that one begins from; where it is none, what one wonders at is worth as much. */
export const cameFrom = z.uuid().nullable().catch(null)

export const newLoop = z.object({
  submissionId,
  wonder,
  raisedAs: orSay(z.enum(kindsOfPeople), problems.noKind),
  fra: cameFrom,
})

/** What a citizen wonders at. */
export const ownLoop = z.object({ submissionId, wonder })

export const resting = (now: Date) =>
  z.object({
    until: orSay(
      z.iso.date().refine((day) => day > today(now) && day <= addDay(now, 366)),
      problems.badRest,
    ),
  })

const count = z.union([z.literal(''), z.coerce.number().int().min(0).max(1_000_000)]).default('')

/** A step. Of what was counted either nothing is said, or all of it: so many of so many, before and after. */
export const stepForm = z.object({
  submissionId,
  stage: orSay(z.enum(stages), problems.noStage),
  title: orSay(z.string().trim().min(1).max(160), problems.noTitle),
  words: z.string().trim().max(4000).default(''),
  kinds: orSay(several(z.enum(kindsOfPeople)).pipe(z.array(z.enum(kindsOfPeople)).min(1)), problems.noKinds),
  day: orSay(z.iso.date(), problems.badDay),
  until: orSay(z.union([z.literal(''), z.iso.date()]).default(''), problems.badUntil),
  quote: z.string().trim().max(400).default(''),
  turn: z.string().trim().max(60).default(''),
  what: z.string().trim().max(160).default(''),
  beforeCount: orSay(count, problems.badFigures),
  beforeOf: orSay(count, problems.badFigures),
  afterCount: orSay(count, problems.badFigures),
  afterOf: orSay(count, problems.badFigures),
})

/** Something to hang, and on which loop. */
export const hanging = z.object({
  what: z.enum(things),
  of: z.string().min(1).max(60),
  note: z.string().trim().max(400).default(''),
  loop: z.uuid(),
})

/** Why it hangs there, and on which step; '' is on the loop itself. */
export const hungForm = z.object({
  step: z.union([z.literal(''), z.uuid()]).default(''),
  note: z.string().trim().max(400).default(''),
})
