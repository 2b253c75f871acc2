import { createHash } from 'node:crypto'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { say, type Sentence, type Tongue } from '@lydhoer/words'
import { SealBroken, sealJson, unsealJson } from '../sealing/seal.ts'
import { isForPagesCode } from './for-pages-code.ts'
import type { Page, SignedIn, Visit } from './route.ts'
import type { Services } from './services.ts'

/** What is told on the page that one is led to after an act. */
export interface Receipt {
  /** What happened, and who sees it. */
  says: Sentence
  /** The address that undoes it, where it can be undone. */
  undo?: string
}

/** It goes to the page by way of the browser, which can neither read nor write it. */
export const receiptCookie = '__Host-lydhoer-kvittering'
const seconds = 60

const keyOf = ({ cookieSecret }: Pick<Services, 'cookieSecret'>) =>
  createHash('sha256').update(`lydhoer receipt ${cookieSecret}`).digest()

/** Whose it is and on which page it is told; it opens for nobody else and nowhere else. */
const contextOf = (me: SignedIn, path: string) => `receipt ${me.municipalityId} ${me.personId} ${path}`

/**
 * Leads on to a page that tells, once and under its title, what was done. No word of a citizen's belongs in it. Where the page's own code
 * exchanges a part of the page, that part says it itself.
 *
 * @param to where to; `#` and `?` may follow
 * @example return redirectWith(visit, '/proev', { says: both('deleted'), undo })
 */
export function redirectWith(visit: Visit, to: string, receipt: Receipt): Response {
  const { c, services, me, tongue } = visit
  if (isForPagesCode(visit)) return c.redirect(to, 303)
  const context = contextOf(me, pathOf(to))
  const sealed = sealJson(keyOf(services), context, {
    ...receipt,
    says: inOneTongue(receipt.says, tongue),
    at: services.now().getTime(),
  })
  setCookie(c, receiptCookie, sealed.toString('base64url'), {
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: seconds,
  })
  return c.redirect(to, 303)
}

/**
 * What is to be told on this page, and is told only here; null where nothing is. A page that its own code fetches is not read by anybody
 * yet, and tells nothing.
 *
 * @param isPassing whether the page is soon shown anew, and tells it then too
 */
export function takeReceipt({ c, services, me }: Page, isPassing = false): Receipt | null {
  const kept = me && getCookie(c, receiptCookie)
  if (!kept || c.req.header('sec-fetch-dest') === 'empty') return null
  try {
    const context = contextOf(me, c.req.path)
    const { at, ...receipt } = unsealJson<Receipt & { at: number }>(
      keyOf(services),
      context,
      Buffer.from(kept, 'base64url'),
    )
    if (!isPassing) deleteCookie(c, receiptCookie, { path: '/', secure: true })
    return services.now().getTime() - at < seconds * 1000 ? receipt : null
  } catch (error) {
    // It is for another page, or was told before the program got another secret.
    if (error instanceof SealBroken) return null
    throw error
  }
}

/** In the languages of the house and the visitor's own tongue alone: a browser keeps no more than 4 KB of a cookie. */
const inOneTongue = (says: Sentence, tongue: Tongue): Sentence => ({
  ...{ da: says.da, en: says.en },
  [tongue]: say(says, tongue),
})

const pathOf = (to: string): string => to.replace(/[?#].*$/, '')
