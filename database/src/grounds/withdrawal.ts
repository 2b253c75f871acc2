// The end of a consent, and of what rested on it.
import { sql as text } from 'kysely'
import type { Database, Sql, Who } from '../connection.ts'
import { patiently } from '../patiently.ts'
import type { Purpose } from '../words.ts'

/**
 * Withdraws one consent and erases, in the transaction of `sql`, what rested on it: the whole conversation for
 * `ownReflection`, else the shares of that purpose with the noticings and ear sessions of those who had them.
 * Runs as the citizen, or as the owner whom the citizen told. Whoever had it is told that it is gone (`gone_notice`).
 * @returns the id of the receipt; undefined when this person has no such standing consent
 * @example const receipt = await db.as(citizen, (sql) => withdrawConsent(sql, conversationId, 'colleagues'))
 */
export async function withdrawConsent(
  sql: Sql,
  conversationId: string,
  purpose: Purpose,
): Promise<string | undefined> {
  const { rows } = await text<{
    receipt: string | null
  }>`select withdraw_consent(${conversationId}, ${purpose}) as receipt`.execute(sql)
  return rows[0]?.receipt ?? undefined
}

/**
 * Erases, in the transaction of `sql`, a whole conversation that its owner had written in by mistake. The receipt says so,
 * and not that the citizen said no.
 * @returns the id of the receipt; undefined when this person owns no such conversation
 * @example const receipt = await db.as(owner, (sql) => eraseMistaken(sql, conversationId))
 */
export async function eraseMistaken(sql: Sql, conversationId: string): Promise<string | undefined> {
  const { rows } = await text<{
    receipt: string | null
  }>`select erase_mistaken(${conversationId}) as receipt`.execute(sql)
  return rows[0]?.receipt ?? undefined
}

/**
 * Erases what rested on consents whose last day has passed, in every municipality; they were hidden the moment it had.
 * Forgets sessions that are over and lines about erasing past their last day as well. Run it at start and once a day.
 * @returns how many consents were ended
 */
export async function expireConsents(db: Database): Promise<number> {
  return db.atTheDoor({}, async (sql) => {
    await patiently(sql)
    const { rows } = await text<{
      ended: number
    }>`select expire_consents() as ended, forget_sessions(), forget_gone_notices()`.execute(sql)
    return rows[0]?.ended ?? 0
  })
}

/** Deletes what can no longer be undone, in every municipality. How many. Safe to repeat. */
export async function forgetLetGo(db: Database): Promise<number> {
  return db.atTheDoor({}, async (sql) => {
    const { rows } = await text<{ forgotten: number }>`select forget_let_go() as forgotten`.execute(sql)
    return rows[0]?.forgotten ?? 0
  })
}

/**
 * Removes from the object store the files whose rows, and with them whose keys, are gone. Safe to repeat: a file that
 * cannot be removed now stays on the list.
 * @param who someone of the municipality; null for the files of every municipality, as after expireConsents
 * @param remove removes one file; it resolves also when there is none
 * @returns how many were ticked off
 */
export async function eraseObjects(
  db: Database,
  who: Who | null,
  remove: (objectId: string) => Promise<void>,
): Promise<number> {
  const ask = <T>(work: (sql: Sql) => Promise<T>) => (who ? db.as(who, work) : db.atTheDoor({}, work))
  const waiting = await ask((sql) => sql.selectFrom('erased_object').select('object_id').execute())
  for (const { object_id } of waiting) {
    await remove(object_id)
    await ask((sql) => sql.deleteFrom('erased_object').where('object_id', '=', object_id).execute())
  }
  return waiting.length
}
