import { findCpr } from '@lydhoer/danish'
import { paragraphsIn, wrongFields } from '@lydhoer/letters'
import { addDay, today, type Sentence } from '@lydhoer/words'
import { z } from 'zod'
import type { Problem } from '../../../shared/request/errors.ts'
import { afterRow } from '../../../shared/request/list-page.ts'
import { orSay, submissionId } from '../../../shared/request/form.ts'
import { kindNames } from './kinds.ts'
import { problems } from './messages.ts'

/** Six pages; a letter that is longer is not read. */
const mostSigns = 20_000
const mostParagraphs = 200
/** So many faults are told at once; the rest when those are mended. */
const mostTold = 5

/** A day to come, or none. */
const dayToCome = (now: Date) =>
  orSay(
    z
      .union([z.literal(''), z.iso.date()])
      .transform((day) => day || null)
      .refine((day) => day === null || (day > today(now) && day <= addDay(now, 1830))),
    problems.badDay,
  )

const facts = (now: Date) => ({
  name: orSay(z.string().trim().min(1).max(120), problems.noName),
  for: z.string().trim().max(300).default(''),
  kind: orSay(z.enum(kindNames), problems.noKind),
  department: z.union([z.literal(''), z.uuid()]).transform((id) => id || null),
  /** Nobody chosen is whoever writes it. */
  answersFor: orSay(
    z.union([z.literal(''), z.uuid()]).transform((id) => id || null),
    problems.noAnswer,
  ),
  lookAgainOn: dayToCome(now),
})
const text = orSay(
  z
    .string()
    .trim()
    .min(1)
    .max(mostSigns)
    .transform((written) => written.replaceAll('\r\n', '\n')),
  problems.noText,
)

export const newTemplate = (now: Date) => z.object({ submissionId, ...facts(now), text })
export const changedTemplate = (now: Date) => z.object(facts(now))
export const wording = z.object({
  submissionId,
  seen: z.union([z.literal(''), z.iso.datetime()]).transform((at) => at || null),
  text,
})
export const usedFrom = (now: Date) =>
  z.object({
    from: orSay(
      z.iso.date().refine((day) => day >= today(now) && day <= addDay(now, 366)),
      problems.badUse,
    ),
  })
export const inUse = z.object({ is: z.enum(['yes', 'no']) })
export const listOfLetters = z.object({ efter: afterRow })
/** Which two versions are read beside each other. */
export const sideBySide = z.object({
  fra: z.coerce.number().int().min(1).max(999).optional().catch(undefined),
  til: z.coerce.number().int().min(1).max(999).optional().catch(undefined),
})

/** What keeps a text from being a letter that is sent again and again. */
export function wrongInText(text: string): Problem[] {
  const wrong: Sentence[] = [...wrongFields(text)]
  if (findCpr(text).length > 0) wrong.push(problems.cpr)
  if (paragraphsIn(text).length > mostParagraphs) wrong.push(problems.tooMany(mostParagraphs))
  return wrong.slice(0, mostTold).map((what) => ({ field: 'text', what }))
}
