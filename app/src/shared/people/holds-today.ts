import { sql } from 'kysely'

/**
 * Whether a row that holds from a day until another (`valid_from`, `valid_to`: a role, an assignment) holds today; on its last day it no longer
 * does.
 *
 * @param table what the query calls it
 * @example sql.selectFrom('person_role as r').where(holdsToday('r'))
 */
export const holdsToday = (table: string) => {
  const from = sql.ref(`${table}.valid_from`)
  const to = sql.ref(`${table}.valid_to`)
  return sql<boolean>`(${from} <= today() and (${to} is null or ${to} > today()))`
}
