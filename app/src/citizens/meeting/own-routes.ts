import type { Sql } from '@lydhoer/database'
import { ofOneself } from '../../shared/request/reading.ts'
import { guarded, type Route, type Visit } from '../../shared/request/route.ts'
import { itself } from '../matter/citizens.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { theCitizen } from '../matter/who.ts'
import { atLine, type At } from './form.ts'
import { ownMeetingPage } from './own-view.tsx'
import type { AgainAt } from './point-forms.tsx'
import { photoRoutes } from './photos/routes.ts'
import { pointRoutes } from './point-routes.ts'
import { readNow } from './read.ts'

async function show(visit: Visit, sql: Sql, { at, again }: { at?: At; again?: AgainAt } = {}) {
  const now = await readNow(sql, visit, itself(visit.me))
  const kept = await keptSays(sql, visit.tongue, 'meeting')
  return ownMeetingPage(visit, { now, kept, ...(at && { at }), ...(again && { again }) })
}

/** The same meeting on the citizen's own phone. */
export const ownRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/min/moede',
    guard: theCitizen,
    gets: 200,
    reads: ofOneself,
    form: atLine,
    handler: (visit, sql, at) => show(visit, sql, { at }),
  }),
  ...pointRoutes({
    page: '/min/moede',
    guard: theCitizen,
    both: (status) => ({ citizenA: status, others: status === 303 ? 409 : 404 }),
    mine: (status) => ({ citizenA: status, others: 404 }),
    reads: ofOneself,
    whose: async ({ me }) => itself(me),
    opened: async ({ me }) => itself(me),
    show,
  }),
  ...photoRoutes({
    page: '/min/moede',
    guard: theCitizen,
    both: (status) => ({ citizenA: status, others: 404 }),
    mine: (status) => ({ citizenA: status, others: 404 }),
    reads: ofOneself,
    whose: async ({ me }) => itself(me),
    opened: async ({ me }) => itself(me),
  }),
]
