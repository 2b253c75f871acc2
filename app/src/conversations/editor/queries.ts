import type { Sql } from '@lydhoer/database'

/** Who speaks in the transcript that is there, by code. */
export async function speakersOf(sql: Sql, conversationId: string): Promise<string[]> {
  const rows = await sql
    .selectFrom('speaker')
    .select('code')
    .where('conversation_id', '=', conversationId)
    .orderBy('code')
    .execute()
  return rows.map(({ code }) => code)
}
