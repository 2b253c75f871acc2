import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, several, submissionId, ticked } from '../../../shared/request/form.ts'
import { kindNames } from '../templates/kinds.ts'
import { problems } from './messages.ts'

const dayOrNone = z.union([z.literal(''), z.iso.date()]).transform((day) => day || null)
/** Words by which it is found: a line or a comma apart. */
const signs = orSay(
  z
    .string()
    .trim()
    .min(1)
    .max(500)
    .transform((written) =>
      written
        .split(/[\n,]/)
        .map((sign) => sign.trim())
        .filter(Boolean),
    ),
  problems.noSigns,
)

export const newDemand = z
  .object({
    submissionId,
    what: orSay(z.string().trim().min(1).max(300), problems.noWhat),
    kinds: orSay(several(z.enum(kindNames)).pipe(z.array(z.enum(kindNames)).min(1)), problems.noKinds),
    law: orSay(z.string().trim().min(1).max(200), problems.noLaw),
    source: z.string().trim().max(4000).default(''),
    signs,
    validFrom: orSay(z.iso.date(), problems.noFrom),
    validTo: orSay(dayOrNone, problems.badTo),
  })
  .refine(({ validFrom, validTo }) => validTo === null || validTo >= validFrom, { path: ['validTo'] })

export const endOfDemand = z.object({ validTo: orSay(z.iso.date(), problems.noTo) })

export const newWaiver = (now: Date) =>
  z.object({
    submissionId,
    by: orSay(z.string().trim().min(1).max(200), problems.noBy),
    decidedOn: orSay(
      z.iso.date().refine((day) => day <= today(now)),
      problems.badDecided,
    ),
    gives: orSay(z.string().trim().min(1).max(1000), problems.noGives),
    lookedAt: orSay(z.string().trim().min(1).max(1000), problems.noLookedAt),
    lookAgainOn: orSay(
      z.iso.date().refine((day) => day > today(now) && day <= addDay(now, 1830)),
      problems.badLook,
    ),
    isExperiment: ticked,
  })

export const resultOfWaiver = (now: Date) =>
  z.object({
    result: orSay(z.string().trim().min(1).max(4000), problems.noResult),
    goesOn: orSay(z.enum(['yes', 'no']), problems.noGoesOn),
    lookAgainOn: orSay(
      dayOrNone.refine((day) => day === null || day > today(now)),
      problems.badLook,
    ),
  })
