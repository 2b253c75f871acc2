import { onOneLine } from '@lydhoer/words'
import { z } from 'zod'
import { timeFrom } from './times.ts'
import { addAfter, join, split, type DraftTurn } from '../talk/draft/draft-turns.ts'
import { orSay, submissionId } from '../../shared/request/form.ts'
import { Invalid } from '../../shared/request/errors.ts'
import { problems } from './messages.ts'

const longest = 10_000
const time = z.number().int().min(0).max(36_000_000).nullable()

/** A turn as the browser's code sends it. */
const change = z
  .object({
    id: z.uuid(),
    place: z
      .string()
      .regex(/^[0-9A-Za-z]*[1-9A-Za-z]$/)
      .max(400),
    speaker: z.string().trim().min(1).max(20),
    startMs: time,
    endMs: time,
    text: z.string().max(longest),
    origins: z.array(z.number().int().min(1)).max(5000),
    revision: z.number().int().min(0),
    gone: z.boolean(),
  })
  .refine(({ startMs, endMs }) => startMs === null || endMs === null || endMs >= startMs)

/** Several changes at once, written as JSON in a field of a form: sent as a form it is refused from elsewhere. */
export const changesForm = z.object({
  since: z.coerce.number().int().min(0),
  changes: orSay(
    z
      .string()
      .transform((written, context) => {
        try {
          return JSON.parse(written) as unknown
        } catch {
          context.addIssue({ code: 'custom', message: 'no JSON' })
          return z.NEVER
        }
      })
      .pipe(z.array(change).max(2000)),
    problems.unreadable,
  ),
})

/** One turn as its form sends it when the browser runs no code. */
export const turnForm = z.object({
  /** The id of the turn that this form may add or split off, so that pressing twice makes one. */
  submissionId,
  id: z.uuid(),
  revision: z.coerce.number().int().min(0),
  act: z.enum(['save', 'split', 'join', 'add', 'remove']).default('save'),
  speaker: z.string().trim().min(1).max(20),
  text: z.string().max(longest),
  start: z.string().max(20).default(''),
  end: z.string().max(20).default(''),
})
export type TurnForm = z.infer<typeof turnForm>

/** The turn as typed, resting on the version that was shown. */
export function typedTurn(turn: DraftTurn, form: TurnForm): DraftTurn {
  const startMs = timeFrom(form.start, turn.startMs)
  const endMs = timeFrom(form.end, turn.endMs)
  if (startMs === undefined || endMs === undefined)
    throw new Invalid([{ field: startMs === undefined ? 'start' : 'end', what: problems.noTime }])
  if (startMs !== null && endMs !== null && endMs < startMs)
    throw new Invalid([{ field: 'end', what: problems.endBeforeStart }])
  return { ...turn, speaker: form.speaker, startMs, endMs, text: form.text, revision: form.revision }
}

/**
 * What a press of a button changes.
 *
 * @param turns the draft in order
 * @throws Invalid when the turn cannot be split or joined there
 */
export function changesOf(turns: readonly DraftTurn[], turn: DraftTurn, form: TurnForm): DraftTurn[] {
  const typed = typedTurn(turn, form)
  const text = typed.text.replace(/\r\n?/g, '\n')
  const whole = { ...typed, text: onOneLine(text).trim() }
  const now = turns.map((one) => (one.id === turn.id ? whole : one))
  if (form.act === 'remove') return [{ ...whole, gone: true }]
  if (form.act === 'add') return [whole, ...addAfter(now, turn.id, form.submissionId, whole.endMs)]
  if (form.act === 'split') {
    const at = text.trim().indexOf('\n')
    if (at < 0) throw new Invalid([{ field: 'text', what: problems.noSplit }])
    const parted = turns.map((one) => (one.id === turn.id ? { ...typed, text: text.trim() } : one))
    return split(parted, turn.id, at, form.submissionId, null).map((one) => ({
      ...one,
      text: onOneLine(one.text).trim(),
    }))
  }
  if (form.act === 'join') {
    const joined = join(now, turn.id)
    if (joined.length === 0) throw new Invalid([{ field: 'text', what: problems.noJoin }])
    return joined
  }
  return [whole]
}
