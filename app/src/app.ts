import { Hono } from 'hono'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isOwnTongue } from '@lydhoer/words'
import { csrf } from 'hono/csrf'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import { asAccepted } from './shared/page/packed.ts'
import { errorPage } from './shared/request/errors-view.tsx'
import { NotFound } from './shared/request/errors.ts'
import { languageOf, mount, type Variables } from './shared/request/mount.ts'
import { toldWhatWasHere } from './shared/request/place.ts'
import type { Page } from './shared/request/route.ts'
import { spokenTo } from './shared/request/tongue.ts'
import type { Services } from './shared/request/services.ts'
import { whoIsIt } from './shared/people/sign-in/session.ts'
import { places } from './places.ts'

/** The whole order in which a request is handled. Read from top to bottom. */
export function makeApp(services: Services): Hono<{ Variables: Variables }> {
  const app = new Hono<{ Variables: Variables }>()
  const { origin } = services.config
  const overTls = origin.startsWith('https://')

  // 1. What the browser may do with our pages: our own files only, no inline script, nobody's frame.
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: [NONCE, "'self'"],
        styleSrc: [NONCE, "'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        mediaSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        formAction: [
          "'self'",
          ...(services.config.openId ? [new URL(services.config.openId.issuer).origin] : []),
        ],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      strictTransportSecurity: overTls ? 'max-age=31536000; includeSubDomains' : false,
      xFrameOptions: 'DENY',
      referrerPolicy: 'same-origin',
    }),
  )

  // 2. Files that never change and are nobody's secret.
  app.get('/assets/:name', (c) => {
    const file = services.assets.file(c.req.param('name'))
    if (!file) return c.notFound()
    const { body, encoding } = asAccepted(file, c.req.header('accept-encoding'))
    return c.body(body, 200, {
      'content-type': file.type,
      ...(encoding && { 'content-encoding': encoding }),
      vary: 'accept-encoding',
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
  app.get('/sundhed', (c) => c.text('ok'))

  // 3. Every other answer is about people: no cache keeps it, and a proxy neither puts it on its disk nor takes it in ahead.
  app.use(async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
    c.header('x-accel-buffering', 'no')
  })

  // 4. Which language.
  app.use(async (c, next) => {
    const wish = c.req.query('sprog')
    const kept = getCookie(c, 'sprog')
    const language = languageOf(c, kept)
    c.set('language', language)
    c.set('tongue', wish === undefined && isOwnTongue(kept) ? kept : language)
    if (wish === 'da' || wish === 'en')
      setCookie(c, 'sprog', wish, { path: '/', sameSite: 'Lax', secure: true, maxAge: 31_536_000 })
    await next()
  })

  // 5. A form must come from a page of ours.
  app.use(csrf({ origin, secFetchSite: 'same-origin' }))

  // 6. The places: who it is, guard, form, one transaction for one person.
  mount(app, places, services)

  // 7. What went wrong, in words.
  const pageOf = (c: Context<{ Variables: Variables }>): Page => ({
    c: c,
    services,
    me: c.get('me') ?? null,
    ...spokenTo(
      { language: c.get('language') ?? 'da', tongue: c.get('tongue') ?? 'da' },
      c.get('me') ?? null,
    ),
    nonce: c.get('secureHeadersNonce') ?? '',
  })
  app.notFound(async (c) => {
    c.set('me', await whoIsIt(c, services))
    return errorPage(pageOf(c), new NotFound())
  })
  app.onError(async (error, c) => errorPage(pageOf(c), await toldWhatWasHere(places, pageOf(c), error)))
  return app
}
