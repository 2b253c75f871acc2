import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { isRole, whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { kindOf, type KindOfPeople } from '../house/kinds-of-people.ts'
import { openOfResources, sealOfResources, useContext, type Keys } from '../house/sealed-resources.ts'

/** Where a resource is used: in a department, by a kind of people. Nobody's name, and no number. */
export interface UsedWhere {
  /** Null for those who belong to no department. */
  department: string | null
  usedAs: KindOfPeople
}
/** How it went, in a line. */
export interface UsedHow extends UsedWhere {
  id: string
  words: string
}

export interface Uses {
  where: readonly UsedWhere[]
  how: ListPage<UsedHow>
  /** Whether the visitor says that they use it. */
  isMine: boolean
}

/** So many departments with so many kinds of people there is room for on a page. */
const most = 200

/** Where a resource is used, and a page of how it went there, in no order. */
export async function usesOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  resourceId: string,
  after: string | null,
): Promise<Uses> {
  const uses = sql
    .selectFrom('resource_use as u')
    .leftJoin('department as d', 'd.id', 'u.department_id')
    .select(['d.name as department', 'u.used_as as usedAs'])
    .where('u.resource_id', '=', resourceId)
  const where = await uses.distinct().orderBy('department').orderBy('usedAs').limit(most).execute()
  const rows = await uses
    .select(['u.id', 'u.words_sealed'])
    .where('u.words_sealed', 'is not', null)
    .where(standsAfter('resource_use', ['id'], after, 'u').$castTo<boolean>())
    .orderBy('u.id', 'desc')
    .limit(readPerPage)
    .execute()
  const how = rows.flatMap(({ words_sealed, ...row }) =>
    words_sealed
      ? [{ ...row, words: openOfResources<string>(keys, me, useContext(row.id), words_sealed) }]
      : [],
  )
  return { where, how: pageOfList(how, after), isMine: (await ownUse(sql, me, resourceId)) !== undefined }
}

const ownUse = async (sql: Sql, me: SignedIn, resourceId: string): Promise<string | undefined> =>
  (
    await sql
      .selectFrom('resource_user')
      .select('use_id')
      .where('resource_id', '=', resourceId)
      .where('person_id', '=', me.personId)
      .executeTakeFirst()
  )?.use_id

/** The department in which somebody of the house works, by the first of their roles here. */
const departmentOf = ({ roles }: SignedIn): string | null =>
  roles.find(({ role }) => isRole(role) && (whoAreOfTheHouse as readonly string[]).includes(role))
    ?.departmentId ?? null

/** Says that the visitor's department uses it, or their kind of people where they have none; said once each. */
export async function useIt(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  resourceId: string,
  { id, words }: { id: string; words: string },
): Promise<void> {
  // Two who press at once in one name come one after the other.
  const name = `resource use ${me.personId} ${resourceId}`
  await sqlTag`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(sql)
  if (await ownUse(sql, me, resourceId)) return
  const here = { municipality_id: me.municipalityId, resource_id: resourceId }
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('resource_use')
    .values({
      ...{ ...here, id, department_id: departmentOf(me), used_as: kindOf(me) },
      words_sealed: words === '' ? null : sealOfResources(keys, me, useContext(id), words),
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .executeTakeFirst()
  if (made !== 1n) return
  await sql
    .insertInto('resource_user')
    .values({ ...here, person_id: me.personId, use_id: id })
    .execute()
}

/**
 * Takes back that the visitor uses it, with what they said of it.
 *
 * @returns the address that undoes it; undefined where they do not say so
 */
export async function useItNoMore(
  sql: Sql,
  { services, me }: Visit,
  resourceId: string,
): Promise<string | undefined> {
  const id = await ownUse(sql, me, resourceId)
  if (id === undefined) return undefined
  const kept = await sql.deleteFrom('resource_use').where('id', '=', id).returningAll().executeTakeFirst()
  return kept && letGo(sql, services, me, { kind: 'resourceUse', kept })
}

/** They use it again. */
export const useAgain: PutBack = async ({ me }, sql, kept) => {
  const row = kept as { id: string; municipality_id: string; resource_id: string }
  if (!(await ownUse(sql, me, row.resource_id))) {
    await sql
      .insertInto('resource_use')
      .values(row as never)
      .execute()
    await sql
      .insertInto('resource_user')
      .values({
        ...{ municipality_id: row.municipality_id, resource_id: row.resource_id },
        ...{ person_id: me.personId, use_id: row.id },
      })
      .execute()
  }
  return `/materialer/${row.resource_id}#brug`
}
