import { createHmac } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { SignedIn } from '../../request/route.ts'
import type { Services } from '../../request/services.ts'

/**
 * Whose turn it is at a browser that several people use. What one has typed and not saved stays in it, sealed, while
 * their session comes and goes; it is wiped when they sign out, and when the next who signs in is another.
 */
const cookieName = '__Host-lydhoer-for'
/** As long as anything is kept in a browser (kept-here/page-seal.ts). */
const days = 30
/** All that pages have stored (Clear-Site-Data, W3C): not the cookies, which have limits of their own. */
const wipe = (c: Context) => c.header('clear-site-data', '"storage"')

/** A mark by which a browser knows whether it is the same person again. It says nothing of who that is. */
export function markOf(
  services: Pick<Services, 'cookieSecret'>,
  who: Pick<SignedIn, 'municipalityId' | 'personId'>,
): string {
  return createHmac('sha256', services.cookieSecret)
    .update(`lydhoer whose ${who.municipalityId} ${who.personId}`)
    .digest('base64url')
    .slice(0, 22)
}

/** It is this person's turn: what anybody else has left is wiped. */
export function takeTurn(
  c: Context,
  services: Pick<Services, 'cookieSecret'>,
  who: Pick<SignedIn, 'municipalityId' | 'personId'>,
): void {
  const mark = markOf(services, who)
  if (getCookie(c, cookieName) !== mark) wipe(c)
  setCookie(c, cookieName, mark, {
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: days * 86_400,
  })
}

/** Nobody's turn: nothing stays. */
export function endTurn(c: Context): void {
  wipe(c)
  deleteCookie(c, cookieName, { path: '/', secure: true })
}
