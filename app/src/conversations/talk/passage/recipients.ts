import type { SharePurpose, Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { whoReflect } from '../../../shared/people/roles.ts'
import type { SignedIn } from '../../../shared/request/route.ts'

const today = sqlTag<string>`today()`

export interface Recipient {
  id: string
  name: string
  department: string | null
  purpose: SharePurpose
}

/** Those a passage can be shared with: colleagues who reflect, and researchers; never a leader, never oneself. */
export async function possibleRecipients(sql: Sql, owner: SignedIn) {
  const rows = await sql
    .selectFrom('person as p')
    .innerJoin('person_role as r', 'r.person_id', 'p.id')
    .leftJoin('department as d', 'd.id', 'r.department_id')
    .select(['p.id', 'p.display_name', 'r.role', 'd.name as department_name'])
    .where('p.kind', '=', 'staff')
    .where('p.id', '!=', owner.personId)
    .where('r.valid_from', '<=', today)
    .where((on) => on.or([on('r.valid_to', 'is', null), on('r.valid_to', '>', today)]))
    .execute()
  const leaders = new Set(
    rows.filter((row) => ['teamLead', 'director', 'politician'].includes(row.role)).map((row) => row.id),
  )
  const reflects: readonly string[] = whoReflect
  const people = new Map<
    string,
    { id: string; name: string; department: string | null; purpose: SharePurpose }
  >()
  for (const row of rows) {
    if (leaders.has(row.id) || !reflects.includes(row.role)) continue
    people.set(row.id, {
      id: row.id,
      name: row.display_name,
      department: row.department_name,
      purpose: row.role === 'researcher' ? 'research' : 'colleagues',
    })
  }
  return [...people.values()]
}

/** Until when a conversation's passages may be shared, for each purpose; null when its consent does not stand. */
export async function sharingLimits(
  sql: Sql,
  conversationId: string,
): Promise<{ colleaguesUntil: string | null; researchUntil: string | null }> {
  const consents = await sql
    .selectFrom('consent')
    .select(['purpose', 'stands_until'])
    .where('conversation_id', '=', conversationId)
    .where('state', '=', 'given')
    .where('stands_until', '>=', today)
    .execute()
  const ground = consents.find((consent) => consent.purpose === 'ownReflection')?.stands_until
  const until = (purpose: SharePurpose) => {
    const own = consents.find((consent) => consent.purpose === purpose)?.stands_until
    return own && ground ? (own < ground ? own : ground) : null
  }
  return { colleaguesUntil: until('colleagues'), researchUntil: until('research') }
}
