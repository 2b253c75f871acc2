import { z } from 'zod'
import { orSay, submissionId } from '../../shared/request/form.ts'
import { problems } from './messages.ts'

export const turn = z.coerce.number().int().min(1)

/** A code put on turns, or on words of one turn. */
export const markForm = z.object({
  submissionId,
  kode: orSay(z.string().min(1).max(60), problems.chooseCode),
  fra: turn,
  til: turn,
  ord: z.string().trim().max(400).default(''),
  svar: z.enum(['ja', 'nej']).default('ja'),
})
export type MarkForm = z.infer<typeof markForm>

/** A code of the municipality's own. */
export const codeForm = z.object({
  submissionId,
  name: orSay(z.string().trim().min(1).max(80), problems.emptyName),
  definition: orSay(z.string().trim().min(1).max(2000), problems.emptyDefinition),
})
