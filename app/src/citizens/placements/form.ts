import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { endings } from '../../shared/companies/endings.ts'
import { orSay, submissionId, ticked } from '../../shared/request/form.ts'
import { whoseWishes } from './ladder.ts'
import { problems } from './said.ts'
import { ownProblems } from './own-messages.ts'
import { leadings, placementKinds, wanted, wishAnswers, wishesBehind } from './sealed.ts'
import { mondayOf } from './weeks.ts'

const few = z.string().trim().max(2000)
const line = z.string().trim().max(160)
/** Hours a week as people write them: «3», «3,5» or «3.5». */
const hoursIn = (most: number) =>
  z
    .string()
    .trim()
    .max(6)
    .regex(/^\d{1,2}([.,]\d{1,2})?$/)
    .transform((typed) => Number(typed.replace(',', '.')))
    .refine((hours) => hours <= most)
const hours = orSay(hoursIn(60), ownProblems.noHours)
const paidHours = orSay(
  z.union([z.literal('').transform(() => 0), hoursIn(60)]).default(0),
  ownProblems.noHours,
)
const dayOrNone = (between: (day: string) => boolean) =>
  z
    .union([z.literal(''), z.iso.date()])
    .default('')
    .transform((day) => day || null)
    .refine((day) => day === null || between(day))
/** Somebody who has been at a place for years, and what is planned far ahead, has room. */
const near = (now: Date) => (day: string) => day >= addDay(now, -1500) && day <= addDay(now, 1500)
const aDay = (now: Date) => orSay(z.iso.date().refine(near(now)), problems.badDay)
const weekOf = (now: Date) => orSay(z.iso.date().refine(near(now)).transform(mondayOf), problems.badDay)

/** The name of the place that a placement is to be at, in the address. */
export const atPlace = z.object({ sted: z.string().trim().max(200).catch('').default('') })

const whatItIs = {
  where: orSay(line.min(1), problems.noWhere),
  kind: orSay(z.enum(placementKinds), problems.noKind),
  goTo: line.default(''),
  goodDay: few.default(''),
  stopWhen: few.default(''),
}
export const newPlacement = (now: Date) =>
  z.object({
    submissionId,
    ...whatItIs,
    fromWish: z
      .enum(['', ...wishesBehind])
      .catch('')
      .default('')
      .transform((said) => said || null),
    fromOn: orSay(dayOrNone(near(now)), problems.badDay),
    toOn: orSay(dayOrNone(near(now)), problems.badDay),
  })
export const changedPlacement = z.object({
  ...whatItIs,
  seen: z.string().max(64).catch('').default(''),
})

/** What becomes of it next: each kind has the fields that belong to it. */
export const notYet = (now: Date) =>
  z.object({
    submissionId,
    words: orSay(few.min(1), problems.noReason),
    steps: orSay(few.min(1), problems.noSteps),
    toOn: orSay(
      z.iso.date().refine((day) => day > today(now) && near(now)(day)),
      problems.badDayAhead,
    ),
  })
export const ready = z.object({ submissionId, words: few.default('') })
export const begun = (now: Date) =>
  z.object({ submissionId, onDay: aDay(now), toOn: orSay(dayOrNone(near(now)), problems.badDay) })
export const extended = (now: Date) =>
  z.object({
    submissionId,
    toOn: orSay(
      z.iso.date().refine((day) => day > today(now) && near(now)(day)),
      problems.badDayAhead,
    ),
    words: orSay(few.min(1), problems.noReason),
  })
export const ended = (now: Date) =>
  z.object({
    submissionId,
    onDay: aDay(now),
    became: orSay(z.enum(endings), problems.noEnding),
    words: few.default(''),
  })

export const agreedHours = (now: Date) =>
  z.object({
    submissionId,
    fromWeek: weekOf(now),
    hours,
    paid: paidHours,
    days: line.default(''),
    whose: orSay(z.enum(whoseWishes), problems.noWhose),
    why: few.default(''),
  })
export const workedHours = (now: Date) =>
  z.object({
    week: weekOf(now),
    hours: orSay(z.union([z.literal('').transform(() => 0), hoursIn(60)]).default(0), ownProblems.noHours),
    paid: paidHours,
    closed: ticked,
  })
/** The citizen's own: one field, of this week or of the one before. */
export const ownWorked = (now: Date) =>
  z.object({
    week: orSay(
      z.iso.date().refine((day) => day <= today(now) && near(now)(day)),
      problems.badDay,
    ),
    hours,
  })

/** What the company may read beside the hours. */
export const shownHours = z.object({ days: ticked, name: ticked })

export const newWish = z.object({ submissionId, hours, why: few.default('') })
export const wishAnswer = (now: Date) =>
  z.object({
    says: orSay(z.enum(wishAnswers), problems.noAnswer),
    hours,
    paid: paidHours,
    fromWeek: weekOf(now),
    days: line.default(''),
    words: orSay(few.min(1), problems.noWords),
  })
export const promiseButton = z.object({ by: z.iso.date() })

export const notWorking = z.object({
  submissionId,
  wants: orSay(z.enum(wanted), ownProblems.noWants),
  tell: z.enum(['no', 'yes']).default('no'),
  words: few.default(''),
})
export const decision = z.object({
  stops: orSay(z.enum(['yes', 'no']), problems.noDecision),
  words: orSay(few.min(1), problems.noWords),
})
export const understoodButton = z.object({ so: z.enum(['yes', 'no']) })

export const saying = z.object({ submissionId, words: orSay(few.min(1), ownProblems.noWords) })
export const sayingFor = z.object({
  submissionId,
  voice: orSay(z.enum(['worker', 'company']), problems.noVoice),
  words: orSay(few.min(1), ownProblems.noWords),
})
export const alongButton = z.object({ along: z.enum(['yes', 'no']) })

export const newCourse = z.object({
  leadsTo: orSay(z.enum(leadings), problems.noLeadsTo),
  words: orSay(few.min(1), problems.noEnd),
  promisedBy: orSay(line.min(1), problems.noPromisedBy),
})
export const newStretch = (now: Date) =>
  z.object({
    submissionId,
    fromOn: aDay(now),
    toOn: aDay(now),
    what: orSay(few.min(1), problems.noWhat),
    mustBe: orSay(few.min(1), problems.noMustBe),
    pays: orSay(line.min(1), problems.noPays),
  })
export const stretchReview = z.object({
  held: orSay(z.enum(['yes', 'no']), problems.noHeld),
  words: orSay(few.min(1), problems.noWords),
})

export const followUp = (now: Date) =>
  z.object({
    onDay: orSay(
      z.iso.date().refine((day) => day >= today(now) && near(now)(day)),
      problems.badDayAhead,
    ),
    at: orSay(z.string().regex(/^\d{2}:\d{2}$/), problems.noTime),
    minutes: z.enum(['30', '45', '60', '90']).default('45'),
    where: line.default(''),
  })
