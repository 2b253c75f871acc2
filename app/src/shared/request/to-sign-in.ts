import type { Context } from 'hono'
import { isForPagesCode } from './for-pages-code.ts'
import { ownPath } from './own-path.ts'
import type { Route } from './route.ts'

/**
 * Sends whoever is not signed in to do that, and remembers the page they were on: the one that was asked for, or the one
 * whose form was sent.
 */
export function signInFrom(routes: readonly Route[], house: string): (c: Context) => Response {
  const pages = routes
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => new RegExp(`^${path.replaceAll(/:[^/]+/g, '[^/]+')}$`))
  const isPage = (path: string) => pages.some((page) => page.test(path))
  const nearestPage = (path: string): string =>
    path === '' || isPage(path) ? path || '/' : nearestPage(path.slice(0, path.lastIndexOf('/')))

  /** The page at an address of ours, or the nearest above it: what answered a form is no page to come back to. */
  function pageAt(address: string | undefined): string | null {
    if (!address || !URL.canParse(address)) return null
    const { origin, pathname, search, hash } = new URL(address)
    const own = origin === house ? ownPath(pathname) : '/'
    if (own === '/') return null
    return isPage(own) ? own + search + hash : nearestPage(own)
  }

  return (c) => {
    const here = new URL(c.req.url)
    const isPiece = isForPagesCode({ c })
    const before = isPiece ? c.req.header('hx-current-url') : c.req.header('referer')
    const back =
      c.req.method === 'GET' && !isPiece
        ? here.pathname + here.search
        : (pageAt(before) ?? nearestPage(here.pathname))
    const address = `/log-ind?til=${encodeURIComponent(back)}`
    // A redirect would be followed, and the page to sign in on put in the place of the piece.
    return isPiece ? c.body(null, 401, { 'hx-redirect': address }) : c.redirect(address, 303)
  }
}
