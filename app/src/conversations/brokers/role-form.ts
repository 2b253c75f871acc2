import { z } from 'zod'
import { orSay, submissionId } from '../../shared/request/form.ts'
import { roleProblems } from './role-messages.ts'
import { whats } from './told-to.ts'

const text = (most: number) => z.string().trim().max(most)

/** More versions than this nobody writes, and the database has no room for. */
const mostVersions = 1_000_000

/** What a broker does, and the version that it was written on. */
export const roleForm = z.object({
  does: orSay(text(6000).min(1), roleProblems.noDoes),
  why: orSay(text(600).min(1), roleProblems.noWhy),
  seen: z.coerce.number().int().min(0).max(mostVersions).catch(0),
})

/** Of which version one says that it is so for oneself too. */
export const alikeForm = z.object({ version: z.coerce.number().int().min(1).max(mostVersions) })

/** What one tells a coordinator. */
export const tellForm = z.object({
  submissionId,
  what: orSay(z.enum(whats), roleProblems.noWhat),
  to: orSay(z.uuid(), roleProblems.noTo),
  words: text(1000).default(''),
})
