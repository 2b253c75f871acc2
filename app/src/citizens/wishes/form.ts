import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, several, submissionId } from '../../shared/request/form.ts'
import { shared } from './considerations.ts'
import { problems } from './messages.ts'
import { ownProblems } from './own-messages.ts'
import { orderProblems } from './own-order-messages.ts'
import { partsOfDay, waysThere } from './wishes.ts'

const few = z.string().trim().max(2000)
const line = z.string().trim().max(160)
const said = orSay(few.min(1), ownProblems.noWords)
/** A whole number, or nothing. */
const upTo = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{0,3}$/)
    .transform((digits) => (digits === '' ? null : Number(digits)))
    .refine((number) => number === null || (number >= 1 && number <= most))
    .default(null)

/** A press that makes something once. */
export const pressed = z.object({ submissionId })
export const wording = z.object({ submissionId, words: said })
/** The same in which nothing needs to be changed. */
export const sending = wording

export const moreOfWish = z.object({
  submissionId,
  work: line.default(''),
  likes: few.default(''),
  dislikes: few.default(''),
  around: few.default(''),
  hours: orSay(upTo(45), ownProblems.badHours),
  times: several(z.enum(partsOfDay)),
  transport: several(z.enum(waysThere)),
  minutes: orSay(upTo(240), ownProblems.badMinutes),
})
/** What is sent for none of the names that were offered. */
export const noneOfThem = 'none'
/** The name of a kind of work. */
export const choosingWork = z.object({ submissionId, name: orSay(line.min(1), ownProblems.noChoice) })
export const moving = z.object({ above: z.uuid() })
export const declining = z.object({
  submissionId,
  what: orSay(line.min(1), ownProblems.noWhat),
  words: few.default(''),
})

/** Whoever works with the citizen sends it only with their yes. */
export const sendingWithYes = z.object({
  submissionId,
  words: said,
  yes: orSay(z.literal('on'), problems.noYes),
})

const sharedWith = orSay(z.enum(shared), orderProblems.noSharing)
export const newConsideration = z.object({ submissionId, words: said, sharedWith })
export const sharing = z.object({ sharedWith })

export const newFind = z.object({
  submissionId,
  place: orSay(line.min(1), orderProblems.noPlace),
  does: orSay(few.min(1), orderProblems.noDoes),
  contact: few.default(''),
})
export const answeringFind = z.object({
  says: orSay(z.enum(['agreed', 'no']), ownProblems.noChoice),
  words: said,
})

/** What colleagues are asked; `asked` is what one has been asked about names once. */
export const askingColleagues = z.object({
  submissionId,
  words: said,
  asked: z.string().catch('').default(''),
})

/** By which day they are called back. */
export const taking = (now: Date) =>
  z.object({
    callBy: orSay(
      z.iso.date().refine((day) => day >= today(now) && day <= addDay(now, 60)),
      problems.badDay,
    ),
  })
export const answeringOrder = z.object({
  says: orSay(z.enum(['found', 'none']), ownProblems.noChoice),
  words: said,
})
