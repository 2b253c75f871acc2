import { z } from 'zod'
import { several, ticked } from '../../shared/request/form.ts'

export const roles = ['citizen', 'worker', 'interpreter', 'companion', 'other'] as const
export const role = z.enum(roles)

/** What somebody can say that a word is which they take out. */
export const kindsToSay = ['person', 'place', 'workplace', 'other'] as const
export type KindToSay = (typeof kindsToSay)[number]

/**
 * What a press can mean: keep what is decided; take a further word out, typed (`also`) or pressed (`word` with its turn and where in it);
 * show a turn's words as buttons (`open`); the sure ones are right (`sure`); one name is one or is none (`yes`, `no`); take all out for good.
 */
const act = z
  .string()
  .regex(
    /^(?:save|also|sure|unlikely|confirm|open \d{1,6}|word \d{1,6} \d{1,6} \d{1,6}|(?:yes|no) [0-9a-f-]{36})$/,
  )

/** A press taken apart: what, and its numbers or its id. */
export function pressed(act: string): { what: string; of: string[] } {
  const [what = 'save', ...of] = act.split(' ')
  return { what, of }
}

/**
 * What is taken out of a transcript. Beside these it has a field for each speaker (`role.B`) and one for each group of
 * mentions (`standIn.` and the id of its first).
 */
export const namesForm = z.looseObject({
  act: act.default('save'),
  also: z.string().max(200).default(''),
  /** What the further word is; empty for whoever leaves it to the program. */
  kind: z.enum(['', ...kindsToSay]).default(''),
  /** Whom or what it is, when that is somebody who has a stand-in already. */
  sameAs: z.string().max(80).default(''),
  /** The turn that one looks at. */
  at: z
    .string()
    .regex(/^\d{0,6}$/)
    .default(''),
  take: several(z.string()),
  /** Whether it is the right file, where the text seems to be with another than the citizen. */
  right: ticked,
})
