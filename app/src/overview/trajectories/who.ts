import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import type { Role } from '../../shared/people/roles.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import type { Guard } from '../../shared/request/guard.ts'

/** Those who study registers of trajectories. For everybody else the pages are not there. */
export const whoStudies = ['researcher', 'coordinator'] as const satisfies Role[]

export const studying = { only: whoStudies, otherwise: 'notFound' } as const satisfies Guard

/** The others of the municipality who study registers today. */
export async function colleaguesWhoStudy(sql: Sql, me: SignedIn): Promise<{ id: string; name: string }[]> {
  const rows = await sql
    .selectFrom('person as p')
    .innerJoin('person_role as r', 'r.person_id', 'p.id')
    .select(['p.id', 'p.display_name as name'])
    .distinct()
    .where('p.id', '!=', me.personId)
    .where('r.role', 'in', [...whoStudies])
    .where('r.valid_from', '<=', sqlTag<string>`today()`)
    .where((on) => on.or([on('r.valid_to', 'is', null), on('r.valid_to', '>', sqlTag<string>`today()`)]))
    .execute()
  const collator = new Intl.Collator('da')
  return rows.sort((a, b) => collator.compare(a.name, b.name))
}

const quarter = 15 * 60_000
const mostRemembered = 10_000
const latest = new Map<string, number>()

/** Writes down that somebody looks at figures of a data set; again within a quarter of an hour is the same looking. */
export async function noteLooking(
  sql: Sql,
  visit: Visit,
  dataSetId: string,
  what: 'figures' | 'download' | 'report',
): Promise<void> {
  const { municipalityId, personId } = visit.me
  const key = `${municipalityId} ${personId} ${dataSetId} ${what}`
  const now = visit.services.now().getTime()
  if (what === 'figures' && now - (latest.get(key) ?? -Infinity) < quarter) return
  await sql
    .insertInto('data_set_access')
    .values({ municipality_id: municipalityId, data_set_id: dataSetId, person_id: personId, what })
    .execute()
  if (latest.size >= mostRemembered) latest.clear()
  latest.set(key, now)
}
