import { z } from 'zod'
import { orSay, submissionId } from '../../../shared/request/form.ts'
import { problems } from './messages.ts'

export const newSchemaFile = z.object({
  submissionId,
  name: orSay(
    z
      .string()
      .trim()
      .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}\.xsd$/),
    problems.badName,
  ),
  text: orSay(z.string().trim().min(1).max(600_000), problems.noText),
})
