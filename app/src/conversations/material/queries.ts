import type { Database, Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import { livingSession } from '../../shared/people/sign-in/queries.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { MayGoOn } from '../talk/sound/index.ts'

/** A conversation of one's own that may be given sound and text. */
export async function conversationToFill(sql: Sql, owner: SignedIn, id: string) {
  const row = await sql
    .selectFrom('conversation as c')
    .leftJoin('transcript as t', 't.conversation_id', 'c.id')
    .leftJoin('recording as r', 'r.conversation_id', 'c.id')
    .select(['c.id', 'c.kind', 'c.held_on', 'c.citizen_id', 't.format', 'r.object_id'])
    .where('c.id', '=', id)
    .where('c.owner_id', '=', owner.personId)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return { ...row, has_text: row.format !== null, has_sound: row.object_id !== null }
}

/** Whether what is coming in may go on doing so: the yes still stands, and so does the session in which it is brought. */
export function mayStillBring(
  database: Database,
  owner: SignedIn,
  id: string,
  session: Buffer | null,
  now: () => Date,
): MayGoOn {
  return () =>
    database.as(owner, async (sql) => {
      if (!session || !(await mayBeFilled(sql, id))) return false
      return (await livingSession(sql, session, now()).executeTakeFirst()) !== undefined
    })
}

/** Whether the citizen's yes to own reflection still stands. */
export async function mayBeFilled(sql: Sql, id: string): Promise<boolean> {
  const ground = await sql
    .selectFrom('consent')
    .select(['state', 'ends_on'])
    .where('conversation_id', '=', id)
    .where('purpose', '=', 'ownReflection')
    .where('state', '=', 'given')
    .executeTakeFirst()
  return ground !== undefined
}

/** Whether the text or the sound that is there came with this form. */
export async function cameWith(sql: Sql, id: string, submissionId: string | null): Promise<boolean> {
  if (submissionId === null) return false
  const came = await sql
    .selectFrom('transcript')
    .select('conversation_id')
    .where('conversation_id', '=', id)
    .where('submission_id', '=', submissionId)
    .union(
      sql
        .selectFrom('recording')
        .select('conversation_id')
        .where('conversation_id', '=', id)
        .where('submission_id', '=', submissionId),
    )
    .executeTakeFirst()
  return came !== undefined
}
