import type { Asker, Database, Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { isRole } from '../roles.ts'
import type { SignedIn } from '../../request/route.ts'
import type { Claims } from './open-id.ts'

interface Limits {
  hours: number
}
interface Who {
  municipalityId: string
  personId: string
}

/** The person of a session, as pages know them: of the roles that somebody holds, those that this program knows. */
export function signedInAs(asker: Asker | null): SignedIn | null {
  if (!asker) return null
  const { roles, ...who } = asker
  return {
    ...who,
    roles:
      who.kind === 'citizen'
        ? [{ role: 'citizen', departmentId: null, departmentName: null }]
        : roles.flatMap(({ role, ...held }) => (isRole(role) ? [{ role, ...held }] : [])),
  }
}

/** A person with what they do here now; null when there is nobody by that id. */
export async function personOf(database: Database, who: Who): Promise<SignedIn | null> {
  const { rows } = await database.as(who, (sql) =>
    sqlTag<{ asker: Asker | null }>`select who_i_am() as asker`.execute(sql),
  )
  return signedInAs(rows[0]?.asker ?? null)
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
