import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'

/** A complaint that lies with somebody who leads nobody any more. */
export interface WithoutLeader {
  id: string
  receivedOn: string
  answerBy: string
}

/** For a director. */
export async function complaintsWithoutLeader(sql: Sql): Promise<WithoutLeader[]> {
  const { rows } = await sqlTag<WithoutLeader>`
    select id, received_on::text as "receivedOn", answer_by::text as "answerBy" from complaints_without_leader()`.execute(
    sql,
  )
  return rows
}

/** Sends it to another leader. @returns whether it was done */
export async function sendOn(sql: Sql, id: string, to: string): Promise<boolean> {
  const { rows } = await sqlTag<{ sent: boolean }>`select send_complaint_on(${id}, ${to}) as sent`.execute(
    sql,
  )
  return rows[0]?.sent ?? false
}
