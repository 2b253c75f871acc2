import type { Sql } from '@lydhoer/database'
import { holdsToday } from '../../shared/people/holds-today.ts'
import { NotFound } from '../../shared/request/errors.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'

/** A researcher, and whether the log is shared with them. */
export interface Researcher {
  id: string
  name: string
  isIn: boolean
}

/** Those who come from outside as researchers today, by name, and with whom of them a log is shared. */
export async function researchersOf(sql: Sql, logId: string): Promise<Researcher[]> {
  const rows = await sql
    .selectFrom('person_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .leftJoin('log_share as s', (on) => on.onRef('s.person_id', '=', 'p.id').on('s.log_id', '=', logId))
    .select(['p.id', 'p.display_name as name', 's.log_id'])
    .where('r.role', '=', 'researcher')
    .where(holdsToday('r'))
    .orderBy('p.display_name')
    .limit(100)
    .execute()
  return rows.map(({ id, name, log_id }) => ({ id, name, isIn: log_id !== null }))
}

/** Shares a log with a researcher; twice is once. @throws NotFound unless they are a researcher here today */
export async function shareLog(sql: Sql, me: SignedIn, logId: string, personId: string): Promise<void> {
  const researchers = await researchersOf(sql, logId)
  if (!researchers.some(({ id }) => id === personId)) throw new NotFound()
  await sql
    .insertInto('log_share')
    .values({
      ...{ municipality_id: me.municipalityId, log_id: logId },
      ...{ person_id: personId, shared_by: me.personId },
    })
    .onConflict((same) => same.columns(['municipality_id', 'log_id', 'person_id']).doNothing())
    .execute()
}

/** Shares it no longer, from now on. @returns the address that undoes it; undefined where it was not shared */
export async function shareNoLonger(
  sql: Sql,
  { services, me }: Visit,
  logId: string,
  personId: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('log_share')
    .where('log_id', '=', logId)
    .where('person_id', '=', personId)
    .returning(['log_id', 'person_id'])
    .executeTakeFirst()
  return row && letGo(sql, services, me, { kind: 'logShare', kept: { logId, personId } })
}

/** It is shared again. */
export const shareAgain: PutBack = async ({ me }, sql, kept) => {
  const { logId, personId } = kept as { logId: string; personId: string }
  await shareLog(sql, me, logId, personId)
  return `/kommunens-log/${logId}`
}
