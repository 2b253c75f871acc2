import type { Database, Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { isRole } from '../roles.ts'
import type { SignedIn } from '../../request/route.ts'
import type { Claims } from './open-id.ts'

interface Limits {
  idleMinutes: number
  hours: number
}
interface Who {
  municipalityId: string
  personId: string
}

/** Whose session this is, if it has been neither idle nor alive too long; looking keeps it awake. */
export async function personOfSession(
  database: Database,
  tokenHash: Buffer,
  now: Date,
  limits: Limits,
): Promise<SignedIn | null> {
  const idleMs = limits.idleMinutes * 60_000
  const idleSince = new Date(now.getTime() - idleMs)
  // Seen so long after now: by a clock that was ahead then, and would keep it open until it is that late.
  const seenByAnother = new Date(now.getTime() + idleMs)
  const session = await database.atTheDoor({ sessionTokenHash: tokenHash }, async (sql) => {
    const found = await sql
      .selectFrom('sign_in_session')
      .select(['municipality_id', 'person_id', 'last_seen_at'])
      .where('absolute_end', '>', now)
      .where('last_seen_at', '>', idleSince)
      .where('last_seen_at', '<', seenByAnother)
      .executeTakeFirst()
    // Once a minute is enough to tell idle from awake, and spares a write on every request.
    if (found && now.getTime() - found.last_seen_at.getTime() > 60_000)
      await sql.updateTable('sign_in_session').set({ last_seen_at: now }).execute()
    return found
  })
  if (!session) return null
  return personOf(database, { municipalityId: session.municipality_id, personId: session.person_id })
}

/** A person with what they do here now; null when there is nobody by that id. */
export async function personOf(database: Database, who: Who): Promise<SignedIn | null> {
  return database.as(who, async (sql) => {
    const person = await sql
      .selectFrom('person')
      .innerJoin('municipality', 'municipality.id', 'person.municipality_id')
      .select(['person.display_name', 'person.kind', 'municipality.name as municipality_name'])
      .where('person.id', '=', who.personId)
      .executeTakeFirst()
    if (!person) return null
    const held = await sql
      .selectFrom('person_role')
      .leftJoin('department', 'department.id', 'person_role.department_id')
      .select(['person_role.role', 'person_role.department_id', 'department.name as department_name'])
      .where('person_role.person_id', '=', who.personId)
      .where('valid_from', '<=', sqlTag<string>`today()`)
      .where((on) => on.or([on('valid_to', 'is', null), on('valid_to', '>', sqlTag<string>`today()`)]))
      .execute()
    return {
      ...who,
      municipalityName: person.municipality_name,
      displayName: person.display_name,
      kind: person.kind,
      roles:
        person.kind === 'citizen'
          ? [{ role: 'citizen', departmentId: null, departmentName: null }]
          : held.flatMap(({ role, department_id, department_name }) =>
              isRole(role) ? [{ role, departmentId: department_id, departmentName: department_name }] : [],
            ),
    }
  })
}

export async function startSession(
  database: Database,
  who: Who,
  tokenHash: Buffer,
  now: Date,
  limits: Limits,
): Promise<void> {
  await database.atTheDoor({ municipalityId: who.municipalityId, sessionTokenHash: tokenHash }, (sql) =>
    sql
      .insertInto('sign_in_session')
      .values({
        municipality_id: who.municipalityId,
        person_id: who.personId,
        token_hash: tokenHash,
        absolute_end: new Date(now.getTime() + limits.hours * 3_600_000),
      })
      .execute(),
  )
}

/** A session of the person who asks, by its token’s hash, as long as it is not over; idle or not. */
export function livingSession(sql: Sql, tokenHash: Buffer, now: Date) {
  return sql
    .selectFrom('sign_in_session')
    .select('token_hash')
    .where('token_hash', '=', tokenHash)
    .where('absolute_end', '>', now)
}

/** The session of this token, if there is one, is over. */
export async function endSession(database: Database, tokenHash: Buffer): Promise<void> {
  await database.atTheDoor({ sessionTokenHash: tokenHash }, (sql) =>
    sql.deleteFrom('sign_in_session').where('token_hash', '=', tokenHash).execute(),
  )
}

/** Every session of this person, on every machine. */
export async function endAllSessions(database: Database, who: Who): Promise<void> {
  await database.as(who, (sql) =>
    sql.deleteFrom('sign_in_session').where('person_id', '=', who.personId).execute(),
  )
}

/** Why somebody whom the identity provider knows is not let in. */
export type Refused = 'unknown' | 'noDepartment' | 'noRole' | 'unreadable' | 'elsewhere'

/** The person whom the identity provider vouches for, with the roles it says they hold now; or why they are not let in. */
export async function welcome(database: Database, claims: Claims): Promise<Who | { refused: Refused }> {
  const { municipalityId, issuer, subject, roles, departmentId } = claims
  if (roles === 'unreadable') return { refused: 'unreadable' }
  if (!isId(municipalityId)) return { refused: 'unknown' }
  if (departmentId !== null && !isId(departmentId)) return { refused: 'noDepartment' }
  const kind = roles === 'citizen' ? 'citizen' : 'staff'
  const held = roles === 'citizen' ? [] : roles.map((role) => ({ role, departmentId }))
  const door = { municipalityId, issuer, subject }
  return database
    .atTheDoor(door, async (sql) => {
      const home = await sql
        .selectFrom('municipality')
        .select('id')
        .where('id', '=', municipalityId)
        .executeTakeFirst()
      if (!home) return { refused: 'unknown' as const }
      const found = await sqlTag<{ person_id: string | null }>`
        select sign_in(${municipalityId}, ${issuer}, ${subject}, ${kind}, ${claims.displayName || subject}, 'da',
          ${JSON.stringify(held)}::jsonb) as person_id`.execute(sql)
      const personId = found.rows[0]?.person_id
      return personId ? { municipalityId, personId } : { refused: 'noRole' as const }
    })
    .catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === foreignKeyViolation) return { refused: 'noDepartment' as const }
      if (code === insufficientPrivilege) return { refused: 'elsewhere' as const }
      throw error
    })
}

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
// SQLSTATE, PostgreSQL documentation, appendix A.
const foreignKeyViolation = '23503'
const insufficientPrivilege = '42501'
