import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, several, submissionId } from '../../shared/request/form.ts'
import { kindsOfPeople } from '../house/kinds-of-people.ts'
import { answerKinds, standings } from './kinds.ts'
import { problems } from './told.ts'

const point = z.string().trim().max(160).default('')
const count = orSay(
  z.union([z.literal(''), z.coerce.number().int().min(0).max(10_000_000)]).default(''),
  problems.badCount,
)

/** A finding: three quick points at most, what it rests on, and its limits. */
export const findingForm = z.object({
  submissionId,
  title: orSay(z.string().trim().min(1).max(160), problems.noTitle),
  first: orSay(z.string().trim().min(1).max(160), problems.noPoint),
  second: point,
  third: point,
  more: z.string().trim().max(4000).default(''),
  limits: orSay(z.string().trim().min(1).max(1000), problems.noLimits),
  ...{ conversations: count, interviews: count, observations: count },
  ...{ answers: count, courses: count, other: count },
})

/** Whom it came from, and by when they are to say what they think. */
export const askForm = (now: Date) =>
  z.object({
    kinds: orSay(
      several(z.enum(kindsOfPeople)).pipe(z.array(z.enum(kindsOfPeople)).min(1)),
      problems.noKinds,
    ),
    by: orSay(
      z.iso.date().refine((day) => day >= today(now) && day <= addDay(now, 366)),
      problems.badBy,
    ),
  })

export const answerForm = z.object({
  submissionId,
  kind: orSay(z.enum(answerKinds), problems.noAnswer),
  writtenAs: orSay(z.enum(kindsOfPeople), problems.noKind),
  words: z.string().trim().max(2000).default(''),
})

export const standingButton = z.object({ submissionId, standing: z.enum(standings) })

/** A turn of the citizen's in a passage, all of it or a part, and in which finding it is quoted. */
export const quoteForm = z.object({
  submissionId,
  stykke: z.uuid(),
  finding: orSay(z.uuid(), problems.noFinding),
  turn: orSay(z.coerce.number().int().min(1), problems.noTurn),
  part: z.string().trim().max(600).default(''),
})
