import type { Context } from 'hono'
import type { Database, Sql } from '@lydhoer/database'
import type { z } from 'zod'
import type { Language } from '@lydhoer/words'
import type { Gets } from './askers.ts'
import type { Problem } from './errors.ts'
import type { Guard } from './guard.ts'
import type { Reads } from './reading.ts'
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
}

/** What every page knows of the request it answers. */
export interface Page {
  c: Context
  language: Language
  me: SignedIn | null
  nonce: string
  services: Services
}

/** A page of somebody who has signed in. */
export interface Visit extends Page {
  me: SignedIn
  /** Which reading the route says that it makes. */
  reads: Reads
}

type Answer = Response | Promise<Response>

interface Asked<F> {
  method: 'GET' | 'POST'
  path: string
  /** What every kind of asker gets, of those whom the guard lets in. The access test tries each. */
  gets: Gets
  /**
   * The shape of the form (POST) or of the query (GET); a function of the moment where a day must lie before or after
   * today. A message «dansk | English» becomes the sentence shown at its field; what does not fit is answered 422.
   */
  form?: Shape<F>
}

export type Shape<F> = z.ZodType<F> | ((now: Date) => z.ZodType<F>)

/** Shows the same form again with what was typed and what was wrong, so that nothing typed is lost. */
export interface Again {
  problems: readonly Problem[]
  typed: Record<string, unknown>
}

/** A page for anyone; it has no person, so the database shows it nothing of anybody's. */
export interface OpenRoute<F = unknown> extends Asked<F> {
  guard: 'anyone'
  handler(page: Page, form: F): Answer
}

interface AskedByOne<F> extends Asked<F> {
  guard: Exclude<Guard, 'anyone'>
  /**
   * Which reading of a citizen's matters it makes when staff get an answer from it, as the citizen's log tells it. The
   * handler calls recordAccess where the matter is opened; readings.test.ts tries every route.
   */
  reads: Reads
}

/** A page whose whole work is one database transaction for the person who asks. */
export interface GuardedRoute<F = unknown> extends AskedByOne<F> {
  handler(visit: Visit, sql: Sql, form: F): Answer
  again?: (visit: Visit, sql: Sql, again: Again) => Answer
}

/**
 * A page that needs several transactions, or does slow work between short ones (a stream of sound): it opens its own.
 * The guard is the same, and so is what its form may hold.
 */
export interface SlowRoute<F = unknown> extends AskedByOne<F> {
  slow: true
  /** It reads the body itself as it comes in, counts the bytes and refuses too many: an upload. It has no `form` then. */
  countsItsBody?: true
  handler(visit: Visit, database: Database, form: F): Answer
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
export function slow<F>(route: Omit<SlowRoute<F>, 'slow'>): Route {
  return { ...route, slow: true }
}
