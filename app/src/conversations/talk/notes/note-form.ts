import { z } from 'zod'
import { orSay, submissionId } from '../../../shared/request/form.ts'
import { problems } from './messages.ts'

export const noteBody = orSay(z.string().trim().min(1).max(4000), problems.empty)

/** What somebody notices in a passage: at one of its turns, or in the whole of it. */
export const noteForm = z.object({
  submissionId,
  tur: z.union([z.literal(''), z.coerce.number().int().min(1)]).default(''),
  body: noteBody,
})

/**
 * Which turns of a passage a noticing is about.
 *
 * @example turnsOf({ from_turn: 3, to_turn: 9 }, '') // { fromTurn: 3, toTurn: 9 }
 */
export function turnsOf(passage: { from_turn: number; to_turn: number }, tur: number | '') {
  if (tur === '') return { fromTurn: passage.from_turn, toTurn: passage.to_turn }
  const at = Math.min(passage.to_turn, Math.max(passage.from_turn, tur))
  return { fromTurn: at, toTurn: at }
}
