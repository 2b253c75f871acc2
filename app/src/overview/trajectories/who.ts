import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { holdsToday } from '../../shared/people/holds-today.ts'
import type { Role } from '../../shared/people/roles.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import type { Guard } from '../../shared/request/guard.ts'
import type { Reads } from '../../shared/request/reading.ts'

/** Those who study registers of trajectories. For everybody else the pages are not there. */
export const whoStudies = ['researcher', 'coordinator'] as const satisfies Role[]

export const studying = { only: whoStudies, otherwise: 'notFound' } as const satisfies Guard

export const ownLog: Reads = { nothing: 'A register, which has a log of its own: noteLooking' }

/** The others of the municipality who study registers today. */
export async function colleaguesWhoStudy(sql: Sql, me: SignedIn): Promise<{ id: string; name: string }[]> {
  const rows = await sql
    .selectFrom('person as p')
    .innerJoin('person_role as r', 'r.person_id', 'p.id')
    .select(['p.id', 'p.display_name as name'])
    .distinct()
    .where('p.id', '!=', me.personId)
    .where('r.role', 'in', [...whoStudies])
    .where(holdsToday('r'))
    .execute()
  const collator = new Intl.Collator('da')
  return rows.sort((a, b) => collator.compare(a.name, b.name))
}

/**
 * Writes down that somebody looks at figures of a data set. Figures again within a quarter of an hour are the same looking; each
 * file taken out is one of its own.
 */
export async function noteLooking(
  sql: Sql,
  { me: { municipalityId, personId } }: Visit,
  dataSetId: string,
  what: 'figures' | 'download' | 'report',
): Promise<void> {
  await sqlTag`insert into data_set_access (municipality_id, data_set_id, person_id, what)
    select ${municipalityId}, ${dataSetId}, ${personId}, ${what}
    where ${what} <> 'figures' or not exists (select from data_set_access
      where municipality_id = ${municipalityId} and data_set_id = ${dataSetId} and person_id = ${personId}
        and what = ${what} and at > now() - interval '15 minutes')`.execute(sql)
}
