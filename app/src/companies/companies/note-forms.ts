import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, submissionId, ticked } from '../../shared/request/form.ts'
import { abouts, saids, ways, whys } from './kinds.ts'
import { noteProblems as problems } from './note-told.ts'

const line = z.string().trim()
const dayOrNone = (fits: (day: string) => boolean) =>
  z.union([z.literal('').transform(() => null), z.iso.date().refine(fits)])
/** A day that has come, and a day to come within so many days. */
const been = (now: Date) => (day: string) => day >= '2010-01-01' && day <= today(now)
const within = (now: Date, days: number) => (day: string) => day > today(now) && day <= addDay(now, days)

export const contactForm = z.object({
  submissionId,
  name: orSay(line.min(1).max(120), problems.noName),
  does: line.max(120),
  phone: line.max(40),
  mail: orSay(z.union([z.literal(''), z.email().max(200)]), problems.badMail),
})

export const callForm = (now: Date) =>
  z.object({
    submissionId,
    way: orSay(z.enum(ways), problems.noWay),
    about: orSay(z.enum(abouts), problems.noAbout),
    on: orSay(z.iso.date().refine(been(now)), problems.badDay),
    with: line.max(120),
    words: line.max(2000),
    ringBackOn: orSay(dayOrNone(within(now, 366)), problems.badRingBack),
  })

export const agreementForm = (now: Date) =>
  z.object({
    submissionId,
    words: orSay(line.min(1).max(2000), problems.noAgreement),
    from: orSay(
      z.iso.date().refine((day) => day >= '2000-01-01' && day <= addDay(now, 366)),
      problems.badFrom,
    ),
    until: orSay(
      dayOrNone((day) => day <= addDay(now, 3660)),
      problems.badUntil,
    ),
  })

export const saidForm = z.object({
  submissionId,
  kind: orSay(z.enum(saids), problems.noKind),
  words: orSay(line.min(1).max(1000), problems.noWords),
  // Of how it is to be there: whoever was there has said yes to these words.
  saidYes: ticked,
})

const holds = (now: Date) => ({
  words: orSay(line.min(1).max(1000), problems.noReason),
  endsOn: orSay(z.iso.date().refine(within(now, 730)), problems.badEnd),
})
export const cautionForm = (now: Date) =>
  z.object({ submissionId, why: orSay(z.enum(whys), problems.noWhy), ...holds(now) })
/** The same looked at again. */
export const cautionAgainForm = (now: Date) => z.object(holds(now))
