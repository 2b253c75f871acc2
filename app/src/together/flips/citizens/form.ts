import { z } from 'zod'
import { orSay, ticked } from '../../../shared/request/form.ts'
import { ownProblems } from '../own-messages.ts'
import { staffProblems } from './messages.ts'

const line = z.string().trim()

/** An invitation to a citizen. */
export const citizenInvitation = z.object({
  citizen: orSay(z.uuid(), staffProblems.noCitizen),
  why: orSay(line.min(1).max(600), staffProblems.noWhy),
  who: orSay(line.min(1).max(600), staffProblems.noWho),
  where: line.max(400).default(''),
  bring: line.max(600).default(''),
  transport: orSay(line.min(1).max(400), staffProblems.noTransport),
})

/** What the citizen answers, and what they are called there. */
export const ownAnswer = z.object({
  says: orSay(z.enum(['comes', 'comesNot']), ownProblems.noAnswer),
  called: line.max(60).default(''),
})

/** What the citizen grasped. */
export const ownGrasp = z.object({ words: line.max(1500).default(''), nothingNew: ticked })

export const ownStand = z.object({
  version: z.coerce.number().int().min(1),
  stands: z.enum(['yes', 'no']),
})
