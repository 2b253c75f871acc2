import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay } from '../../shared/request/form.ts'
import { problems } from './messages.ts'

/** The day on which something begins: at most ten years ago, and at most one ahead. */
export const beginsOn = (now: Date) =>
  orSay(
    z.iso.date().refine((day) => day >= addDay(now, -3660) && day <= addDay(now, 366)),
    problems.badFrom,
  )

/** The last day of something that is not over, or `now` for what is over at once. */
export const endsOn = (now: Date) =>
  z
    .object({
      how: z.enum(['now', 'day']).default('day'),
      lastDay: orSay(z.union([z.literal(''), z.iso.date()]).default(''), problems.badLastDay),
    })
    .refine(({ how, lastDay }) => how === 'now' || (lastDay >= today(now) && lastDay <= addDay(now, 3660)), {
      path: ['lastDay'],
    })
export type Ending = z.infer<ReturnType<typeof endsOn>>

const dayAfter = (day: string) => addDay(new Date(`${day}T12:00:00Z`), 1)

/** The first day on which it no longer holds, as the tables have it. */
export const firstDayWithout = (now: Date, { how, lastDay }: Ending): string =>
  how === 'now' ? today(now) : dayAfter(lastDay)

/** The last day on which it holds, as pages say it. */
export const lastDayOf = (validTo: string): string => addDay(new Date(`${validTo}T12:00:00Z`), -1)

/** From when to when something holds; `validTo` is the first day on which it does not. */
export interface Term {
  validFrom: string
  validTo: string | null
}

export const isOver = ({ validTo }: Term, day: string): boolean => validTo !== null && validTo <= day
/** Begun and ended the same day: it was written by mistake, and has never held. */
export const neverHeld = ({ validFrom, validTo }: Term): boolean => validTo === validFrom
