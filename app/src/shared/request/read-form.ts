import type { Context } from 'hono'
import type { z } from 'zod'
import { problemFrom, type Problem } from './errors.ts'
import type { Again, Shape } from './route.ts'

/** What was sent, as its schema reads it; or what was typed and what is wrong with it. */
export async function readForm(
  c: Context,
  shape: Shape<unknown> | undefined,
  now: Date,
): Promise<{ form: unknown } | Again> {
  if (!shape) return { form: undefined }
  const schema = typeof shape === 'function' ? shape(now) : shape
  const typed = c.req.method === 'GET' ? c.req.query() : await c.req.parseBody({ all: true })
  const parsed = schema.safeParse(typed)
  return parsed.success ? { form: parsed.data } : { problems: parsed.error.issues.map(asProblem), typed }
}

function asProblem(issue: z.core.$ZodIssue): Problem {
  const field = issue.path.map(String).join('.')
  return issue.message.includes(' | ')
    ? problemFrom(field, issue.message)
    : {
        field,
        what: {
          da: `Feltet «${field}» kunne ikke bruges, som det var udfyldt.`,
          en: `The field «${field}» could not be used as filled in.`,
        },
      }
}
