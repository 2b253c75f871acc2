import type { Sql } from '@lydhoer/database'
import type { Language } from '@lydhoer/words'
import { sql as sqlTag, type RawBuilder } from 'kysely'
import { holdsToday } from '../shared/people/holds-today.ts'
import { holdsOneOf, whoReflect } from '../shared/people/roles.ts'
import type { Services } from '../shared/request/services.ts'
import { atMost, type Asked, type Waiting, type Waits } from '../shared/waits/waits.ts'

/** What waits for somebody, as it came; and whom to ask, for those for whom little is built yet. */
export interface Found {
  waits: Waits[]
  coordinators: string[]
}

interface Row {
  /** Which of the things that were asked about; none is a coordinator. */
  which: number | null
  row: unknown
  name: string | null
}

/** Those who listen together have places of their own; the others are told whom to ask meanwhile. */
export const asksSomebody = (asked: Asked): boolean => !holdsOneOf(asked.me.roles, whoReflect)

/**
 * All that waits for one person in all places, by one statement: each place's rows, a few of each, and the names that they need.
 * Rows come as JSON, so that each place has columns of its own. Nothing is kept beyond the request.
 */
export async function whatWaits(
  sql: Sql,
  services: Pick<Services, 'masterKey'>,
  language: Language,
  asked: Asked,
  all: readonly Waiting[],
): Promise<Found> {
  const statement = statementFor(sql, asked, all)
  if (!statement) return { waits: [], coordinators: [] }
  await plannedForAll(sql)
  const { rows } = await statement.execute(sql)
  return {
    waits: rows.flatMap(({ which, row, name }) => {
      const one = which === null ? undefined : all[which]
      return one?.tell(row, { ...asked, language, services, name: name ?? '' }) ?? []
    }),
    coordinators: rows.flatMap(({ which, name }) => (which === null && name ? [name] : [])),
  }
}

/**
 * The statement is planned once a connection, for whatever values: PostgreSQL else thinks that a plan for just these would be better in a large
 * house, and makes one each time, which takes five times as long as to run it. Lasts as long as the transaction.
 */
async function plannedForAll(sql: Sql): Promise<void> {
  await sqlTag`set local plan_cache_mode = force_generic_plan`.execute(sql)
}

/** The one statement; none for somebody who can have nothing. */
export function statementFor(sql: Sql, asked: Asked, all: readonly Waiting[]): RawBuilder<Row> | undefined {
  const arms = all.flatMap((one, which) =>
    holdsOneOf(asked.me.roles, one.for)
      ? [
          sqlTag`(select ${sqlTag.lit(which)}::int as which, to_jsonb(w) as row, w.whom
            from ${one.rows(sql, asked).as('w')} limit ${sqlTag.lit(atMost)})`,
        ]
      : [],
  )
  if (asksSomebody(asked)) arms.push(coordinatorsOf(sql))
  if (arms.length === 0) return undefined
  // The policies of `person` are long, so they are planned once for all, and names are looked up by id.
  return sqlTag<Row>`select w.which, w.row, (select p.display_name from person p where p.id = w.whom) as name
    from (${sqlTag.join(arms, sqlTag` union all `)}) w`
}

function coordinatorsOf(sql: Sql): RawBuilder<unknown> {
  const held = sql
    .selectFrom('person_role')
    .select('person_id')
    .where('role', '=', 'coordinator')
    .where(holdsToday('person_role'))
    .orderBy('person_id')
  return sqlTag`(select null::int as which, null::jsonb as row, w.person_id as whom from ${held.as('w')} limit 3)`
}
