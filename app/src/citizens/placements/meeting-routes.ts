import { NotFound } from '../../shared/request/errors.ts'
import { guarded, idOf, type Route } from '../../shared/request/route.ts'
import { theCitizen, whoWorkWithCitizens } from '../matter/who.ts'
import { ownOf, workersOf } from './addresses.ts'

/** Where a calendar leads: to the citizen's own page of it, or to that of whoever works with them. */
export const meetingRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/praktik/:id',
    guard: [...theCitizen, ...whoWorkWithCitizens],
    gets: { citizenA: 302, caseworker: 302, colleague: 302, others: 404 },
    reads: { nothing: 'That one is led on to the page, which says that it was opened' },
    handler: async (visit, sql) => {
      const row = await sql
        .selectFrom('placement')
        .select(['id', 'citizen_id'])
        .where('id', '=', idOf(visit))
        .executeTakeFirst()
      if (!row) throw new NotFound()
      const isOwn = row.citizen_id === visit.me.personId
      return visit.c.redirect(isOwn ? ownOf(row) : workersOf({ id: row.id, citizenId: row.citizen_id }))
    },
  }),
]
