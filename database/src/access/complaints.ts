// How complaints are written, answered and asked for, for the promises about them.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../testing.ts'
import type { Ask, Asking } from './asking.ts'
import type { Town } from './town.ts'

export const write = `insert into complaint (municipality_id, id, citizen_id, to_id, kind, came, written_by, helped_by, received_on, wrapped_key, words_sealed, submission_id)
  values ($1, $2, $3, $4, 'letter', $5, $6, $7, today(), '\\x00', '\\x00', $8)`
interface Letter {
  citizen?: PersonName
  to?: PersonName
  by?: PersonName
  came?: string
  helped?: string | null
}
export const letter = (
  town: Town,
  { citizen = 'citizenA', to = 'teamLead', by = citizen, came = 'page', helped = null }: Letter = {},
) => [town.id, randomUUID(), town[citizen], town[to], came, town[by], helped, randomUUID()]

export const say = `insert into complaint_step (municipality_id, id, complaint_id, by_id, kind, starts_at, place, words_sealed, submission_id)
  select $1, $2, c.id, $3, $4, $5, $6, '\\x00', $7 from complaint c where c.citizen_id = $8`
/** Says something to the complaint of citizen A, in somebody's name; `at` is whose complaint it is. */
export const step = (town: Town, by: PersonName, kind: string, at: PersonName = 'citizenA') => {
  const meets = kind === 'invited'
  return [
    ...[town.id, randomUUID(), town[by], kind],
    ...[meets ? new Date() : null, meets ? 'here' : null, randomUUID(), town[at]],
  ]
}
/** The same for somebody who does not see the complaint, but knows its id. */
export const blind = `insert into complaint_step (municipality_id, id, complaint_id, by_id, kind, words_sealed, submission_id)
  values ($1, $2, $3, $4, $5, '\\x00', $6)`
export async function idOf({ as }: Asking, citizen: PersonName): Promise<unknown> {
  const answer = await as(citizen).does('select id from complaint')
  return 'rows' in answer ? answer.rows[0]?.['id'] : answer.refused
}

export const strangers = [
  'coordinator',
  'director',
  'otherColleague',
  'politician',
  'partner',
  'citizenB',
] as const
export const counted =
  'select * from complaints_counted() order by year, quarter nulls last, kind nulls first'
export const rowsOf = async (ask: Ask, statement = counted, values: unknown[] = []) => {
  const answer = await ask.does(statement, values)
  return 'rows' in answer ? answer.rows : assert.fail(answer.refused)
}
