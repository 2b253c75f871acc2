import { getSignedCookie, setSignedCookie, deleteCookie } from 'hono/cookie'
import { sentenceOf } from '@lydhoer/words'
import { z } from 'zod'
import { NotFound, Unavailable } from '../../request/errors.ts'
import { ownPath } from '../../request/own-path.ts'
import { open, type Page, type Route } from '../../request/route.ts'
import { messages } from './messages.ts'
import type { Journey } from './open-id.ts'
import { endAllSessions, welcome } from './queries.ts'
import { signIn, signOut } from './session.ts'
import { signInPage } from './view.tsx'
import { endTurn } from './whose-turn.ts'

const back = z.object({ til: z.string().default('/').transform(ownPath) })
const journeyCookie = '__Host-lydhoer-journey'
const journeyMinutes = 10

export const routes: Route[] = [
  open({
    method: 'GET',
    path: '/log-ind',
    guard: 'anyone',
    gets: 200,
    form: back,
    handler: (page, { til }) => signInPage(page, til),
  }),
  open({
    method: 'GET',
    path: '/log-ind/kommune',
    guard: 'anyone',
    gets: 404,
    form: back,
    handler: async ({ c, services }, { til }) => {
      if (!services.openId) throw new NotFound()
      const { address, journey } = await services.openId.leave(til)
      await setSignedCookie(c, journeyCookie, JSON.stringify(journey), services.cookieSecret, {
        path: '/',
        secure: true,
        httpOnly: true,
        sameSite: 'Lax',
        maxAge: journeyMinutes * 60,
      })
      return c.redirect(address.href, 303)
    },
  }),
  open({
    method: 'GET',
    path: '/log-ind/retur',
    guard: 'anyone',
    gets: 404,
    handler: async (page) => {
      const { c, services } = page
      if (!services.openId) throw new NotFound()
      const kept = await getSignedCookie(c, services.cookieSecret, journeyCookie)
      if (!kept) throw new Unavailable(sentenceOf(messages, 'lost'))
      const journey = JSON.parse(kept) as Journey
      const claims = await services.openId.return(new URL(c.req.url), journey)
      deleteCookie(c, journeyCookie, { path: '/', secure: true })
      const who = await welcome(services.database, claims)
      const to = ownPath(journey.back)
      if ('refused' in who) return signInPage(page, to, who.refused)
      await signIn(c, services, who)
      return c.redirect(to, 303)
    },
  }),
  open({
    method: 'POST',
    path: '/log-ind/som',
    guard: 'anyone',
    gets: 404,
    form: back.extend({ personId: z.uuid() }),
    handler: async ({ c, services }, { personId, til }) => {
      const persona = services.personas.find((one) => one.personId === personId)
      if (!services.config.demo || !persona) throw new NotFound()
      await signIn(c, services, persona)
      return c.redirect(til, 303)
    },
  }),
  // A link and no form: a form may lead to pages of ours alone. From a page of ours only, or any link could sign people out.
  open({
    method: 'GET',
    path: '/luk',
    guard: 'anyone',
    gets: 303,
    handler: async ({ c, services }) => {
      if (c.req.header('sec-fetch-site') !== 'cross-site') {
        await signOut(c, services)
        endTurn(c)
      }
      return c.redirect(services.config.quickExit, 303)
    },
  }),
  // For anyone: whoever signs out after the session has ended leaves nothing in the browser either.
  open({ method: 'POST', path: '/log-ud', guard: 'anyone', gets: 303, handler: leave }),
  open({
    method: 'POST',
    path: '/log-ud/alle-steder',
    guard: 'anyone',
    gets: 303,
    handler: async (page) => {
      if (page.me) await endAllSessions(page.services.database, page.me)
      return leave(page)
    },
  }),
]

async function leave({ c, services }: Page): Promise<Response> {
  await signOut(c, services)
  endTurn(c)
  return c.redirect('/log-ind', 303)
}
