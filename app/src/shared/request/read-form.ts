import type { Context } from 'hono'
import { problemsIn } from './form.ts'
import type { Again, Shape } from './route.ts'

/** What was typed and chosen, with what its schema reads of it or what is wrong with it. */
export type Sent = Pick<Again, 'typed'> & ({ form: unknown } | Pick<Again, 'problems'>)

export async function readForm(c: Context, shape: Shape<unknown> | undefined, now: Date): Promise<Sent> {
  if (!shape) return { form: undefined, typed: {} }
  const schema = typeof shape === 'function' ? shape(now) : shape
  const typed = c.req.method === 'GET' ? c.req.query() : withPlainBreaks(await c.req.parseBody({ all: true }))
  const parsed = schema.safeParse(typed)
  return parsed.success ? { form: parsed.data, typed } : { problems: problemsIn(schema, parsed.error), typed }
}

/** Browsers send a line break as two characters and count it as one, also when they say how much room there is left. */
const withPlainBreaks = (sent: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(plain) : plain(value),
    ]),
  )

const plain = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value
