import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, submissionId, ticked } from '../../shared/request/form.ts'
import { afterRow } from '../../shared/request/list-page.ts'
import { resourceKinds } from './kinds.ts'
import { problems } from './told.ts'

/** An id in an address or a hidden field; anything else is none. */
const thatOne = z.uuid().nullable().catch(null).default(null)

/** Which resources a list shows. */
export const wantedQuery = z.object({
  efter: afterRow,
  slags: z.enum(resourceKinds).nullable().catch(null).default(null),
  undren: thatOne,
})

/** From where a new one is begun. */
export const begunFrom = z.object({ undren: thatOne, fund: thatOne })

const words = {
  title: orSay(z.string().trim().min(1).max(160), problems.noTitle),
  kind: orSay(z.enum(resourceKinds), problems.noKind),
  use: orSay(z.string().trim().min(1).max(600), problems.noUse),
  body: z.string().trim().max(20_000).default(''),
  address: orSay(
    z.union([z.literal(''), z.url({ protocol: /^https$/, hostname: z.regexes.domain }).max(600)]).default(''),
    problems.badAddress,
  ),
  fund: z.union([z.literal(''), z.uuid()]).default(''),
}

/** So far ahead it is looked at again, where nobody says otherwise. */
export const usualDay = (now: Date): string => addDay(now, 182)

const aheadOf = (now: Date) =>
  orSay(
    z.iso.date().refine((day) => day > today(now) && day <= addDay(now, 1096)),
    problems.badDay,
  )

/** A resource: what it is for, and what is written here or where it lies. */
export const newResource = (now: Date) =>
  z.object({ submissionId, ...words, withFile: ticked, undren: thatOne, lookAgainOn: aheadOf(now) })

/** The next version of it, with what was changed and why. */
export const changedResource = z.object({
  submissionId,
  ...words,
  changed: orSay(z.string().trim().min(1).max(600), problems.noChanged),
})

/** That it is still right, and when to look again. */
export const stillRight = (now: Date) =>
  z.object({ submissionId, lookAgainOn: aheadOf(now), words: z.string().trim().max(600).default('') })

/** That it is used no more, and why. */
export const layToRest = z.object({
  submissionId,
  words: orSay(z.string().trim().min(1).max(600), problems.noWhy),
})

/** That it is used again, from a press. */
export const takeUp = z.object({ submissionId })

/** That one uses it, and how it went. */
export const useForm = z.object({ submissionId, words: z.string().trim().max(300).default('') })
