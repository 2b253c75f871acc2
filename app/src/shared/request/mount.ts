import type { Hono, Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { z } from 'zod'
import { chooseLanguage, type Language, type Sentence } from '@lydhoer/words'
import { Forbidden, Invalid, NotFound, problemFrom, type Problem } from './errors.ts'
import type { Again, Page, Route, SignedIn, Visit } from './route.ts'
import { roleNames, type Role } from '../people/roles.ts'
import type { Services } from './services.ts'
import type { Guard } from './guard.ts'

export interface Variables {
  me: SignedIn | null
  language: Language
  secureHeadersNonce?: string
}

/** Forms are small; sound and transcripts come in by slow routes that count their own bytes. */
const formLimit = bodyLimit({ maxSize: 1024 * 1024 })

/** Puts a place's routes on the app: guard first, then the form, then one transaction for one person. */
export function mount(
  app: Hono<{ Variables: Variables }>,
  routes: readonly Route[],
  services: Services,
): void {
  for (const route of routes.toSorted(wordsBeforeNames)) {
    const isSlow = 'slow' in route
    const limits = isSlow ? [] : [formLimit]
    app.on([route.method], [route.path], ...limits, async (c) => {
      const page: Page = {
        c: c as unknown as Context,
        services,
        me: c.get('me'),
        language: c.get('language'),
        nonce: c.get('secureHeadersNonce') ?? '',
      }
      if (route.guard === 'anyone')
        return route.handler(page, await readForm(c as unknown as Context, route.form))
      if (!page.me) return toSignIn(c as unknown as Context)
      refuseUnless(page.me, route.guard)
      const visit = page as Visit
      if (isSlow)
        return route.handler(visit, services.database, await readForm(c as unknown as Context, route.form))
      const sent = await read(c as unknown as Context, route.form)
      return services.database.as(page.me, async (sql) => {
        if ('form' in sent) return route.handler(visit, sql, sent.form)
        if (route.again) return route.again(visit, sql, sent)
        throw new Invalid(sent.problems)
      })
    })
  }
}

/** `/samtaler/ny` is asked before `/samtaler/:id`, whichever place stands first. */
function wordsBeforeNames(one: Route, other: Route): number {
  const sortable = ({ path }: Route) => path.replaceAll(/:[^/]+/g, '~')
  return sortable(one) < sortable(other) ? -1 : 1
}

function toSignIn(c: Context): Response {
  const back = c.req.method === 'GET' ? new URL(c.req.url).pathname : '/'
  return c.redirect(`/log-ind?til=${encodeURIComponent(back)}`, 303)
}

function refuseUnless(me: SignedIn, guard: Exclude<Guard, 'anyone'>): void {
  if (guard === 'signedIn') return
  const roles = 'only' in guard ? guard.only : guard
  if (me.roles.some((held) => roles.includes(held.role))) return
  throw 'only' in guard ? new NotFound() : new Forbidden(listOf(guard))
}

function listOf(roles: readonly Role[]): Sentence {
  const join = (language: Language, type: string) =>
    new Intl.ListFormat(type, { type: 'disjunction' }).format(roles.map((role) => roleNames[role][language]))
  return { da: join('da', 'da'), en: join('en', 'en') }
}

async function readForm(c: Context, schema: z.ZodType | undefined): Promise<unknown> {
  const sent = await read(c, schema)
  if ('form' in sent) return sent.form
  throw new Invalid(sent.problems)
}

async function read(c: Context, schema: z.ZodType | undefined): Promise<{ form: unknown } | Again> {
  if (!schema) return { form: undefined }
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

/** The language of a request: `?sprog=`, the cookie, else Danish. */
export function languageOf(c: Context, cookie: string | undefined): Language {
  return chooseLanguage(c.req.query('sprog'), cookie)
}
