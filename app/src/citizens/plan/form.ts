import { z } from 'zod'
import { orSay, submissionId, ticked } from '../../shared/request/form.ts'
import { parts, planDoers } from './lines.ts'
import { problems } from './messages.ts'
import { ownProblems } from './own-messages.ts'

/** What the citizen says to the plan, or to one line of it. */
export const answerButton = z.object({
  submissionId,
  says: z.enum(['yes', 'no']),
  line: z.uuid().nullable().default(null),
})

export const ownWordsForm = z.object({
  words: orSay(z.string().trim().min(1).max(2000), ownProblems.noWords),
})

export const beginButton = z.object({ submissionId })

/** Which part a new line is for. */
export const partQuery = z.object({ del: z.enum(parts).catch('agreed') })

const dayOrNone = z.union([z.literal(''), z.iso.date()]).transform((day) => day || null)
/** Where a new line comes from: today, as one sits together; a meeting or a conversation; or from nobody. */
export const origin = z
  .string()
  .regex(/^(today|system|(meeting|conversation):[0-9a-f-]{36})$/)
  .default('today')

/** A line is this long at most, in letters. */
export const longestLine = 1000

/** A promise: whose it is, by id. */
const promiser = z.templateLiteral(['worker:', z.uuid()])

const said = {
  words: z.string().trim().max(longestLine).default(''),
  own: ticked,
  does: z.union([z.literal(''), z.enum(planDoers), promiser]).default(''),
  other: z.string().trim().max(80).default(''),
  byDay: orSay(dayOrNone.default(null), problems.badDay),
  rule: z.union([z.literal(''), z.uuid()]).default(''),
  spared: ticked,
  why: z.string().trim().max(500).default(''),
}

export const newLineForm = z.object({
  submissionId,
  part: z.enum(parts),
  from: orSay(origin, problems.badOrigin),
  ...said,
})

export const lineForm = z.object(said)
export type LineForm = z.infer<typeof lineForm>

export const decideForm = z.object({ why: z.string().trim().max(1000).default('') })
export const takeButton = z.object({ line: z.uuid(), part: z.enum(parts).default('own') })
export const outButton = z.object({ out: z.enum(['yes', 'no']).default('yes') })
export const doneButton = z.object({ done: z.enum(['yes', 'no']).default('yes') })
/** Whether a promise is one's own. */
export const notMineButton = z.object({ mine: z.enum(['yes', 'no']).default('no') })
export const talkedButton = z.object({ talked: z.enum(['yes', 'no']).default('yes') })

export const pasteForm = z.object({
  submissionId,
  text: orSay(z.string().trim().min(1).max(40_000), problems.noText),
})
