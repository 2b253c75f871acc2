import { z } from 'zod'
import { orSay, submissionId, ticked } from '../../shared/request/form.ts'
import { longestLine } from './form.ts'
import { parts } from './lines.ts'
import { problems } from './messages.ts'

const turn = z.coerce.number().int().min(1).max(1_000_000)
const turns = { fra: turn, til: turn }
/** What the citizen chose before, where the worker goes on from that. */
const valg = z.uuid().nullable().catch(null).default(null)

/** Which turns of a conversation the page shows. */
export const pickQuery = z.object({ ...turns, valg })

/** The line that they become. */
export const pickForm = z.object({
  submissionId,
  ...turns,
  valg,
  part: z.enum(parts).exclude(['law', 'rule']).default('own'),
  words: orSay(z.string().trim().min(1).max(longestLine), problems.empty),
  own: ticked,
})

/** The turn that the citizen would choose. */
export const ownPickQuery = z.object({ tur: turn })
export const ownPickButton = z.object({ submissionId, tur: turn })
