import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'

/** Corrects what people are called: citizens, and colleagues who have not signed in. */
export async function rename(sql: Sql, all: readonly { id: string; name: string }[]): Promise<void> {
  if (all.length === 0) return
  await sqlTag`select name_people(${all.map(({ id }) => id)}::uuid[], ${all.map(({ name }) => name)}::text[])`.execute(
    sql,
  )
}

/** Takes somebody out who was written in by mistake today. @returns whether it could be done */
export async function takeBackPerson(sql: Sql, id: string): Promise<boolean> {
  const { rows } = await sqlTag<{ done: boolean }>`select take_back_person(${id}) as done`.execute(sql)
  return rows[0]?.done ?? false
}
