import type { Hono, Context, MiddlewareHandler } from 'hono'
import type { Sql } from '@lydhoer/database'
import { chooseLanguage, inEach, listIn, type Language, type Tongue } from '@lydhoer/words'
import { Forbidden, Invalid, NotFound } from './errors.ts'
import { formLimit } from './form-limit.ts'
import { readForm, type Sent } from './read-form.ts'
import type { Place } from './place.ts'
import type { GuardedRoute, Route, Shape, SignedIn, SlowRoute, Visit } from './route.ts'
import { roleNames, type Role } from '../people/roles.ts'
import { followed, wantsStream } from '../live/stream.ts'
import { asWhoeverItIs, whoIsIt } from '../people/sign-in/session.ts'
import type { Services } from './services.ts'
import { signInFrom } from './to-sign-in.ts'
import { spokenTo } from './tongue.ts'
import type { Guard } from './guard.ts'

export interface Variables {
  me: SignedIn | null
  language: Language
  /** What was chosen in this browser last. */
  tongue: Tongue
  secureHeadersNonce?: string
}

type Placed = { place: Place; route: Route }

/** Puts the routes of places on the app: guard first, then the form, then one transaction for one person. */
export function mount(
  app: Hono<{ Variables: Variables }>,
  places: readonly Place[],
  services: Services,
): void {
  const all = places.flatMap((place) => place.routes.map((route) => ({ place, route })))
  const toSignIn = signInFrom(
    all.map(({ route }) => route),
    services.config.origin,
  )
  const whoFirst: MiddlewareHandler<{ Variables: Variables }> = async (c, next) => {
    c.set('me', await whoIsIt(c, services))
    await next()
  }
  for (const { place, route } of all.toSorted(wordsBeforeNames)) {
    const limits = 'slow' in route && route.countsItsBody ? [] : [formLimit]
    const who = onlyLooks(route) ? [] : [whoFirst]
    app.on([route.method], [route.path], ...who, ...limits, async (c: Context<{ Variables: Variables }>) => {
      const { secureHeadersNonce: nonce = '' } = c.var
      const pageFor = <Me extends SignedIn | null>(me: Me) => ({
        ...{ c, services, nonce, place, me },
        ...spokenTo(c.var, me),
      })
      const read = () => readForm(c, shapeOf(route), services.now())
      if (onlyLooks(route)) {
        const ask = () =>
          asWhoeverItIs(c, services, async (me, sql) => {
            c.set('me', me)
            if (!me) return null
            refuseUnless(me, route.guard)
            return route.handler({ ...pageFor(me), reads: route.reads }, sql, formOf(await read()))
          })
        const answered = await ask()
        const { me } = c.var
        if (!answered || !me) return toSignIn(c)
        if (!('follows' in route) || !route.follows || !wantsStream(c)) return answered
        const what = route.follows({ ...pageFor(me), reads: route.reads })
        return followed(c, services, what, await answered.text(), ask)
      }
      const { me } = c.var
      if (route.guard === 'anyone') return route.handler(pageFor(me), formOf(await read()))
      if (!me) return toSignIn(c)
      refuseUnless(me, route.guard)
      return answerTo({ ...pageFor(me), reads: route.reads }, route, await read())
    })
    if ('within' in route && route.within !== undefined)
      app.get(route.path, (c) => c.redirect(filledIn(route.within ?? '', c.req.param()), 303))
  }
}

/**
 * Who asks, whether they may and what they are answered is then one transaction. Of a form it is known before its body is read who
 * sends it, and no transaction waits for the body.
 */
function onlyLooks(route: Route): route is GuardedRoute {
  return route.method === 'GET' && route.guard !== 'anyone' && !('slow' in route)
}

/** @example filledIn('/stykker/:id', { id: '7' }) // '/stykker/7' */
const filledIn = (path: string, names: Record<string, string>): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(names[name] ?? ''))

/** Does the work of a route; a form that cannot be used is shown again as it was filled in. */
async function answerTo(visit: Visit, route: GuardedRoute | SlowRoute, sent: Sent): Promise<Response> {
  const { database } = visit.services
  const within = (work: (sql: Sql) => Response | Promise<Response>) =>
    database.as(visit.me, async (sql) => work(sql))
  try {
    const form = formOf(sent)
    return 'slow' in route
      ? await route.handler(visit, database, form)
      : await within((sql) => route.handler(visit, sql, form))
  } catch (error) {
    if (!(error instanceof Invalid) || !('again' in route) || !route.again) throw error
    const again = { problems: error.problems, typed: sent.typed }
    if ('slow' in route) return route.again(visit, database, again)
    // What the work began has been rolled back, so the form is shown by a transaction of its own.
    const show = route.again
    return within((sql) => show(visit, sql, again))
  }
}

/** @throws Invalid when what was sent could not be used */
function formOf(sent: Sent): unknown {
  if ('form' in sent) return sent.form
  throw new Invalid(sent.problems)
}

/** `/samtaler/ny` is asked before `/samtaler/:id`, whichever place stands first. */
function wordsBeforeNames(one: Placed, other: Placed): number {
  const sortable = ({ route: { path } }: Placed) => path.replaceAll(/:[^/]+/g, '~')
  return sortable(one) < sortable(other) ? -1 : 1
}

function refuseUnless(me: SignedIn, guard: Exclude<Guard, 'anyone'>): void {
  if (guard === 'signedIn') return
  const roles = 'only' in guard ? guard.only : guard
  if (me.roles.some((held) => roles.includes(held.role))) return
  throw 'only' in guard ? new NotFound() : new Forbidden(listOf(guard))
}

function listOf(roles: readonly Role[]): Readonly<Record<Tongue, string>> {
  const join = (tongue: Tongue) =>
    listIn(
      tongue,
      roles.map((role) => roleNames[role][tongue]),
      'or',
    )
  return inEach(join)
}

const shapeOf = (route: Route): Shape<unknown> | undefined =>
  'form' in route ? route.form : 'button' in route ? route.button : undefined

/** The language of a request: `?sprog=`, the cookie, else Danish. */
export function languageOf(c: Context, cookie: string | undefined): Language {
  return chooseLanguage(c.req.query('sprog'), cookie)
}
