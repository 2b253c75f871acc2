import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import type { Handed } from '../../shared/handed/handed.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Visit } from '../../shared/request/route.ts'

/** Something that somebody carries, and can be handed over. */
export interface Thing {
  kind: Handed
  id: string
  carrier: string
  says: string
  href: string
}

/** So many of each kind are read. */
const most = 100
/** So many of those who have left are looked at, those who left last first. */
const mostLeft = 100

/** What some people carry, of all places, by one statement. */
export async function thingsOf(
  { me, language, services }: Visit,
  sql: Sql,
  all: readonly Handed[],
  carriers: readonly string[],
): Promise<Thing[]> {
  if (carriers.length === 0 || all.length === 0) return []
  const asked = { carriers, now: services.now() }
  const arms = all.map((one, which) => {
    const rows = one.rows(sql, asked).as('r')
    return sqlTag`(select ${sqlTag.lit(which)}::int as which, to_jsonb(r) as row from ${rows} limit ${sqlTag.lit(most)})`
  })
  const { rows } = await sqlTag<{
    which: number
    row: { id: string; carrier: string }
  }>`${sqlTag.join(arms, sqlTag` union all `)}`.execute(sql)
  return rows
    .flatMap(({ which, row }) => {
      const kind = all[which]
      if (!kind) return []
      return [{ kind, id: row.id, carrier: row.carrier, ...kind.tell(row, { me, language, services }) }]
    })
    .sort(byName(({ says }) => says))
}

/** Those who have been of the house and are not any more, by name. */
export async function whoHaveLeft(sql: Sql): Promise<{ id: string; name: string }[]> {
  const rows = await sql
    .selectFrom('person_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id', 'p.display_name as name'])
    .where('r.role', 'in', [...whoAreOfTheHouse])
    .where('r.valid_to', '<=', sqlTag<string>`today()`)
    .where(sqlTag<boolean>`not works_in_the_house(p.id)`)
    .groupBy(['p.id', 'p.display_name'])
    .orderBy((one) => one.fn.max('r.valid_to'), 'desc')
    .limit(mostLeft)
    .execute()
  return rows.sort(byName(({ name }) => name))
}
