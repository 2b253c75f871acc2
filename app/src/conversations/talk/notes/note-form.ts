import { z } from 'zod'
import { orSay, submissionId } from '../../../shared/request/form.ts'
import { problems } from './messages.ts'

const turn = z.coerce.number().int().min(1)
const char = z.coerce.number().int().min(0).optional()

/** A turn, and which characters of it when words were chosen: UTF-16 units into its text. */
export const whereForm = z.object({ tur: turn, fra: char, til: char })
export type Where = z.infer<typeof whereForm>

/** What somebody notices: at a turn, at words of it, or in the whole of a passage. */
export const noteForm = whereForm.extend({
  submissionId,
  tur: z.union([z.literal(''), turn]).default(''),
  body: orSay(z.string().trim().min(1).max(4000), problems.empty),
})
export type NoteForm = z.infer<typeof noteForm>

/**
 * Which turns of a stretch a noticing is about.
 *
 * @example turnsOf({ fromTurn: 3, toTurn: 9 }, '') // { fromTurn: 3, toTurn: 9 }
 */
export function turnsOf({ fromTurn, toTurn }: { fromTurn: number; toTurn: number }, tur: number | '') {
  if (tur === '') return { fromTurn, toTurn }
  const at = Math.min(toTurn, Math.max(fromTurn, tur))
  return { fromTurn: at, toTurn: at }
}

/**
 * The numbers of the turns in a stretch, to choose among.
 *
 * @example turnNumbers({ fromTurn: 3, toTurn: 5 }) // [3, 4, 5]
 */
export const turnNumbers = ({ fromTurn, toTurn }: { fromTurn: number; toTurn: number }): number[] =>
  Array.from({ length: toTurn - fromTurn + 1 }, (_, at) => fromTurn + at)
