import type { MergeField } from '@lydhoer/letters'
import { z } from 'zod'
import { orSay } from '../../../shared/request/form.ts'
import { problems } from './messages.ts'

export const formats = ['pdf', 'word', 'memo'] as const

export const whichVersion = z.object({
  udgave: z.coerce.number().int().min(1).max(999).optional().catch(undefined),
})

/** How a field of the letter is called in the form. */
export const nameOfField = ({ name }: MergeField) => `felt-${name}`
const mostInField = 300

/** What is filled in is used once and kept nowhere; the letter's own fields come along by their names. */
export const takeOut = z.looseObject({
  version: z.uuid(),
  format: orSay(z.enum(formats), problems.noFormat),
  label: z.string().trim().max(150).default(''),
  senderLabel: z.string().trim().max(150).default(''),
  cvr: z.string().trim().max(20).default(''),
  recipientCpr: z.string().trim().max(20).default(''),
})

/** What was filled in, by the fields of the letter; longer than a line is cut. */
export const valuesOf = (
  form: Record<string, unknown>,
  fields: readonly MergeField[],
): Record<string, string> =>
  Object.fromEntries(
    fields.map((field) => {
      const value = form[nameOfField(field)]
      return [field.name, typeof value === 'string' ? value.trim().slice(0, mostInField) : '']
    }),
  )
