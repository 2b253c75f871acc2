import type { Sql } from '@lydhoer/database'
import type { SchemaFile } from '@lydhoer/letters/memo-schema'
import type { PutBack } from '../../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../../shared/request/route.ts'
import { letGo } from '../../../shared/undo/let-go.ts'

/** So many files a schema may have. */
export const mostFiles = 20

/** The files of the schema that the municipality has taken in, by name. */
export async function schemaFiles(sql: Sql): Promise<SchemaFile[]> {
  const rows = await sql
    .selectFrom('memo_schema')
    .select(['name', 'content'])
    .orderBy('name')
    .limit(mostFiles)
    .execute()
  return rows.map(({ name, content }) => ({ name, text: content }))
}

/** Whether there is any. */
export async function hasSchema(sql: Sql): Promise<boolean> {
  const row = await sql.selectFrom('memo_schema').select('name').limit(1).executeTakeFirst()
  return row !== undefined
}

/** Takes a file in; one of the same name gives way to it. */
export async function takeIn(sql: Sql, me: SignedIn, { name, text }: SchemaFile): Promise<void> {
  await sql.deleteFrom('memo_schema').where('name', '=', name).execute()
  await sql
    .insertInto('memo_schema')
    .values({ municipality_id: me.municipalityId, name, content: text, put_in_by: me.personId })
    .onConflict((same) => same.doNothing())
    .execute()
}

/**
 * Takes a file away.
 *
 * @returns the address that undoes it; undefined where it is gone already
 */
export async function takeAway(sql: Sql, { services, me }: Visit, name: string): Promise<string | undefined> {
  const gone = await sql
    .deleteFrom('memo_schema')
    .where('name', '=', name)
    .returning(['name', 'content'])
    .executeTakeFirst()
  return (
    gone && letGo(sql, services, me, { kind: 'memoSchema', kept: { name: gone.name, text: gone.content } })
  )
}

/** The file is there again. */
export const takenInAgain: PutBack = async ({ me }, sql, kept) => {
  await takeIn(sql, me, kept as SchemaFile)
  return '/breve/memo'
}
