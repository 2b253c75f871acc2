import type { Sql } from '@lydhoer/database'
import type { PutBack } from '../../shared/request/place.ts'
import type { Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'

/** Whether somebody uses it or has looked at it again, or a file lies by it: from then on it stays, and can be laid to rest. */
export async function othersAreInIt(sql: Sql, resourceId: string): Promise<boolean> {
  for (const table of ['resource_use', 'resource_look', 'resource_file'] as const) {
    const row = await sql
      .selectFrom(table as 'resource_use')
      .select('resource_id')
      .where('resource_id', '=', resourceId)
      .limit(1)
      .executeTakeFirst()
    if (row) return true
  }
  return false
}

interface Kept {
  resource: { id: string; municipality_id: string }
  versions: object[]
  hung: object[]
}

/**
 * Takes back what the visitor looks after, with its versions, and from the loops that they hung it on.
 *
 * @returns the address that undoes it; undefined where it is gone already
 */
export async function takeBackResource(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const versions = await sql
    .selectFrom('resource_version')
    .select(['municipality_id', 'id', 'resource_id', 'number', 'words_sealed'])
    .where('resource_id', '=', id)
    .execute()
  const hung = await sql
    .selectFrom('loop_hung')
    .select(['municipality_id', 'id', 'loop_id', 'step_id', 'resource_id', 'note_sealed', 'hung_by'])
    .where('resource_id', '=', id)
    .where('hung_by', '=', me.personId)
    .execute()
  const [resource] = await sql
    .deleteFrom('resource')
    .where('id', '=', id)
    .returning(['municipality_id', 'id', 'kind', 'made_as', 'finding_id', 'look_again_on'])
    .execute()
  if (!resource) return undefined
  return letGo(sql, services, me, { kind: 'resource', kept: { resource, versions, hung } satisfies Kept })
}

/** It is there again, of this day, and looked after by whoever took it back. */
export const resourceAgain: PutBack = async ({ me }, sql, kept) => {
  const { resource, versions, hung } = kept as Kept
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('resource')
    .values(resource as never)
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  if (made === 1n) {
    await sql
      .insertInto('resource_keeper')
      .values({
        ...{ municipality_id: resource.municipality_id, resource_id: resource.id },
        kept_by: me.personId,
      })
      .execute()
    await sql
      .insertInto('resource_version')
      .values(versions as never)
      .execute()
    if (hung.length > 0)
      await sql
        .insertInto('loop_hung')
        .values(hung as never)
        .onConflict((same) => same.doNothing())
        .execute()
  }
  return `/materialer/${resource.id}`
}
