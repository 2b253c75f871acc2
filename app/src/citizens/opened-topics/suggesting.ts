import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import type { SignedIn } from '../../shared/request/route.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import type { Topic } from '../matter/topics.ts'

export interface ToName {
  id: string
  name: string
  where: string
}

const holds = sqlTag<boolean>`r.valid_from <= today() and (r.valid_to is null or r.valid_to > today())`

/** Whom a worker can name to a citizen: colleagues who meet citizens, lead nobody, and do not work with this one. */
export async function colleaguesToName(sql: Sql, me: SignedIn, citizenId: string): Promise<ToName[]> {
  const rows = await sql
    .selectFrom('person as p')
    .innerJoin('person_role as r', 'r.person_id', 'p.id')
    .leftJoin('department as d', 'd.id', 'r.department_id')
    .select(['p.id', 'p.display_name as name', (of) => of.fn.min('d.name').as('where')])
    .where('r.role', 'in', [...whoWorkWithCitizens])
    .where(holds)
    .where('p.id', '<>', me.personId)
    .where('p.id', 'not in', (of) =>
      of
        .selectFrom('person_role as r')
        .select('r.person_id')
        .where(holds)
        .where(sqlTag<boolean>`leads(r.role)`),
    )
    .where('p.id', 'not in', (of) =>
      of
        .selectFrom('case_assignment as a')
        .select('a.worker_id')
        .where('a.citizen_id', '=', citizenId)
        .where(sqlTag<boolean>`a.valid_from <= today() and (a.valid_to is null or a.valid_to > today())`),
    )
    .groupBy(['p.id', 'p.display_name'])
    .execute()
  return rows.map((row) => ({ ...row, where: row.where ?? '' })).sort(byName(({ name }) => name))
}

/** Names a colleague to the citizen and suggests topics; it opens nothing, and what the citizen has answered stands. @returns how many are new */
export async function suggest(
  sql: Sql,
  me: SignedIn,
  { citizenId, colleague, chosen }: { citizenId: string; colleague: string; chosen: readonly Topic[] },
): Promise<number> {
  const of = { municipality_id: me.municipalityId, citizen_id: citizenId, person_id: colleague }
  await sql
    .insertInto('colleague_around')
    .values({ ...of, named_by: me.personId })
    .onConflict((same) => same.doNothing())
    .execute()
  const { numInsertedOrUpdatedRows: many } = await sql
    .insertInto('opened_topic')
    .values(chosen.map((topic) => ({ ...of, topic, suggested_by: me.personId })))
    .onConflict((same) => same.doNothing())
    .executeTakeFirstOrThrow()
  return Number(many ?? 0)
}

/** Takes back a suggestion that the citizen has not answered, where it is one's own. */
export async function takeBackSuggestion(
  sql: Sql,
  me: SignedIn,
  citizenId: string,
  id: string,
): Promise<void> {
  await sql
    .deleteFrom('opened_topic')
    .where('citizen_id', '=', citizenId)
    .where('id', '=', id)
    .where('suggested_by', '=', me.personId)
    .where('open_until', 'is', null)
    .where('closed_at', 'is', null)
    .execute()
}
