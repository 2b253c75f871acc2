import { z } from 'zod'
import { orSay } from '../../shared/request/form.ts'
import { problems } from './messages.ts'

const line = z.string().trim().max(300).default('')

/** How a worker is reached; all of it empty takes it away. */
export const reachForm = z.object({
  hours: line,
  phone: orSay(
    z
      .string()
      .trim()
      .max(30)
      .regex(/^[\d+() ]*$/)
      .default(''),
    problems.badPhone,
  ),
  answers: line,
  away: line,
})
