import { z } from 'zod'
import { orSay, several, submissionId, ticked } from '../../shared/request/form.ts'
import { problems } from './messages.ts'

const turn = orSay(z.coerce.number().int().min(1), problems.badTurns)

/** The turns of a passage, in any order. */
export const stretchForm = z.object({ fra: turn, til: turn })
export type StretchForm = z.infer<typeof stretchForm>

/** A passage and those it is opened for. */
export const shareForm = z.object({
  submissionId,
  fra: turn,
  til: turn,
  with: orSay(
    several(z.uuid()).refine((people) => people.length > 0),
    problems.chooseSomebody,
  ),
  until: orSay(z.iso.date(), problems.chooseDay),
  withSound: ticked,
  disguise: ticked,
  silences: z.string().max(500).default(''),
})
export type ShareForm = z.infer<typeof shareForm>

/** The two ends of a passage, the first one first. */
export function inOrder({ fra, til }: StretchForm) {
  return { fromTurn: Math.min(fra, til), toTurn: Math.max(fra, til) }
}
