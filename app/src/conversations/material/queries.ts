import type { Database, Sql } from '@lydhoer/database'
import { livingSession } from '../../shared/people/sign-in/queries.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { mayListen } from '../talk/stretch/conversation.ts'
import type { MayGoOn } from '../../shared/files/send/while-allowed.ts'

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
      if (!session || !(await mayListen(sql, id))) return false
      return (await livingSession(sql, session, now()).executeTakeFirst()) !== undefined
    })
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
