import { z } from 'zod'
import type { Sentence } from '@lydhoer/words'
import type { Problem } from './errors.ts'
import { problems } from './messages.ts'

const sentences = z.registry<Sentence>()

/**
 * A field's schema with what is said when something else was typed there.
 *
 * @example orSay(z.iso.date(), { da: 'Vælg en dag', en: 'Choose a day' })
 */
export function orSay<S extends z.ZodType>(schema: S, sentence: Sentence): S {
  // A copy, since one schema may stand at several fields with a sentence for each.
  const field = schema.clone()
  sentences.add(field, sentence)
  return field
}

/**
 * What boxes of one name send: nothing, one of them, or several.
 *
 * @example several(z.uuid()).parse(undefined) // []
 */
export function several<S extends z.ZodType>(each: S) {
  return z.preprocess((sent) => (sent === undefined ? [] : [sent].flat()), z.array(each))
}

/** What a box of its own sends, as whether it was ticked. */
export const ticked = z
  .literal('on')
  .optional()
  .transform((sent) => sent === 'on')

/** Which form was sent, so that the same one sent twice is used once. */
export const submissionId = z.uuid()

/** What did not fit, in our own words: one problem a field, since a field is mended as a whole. */
export function problemsIn(schema: z.ZodType, { issues }: z.ZodError): Problem[] {
  const shape: Record<string, z.ZodType> = schema instanceof z.ZodObject ? schema.shape : {}
  const byField = new Map<string, Problem>()
  for (const issue of issues) {
    const field = String(issue.path[0] ?? '')
    if (!byField.has(field)) byField.set(field, { field, what: sentenceFor(issue, field, shape[field]) })
  }
  return [...byField.values()]
}

function sentenceFor(issue: z.core.$ZodIssue, field: string, schema: z.ZodType | undefined): Sentence {
  if (issue.code === 'too_big' && issue.origin === 'string') return problems.tooLong(Number(issue.maximum))
  return (schema && sentences.get(schema)) ?? problems.unusable(field)
}
