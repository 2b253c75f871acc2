import type { Hono, Context } from 'hono'
import { chooseLanguage, type Language, type Sentence } from '@lydhoer/words'
import { Forbidden, Invalid, NotFound } from './errors.ts'
import { formLimit } from './form-limit.ts'
import { readForm } from './read-form.ts'
import type { Again, Route, SignedIn, Visit } from './route.ts'
import { roleNames, type Role } from '../people/roles.ts'
import type { Services } from './services.ts'
import { signInFrom } from './to-sign-in.ts'
import type { Guard } from './guard.ts'

export interface Variables {
  me: SignedIn | null
  language: Language
  secureHeadersNonce?: string
}

/** Puts a place's routes on the app: guard first, then the form, then one transaction for one person. */
export function mount(
  app: Hono<{ Variables: Variables }>,
  routes: readonly Route[],
  services: Services,
): void {
  const toSignIn = signInFrom(routes, services.config.origin)
  for (const route of routes.toSorted(wordsBeforeNames)) {
    const isSlow = 'slow' in route
    const limits = isSlow && route.countsItsBody ? [] : [formLimit]
    app.on([route.method], [route.path], ...limits, async (c) => {
      const { me, language, secureHeadersNonce: nonce = '' } = c.var
      const page = { c, services, language, nonce }
      const read = () => readForm(c, route.form, services.now())
      if (route.guard === 'anyone') return route.handler({ ...page, me }, formOf(await read()))
      if (!me) return toSignIn(c)
      refuseUnless(me, route.guard)
      const visit: Visit = { ...page, me, reads: route.reads }
      if (isSlow) return route.handler(visit, services.database, formOf(await read()))
      const sent = await read()
      return services.database.as(me, async (sql) => {
        if ('problems' in sent && route.again) return route.again(visit, sql, sent)
        return route.handler(visit, sql, formOf(sent))
      })
    })
  }
}

/** @throws Invalid when what was sent could not be used */
function formOf(sent: { form: unknown } | Again): unknown {
  if ('form' in sent) return sent.form
  throw new Invalid(sent.problems)
}

/** `/samtaler/ny` is asked before `/samtaler/:id`, whichever place stands first. */
function wordsBeforeNames(one: Route, other: Route): number {
  const sortable = ({ path }: Route) => path.replaceAll(/:[^/]+/g, '~')
  return sortable(one) < sortable(other) ? -1 : 1
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

/** The language of a request: `?sprog=`, the cookie, else Danish. */
export function languageOf(c: Context, cookie: string | undefined): Language {
  return chooseLanguage(c.req.query('sprog'), cookie)
}
