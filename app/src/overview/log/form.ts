import { today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, several, submissionId, ticked } from '../../shared/request/form.ts'
import { obstacles, parts, pillars } from './kinds.ts'
import { isQuarter } from './quarters.ts'
import { problems } from './told.ts'

/** Which quarter is begun: one that has begun by now. */
export const beginning = (now: Date) =>
  z.object({
    quarter: z.iso.date().refine((day) => isQuarter(day) && day >= '2010-01-01' && day <= today(now)),
  })

const line = {
  part: orSay(z.enum(parts), problems.noPart),
  words: orSay(z.string().trim().min(1).max(2000), problems.noWords),
  obstacle: orSay(z.union([z.literal(''), z.enum(obstacles)]).default(''), problems.noObstacle),
  pillar: orSay(z.union([z.literal(''), z.enum(pillars)]).default(''), problems.noPillar),
  toAsk: ticked,
}

/** A line that is written by hand. */
export const newLine = z.object({ submissionId, ...line })

/** A line that is written anew, over the words that were seen. */
export const changedLine = z.object({ ...line, seen: z.coerce.number().int().min(0).max(1_000_000) })

/** Which codes are put on a line, over those that were seen. */
export const lineCodes = z.object({
  codes: orSay(several(z.string().max(60)).pipe(z.array(z.string()).max(6)), problems.manyCodes),
  seen: changedLine.shape.seen,
})

/** What is ticked in, and where to go on from. */
export const tick = z.object({
  kind: z.string().regex(/^[a-z][a-zA-Z]{1,39}$/),
  key: z.string().regex(/^[a-zA-Z0-9-]{1,60}$/),
  back: z.enum(['skriv', 'skete']).catch('skriv'),
})

export const givingOut = z.object({ submissionId })

/** Which version; anything else is the latest. */
const version = z.coerce.number().int().min(1).max(999).optional().catch(undefined)
export const whichVersion = z.object({ udgave: version })

export const formats = ['word', 'pdf', 'markdown'] as const
export const asFile = z.object({ udgave: version, format: z.enum(formats).catch('pdf') })

/** In an address: what stands in the way is read by its kinds, or by the codes that were put on it. */
export const readBy = z.object({ efter: z.enum(['slags', 'koder']).catch('slags') })

/** In an address: after which of its kind a page goes on. */
export const afterKey = z.object({
  efter: z
    .string()
    .regex(/^[a-zA-Z0-9-]{1,60}$/)
    .nullable()
    .catch(null)
    .default(null),
})
