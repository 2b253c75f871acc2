import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, submissionId } from '../../../shared/request/form.ts'
import { problems } from './messages.ts'

const months = z.coerce.number().int().min(1).max(600)
/** A day that has not come, so that a change can be undone until then. */
const comingDay = (now: Date) =>
  orSay(
    z.iso.date().refine((day) => day > today(now) && day <= addDay(now, 3660)),
    problems.badFrom,
  )

export const newTerm = (now: Date) =>
  z.object({
    months: orSay(months, problems.badMonths),
    from: comingDay(now),
    because: orSay(z.string().trim().min(1).max(500), problems.noBecause),
    becauseEn: z.string().trim().max(500).default(''),
  })

/** What somebody asks about beforehand; nothing where it can't be asked. */
export const asked = z.object({
  maaneder: months.nullable().catch(null).default(null),
  fra: z.iso.date().nullable().catch(null).default(null),
})

const said = {
  submissionId,
  name: orSay(z.string().trim().min(1).max(120), problems.noName),
  says: orSay(z.string().trim().min(1).max(2000), problems.noSays),
  law: z.string().trim().max(200).default(''),
  nameEn: z.string().trim().max(120).default(''),
  saysEn: z.string().trim().max(2000).default(''),
}

/** A rule that is new here may have held for long. */
export const newRule = (now: Date) =>
  z
    .object({
      ...said,
      from: orSay(
        z.iso.date().refine((day) => day >= '1900-01-01' && day <= addDay(now, 3660)),
        problems.badBegin,
      ),
      to: orSay(
        z
          .union([z.literal(''), z.iso.date()])
          .transform((day) => day || null)
          .default(null),
        problems.badTo,
      ),
    })
    .refine(({ from, to }) => to === null || to >= from, { path: ['to'] })

export const otherText = (now: Date) => z.object({ ...said, from: comingDay(now) })

export const lastDayForm = (now: Date) =>
  z.object({
    last: orSay(
      z.iso.date().refine((day) => day >= today(now) && day <= addDay(now, 3660)),
      problems.badLast,
    ),
  })
