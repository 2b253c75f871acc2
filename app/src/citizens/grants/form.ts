import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, submissionId } from '../../shared/request/form.ts'
import { problems } from './messages.ts'
import { ownWishProblems } from './own-wish-messages.ts'

const few = z.string().trim().max(2000)
const to = orSay(z.uuid(), problems.noDecider)

/** What it hangs on, in a hidden field: the placement where something waits, and the citizen's wish that it takes up. */
const idOrNone = z
  .union([z.literal(''), z.uuid()])
  .catch('')
  .default('')
  .transform((id) => id || null)

/** The same in the address of the page on which it is asked for. */
export const becauseOf = z.object({ praktik: idOrNone, oenske: idOrNone })

/** What is asked for, of whom. */
export const newGrant = z.object({
  submissionId,
  wish: orSay(few.min(1), problems.noWish),
  what: orSay(z.string().trim().min(1).max(160), problems.noWhat),
  grounds: orSay(few.min(1), problems.noGrounds),
  waits: few.default(''),
  risk: few.default(''),
  placement: idOrNone,
  fromWish: idOrNone,
  to,
})

/** The citizen's own. */
export const ownGrantWish = z.object({ submissionId, words: orSay(few.min(1), ownWishProblems.noWish) })
export const wishAnswer = z.object({ words: orSay(few.min(1), problems.noWords) })

export const anotherDecider = z.object({ to })

/** The answer, why, and when it is looked at what came of it. */
export const deciding = (now: Date) =>
  z.object({
    says: orSay(z.enum(['yes', 'no']), problems.noAnswer),
    reason: orSay(few.min(1), problems.noReason),
    askOn: orSay(
      z.iso.date().refine((day) => day > today(now) && day <= addDay(now, 366)),
      problems.badDay,
    ),
  })

export const whatCame = z.object({
  words: orSay(few.min(1), problems.noCame),
  /** Of what it was written on; '' where nothing stood there. */
  seen: z.string().max(64).catch('').default(''),
})
