import { z } from 'zod'
import { orSay, several, submissionId, ticked } from '../../shared/request/form.ts'
import { problems } from './messages.ts'

const turn = orSay(z.coerce.number().int().min(1), problems.badTurns)

/** The turns of a passage, in any order. */
export const stretchForm = z.object({ fra: turn, til: turn })
export type StretchForm = z.infer<typeof stretchForm>

const question = z.string().trim().max(200)
const someQuestion = orSay(question.min(1), problems.askSomething)
/** The question as it stood when its writer was asked whether a name stands in it: sent again like that, it is meant. */
const asked = z.string().default('')

/** A question in other words. */
export const questionForm = z.object({ question: someQuestion, asked })
export type QuestionForm = z.infer<typeof questionForm>

/** What comes after a passage is kept: nothing, or inviting people to lend an ear to it. */
const afterwards = z.enum(['', 'oere']).catch('').default('')

/** The address of keeping a passage. */
export const keepQuery = stretchForm.extend({ saa: afterwards })

/** A passage for oneself. */
export const keepForm = keepQuery.extend({ submissionId, question: question.default(''), asked })

/** Stretches of sound as boxes send them: milliseconds from the start of the recording. */
const boxedSilences = several(z.string().regex(/^\d{1,9}-\d{1,9}$/))

/** What is chosen of the sound. */
export const soundForm = z.object({
  withSound: ticked,
  disguise: ticked,
  stille: boxedSilences,
  silences: z.string().max(500).default(''),
})
export type SoundForm = z.infer<typeof soundForm>

/** A passage and those it is opened for. */
export const shareForm = stretchForm.extend({
  submissionId,
  question: someQuestion,
  asked,
  with: orSay(
    several(z.uuid()).refine((people) => people.length > 0),
    problems.chooseSomebody,
  ),
  until: orSay(z.iso.date(), problems.chooseDay),
  ...soundForm.shape,
})
export type ShareForm = z.infer<typeof shareForm>

/** All that stands in the form when its sound is to be heard first: nothing of it need be filled in yet, and all of it is kept. */
export const asTyped = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
export type AsTyped = z.infer<typeof asTyped>

/** How the sound would be heard, in an address. */
export const hearQuery = stretchForm.extend({
  fordrejet: ticked,
  stille: z.string().max(2000).default(''),
})

/** The two ends of a passage, the first one first. */
export function inOrder({ fra, til }: StretchForm) {
  return { fromTurn: Math.min(fra, til), toTurn: Math.max(fra, til) }
}
