import type { Context } from 'hono'
import type { Database, Followed, Sql } from '@lydhoer/database'
import type { z } from 'zod'
import type { Language, OwnTongue, Tongue } from '@lydhoer/words'
import type { Gets } from './askers.ts'
import type { Problem } from './errors.ts'
import type { Guard } from './guard.ts'
import type { Reads } from './reading.ts'
import type { Whereabouts } from '../page/doors.ts'
import type { Services } from './services.ts'
import type { Role } from '../people/roles.ts'

/** The person a request is for. */
export interface SignedIn {
  municipalityId: string
  municipalityName: string
  personId: string
  displayName: string
  kind: 'staff' | 'citizen'
  roles: readonly { role: Role; departmentId: string | null; departmentName: string | null }[]
  /** What a citizen's pages can be read in here beside Danish and English; and what they have chosen of it. */
  tongues?: readonly OwnTongue[]
  tongue?: OwnTongue | null
}

/** What every page knows of the request it answers. */
export interface Page {
  c: Context
  language: Language
  /** What the visitor reads: a citizen's own tongue, where they have chosen one; the language for everybody else. */
  tongue: Tongue
  me: SignedIn | null
  nonce: string
  services: Services
  /** The place whose page it is; none for a page that only says what is wrong. */
  place?: Whereabouts
}

/** A page of somebody who has signed in. */
export interface Visit extends Page {
  me: SignedIn
  /** Which reading the route says that it makes. */
  reads: Reads
}

/** A named part of the address; '' where it has none of that name. */
export const param = ({ c }: Page, name: string): string => c.req.param(name) ?? ''

/** The `:id` of the address. */
export const idOf = (page: Page): string => param(page, 'id')

type Answer = Response | Promise<Response>

/** What a form or an address must be like; a function of the moment where a day must lie before or after today. */
export type Shape<F> = z.ZodType<F> | ((now: Date) => z.ZodType<F>)

/** A form that could not be used: what was wrong, and all that was typed and chosen in it. */
export interface Again {
  problems: readonly Problem[]
  typed: Record<string, unknown>
}

interface Named {
  path: string
  /** What every kind of asker gets, of those whom the guard lets in. The access test tries each. */
  gets: Gets
}

/**
 * What a route is asked with. Whoever types or chooses something in a form loses nothing of it by a refusal: the schema's,
 * or an `Invalid` that the handler throws, shows the form again, at an address that can also be opened.
 */
type Asked<F, S> =
  | {
      method: 'GET'
      /** The shape of what stands in the address. */
      form?: Shape<F>
      /** A part of a page that screens follow: whenever this has changed, it is answered anew to whoever still may see it. */
      follows?(visit: Visit): Followed
    }
  | {
      method: 'POST'
      /** The shape of what a button, or the page's own code, says: nothing in it was typed. */
      button?: Shape<F>
      again?(visit: Visit, source: S, again: Again): Answer
      within?: string
    }
  | {
      method: 'POST'
      /** The shape of what is typed and chosen. */
      form: Shape<F>
      again(visit: Visit, source: S, again: Again): Answer
      /** On which page the form stands, when it has none to itself: whoever opens its address is led there. */
      within?: string
    }

/** A page for anyone; it has no person, so the database shows it nothing of anybody's. */
export interface OpenRoute<F = unknown> extends Named {
  method: 'GET' | 'POST'
  /** The shape of the address, or of what a button says. */
  form?: Shape<F>
  guard: 'anyone'
  handler(page: Page, form: F): Answer
}

interface AskedByOne<F, S> extends Named {
  guard: Exclude<Guard, 'anyone'>
  /**
   * Which reading of a citizen's matters it makes when staff get an answer from it, as the citizen's log tells it. The
   * handler calls recordAccess where the matter is opened; readings.test.ts tries every route.
   */
  reads: Reads
  handler(visit: Visit, source: S, form: F): Answer
}

/** A page whose whole work is one database transaction for the person who asks. */
export type GuardedRoute<F = unknown> = AskedByOne<F, Sql> & Asked<F, Sql>

/**
 * A page that needs several transactions, or does slow work between short ones (a stream of sound): it opens its own.
 * The guard is the same, and so is what its form may hold.
 */
export type SlowRoute<F = unknown> = Slow<F> & { slow: true }
type Slow<F> = AskedByOne<F, Database> &
  Asked<F, Database> & {
    /** It reads the body itself as it comes in, counts the bytes and refuses too many: an upload. It has no `form` then. */
    countsItsBody?: true
  }

export type Route = OpenRoute | GuardedRoute | SlowRoute

// These keep the type of one route's form between its schema and its handler. In the list of routes a handler is one of any
// form, which TypeScript allows of methods: mount gives a handler what its own schema has read, and nothing else.
export function open<F>(route: OpenRoute<F>): Route {
  return route
}
export function guarded<F>(route: GuardedRoute<F>): Route {
  return route
}
export function slow<F>(route: Slow<F>): Route {
  return { ...route, slow: true }
}
