import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { experimentsSince, ownKeyIfThere, type Experiment } from './queries.ts'

/** Something of somebody's own year: a feedback visit that was held, or what they wanted to try and how it went. */
export type OfTheYear =
  | { at: Date; visited: string }
  | { at: Date; visitedBy: string }
  | { at: Date; tried: Pick<Experiment, 'id' | 'wants' | 'went'> }

/** So many of each are told. */
const most = 200

/** The visitor's own year as it was, the first first. What two wrote about a visit is theirs and does not stand there. */
export async function yearOf(
  sql: Sql,
  keys: Pick<Services, 'masterKey'>,
  me: SignedIn,
  since: Date,
): Promise<OfTheYear[]> {
  const key = await ownKeyIfThere(sql, keys, me)
  const experiments = key ? await experimentsSince(sql, key, me, since, most) : []
  const visits = await sql
    .selectFrom('feedback_visit as f')
    .innerJoin('person as v', 'v.id', 'f.visitor_id')
    .innerJoin('person as h', 'h.id', 'f.host_id')
    .select(['f.starts_at', 'f.visitor_id', 'v.display_name as visitor', 'h.display_name as host'])
    .where('f.state', '=', 'held')
    .where('f.starts_at', '>=', since)
    .where((one) => one.or([one('f.visitor_id', '=', me.personId), one('f.host_id', '=', me.personId)]))
    .orderBy('f.starts_at', 'desc')
    .limit(most)
    .execute()
  const all: OfTheYear[] = [
    ...experiments.map(({ id, wants, went, createdAt: at }) => ({ at, tried: { id, wants, went } })),
    ...visits.flatMap(({ starts_at: at, visitor_id: visitorId, visitor, host }) => {
      if (at === null) return []
      return [visitorId === me.personId ? { at, visited: host } : { at, visitedBy: visitor }]
    }),
  ]
  return all.sort((one, other) => one.at.getTime() - other.at.getTime())
}
