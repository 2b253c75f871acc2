import { openDepartments } from '../../../shared/people/open-departments.ts'
import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { cprHash, isCpr } from '../../../shared/people/cpr.ts'
import type { Visit } from '../../../shared/request/route.ts'
import { assignmentsOf } from '../assignments.ts'
import { holdersBut } from '../holders.ts'
import { rolesHeldBy } from '../roles.ts'
import type { PeopleFile } from './columns.ts'
import { inTurn } from '../../../shared/from-file/in-turn.ts'
import { digitsOf, planCitizens } from './plan-citizens.ts'
import { planColleagues } from './plan-colleagues.ts'
import type { Moment, Plan } from './plan.ts'

/** What a file would do as everything stands now. Nothing is written. */
export async function planOf(visit: Visit, sql: Sql, file: PeopleFile): Promise<Plan> {
  const now = visit.services.now()
  const moment: Moment = {
    now,
    today: today(now),
    me: visit.me.personId,
    newId: () => crypto.randomUUID(),
  }
  if (file.kind === 'citizens') {
    const byNumber = await citizensByNumber(
      visit,
      sql,
      file.rows.map(({ cells }) => cells.cpr),
    )
    const known = {
      byNumber,
      holders: await holdersBut(sql, visit.me),
      byKey: await idsByKey(sql, [...new Set(file.rows.map(({ cells }) => cells.worker))]),
      assignments: await assignmentsOf(sql, { citizens: [...byNumber.values()].map(({ id }) => id) }),
    }
    return planCitizens(file.rows, known, moment)
  }
  const byKey = await colleaguesByKey(sql, [...new Set(file.rows.map(({ cells }) => cells.key))])
  const known = {
    byKey,
    roles: await rolesHeldBy(
      sql,
      [...byKey.values()].map(({ id }) => id),
    ),
    departments: await openDepartments(sql),
  }
  return planColleagues(file.rows, known, moment)
}

/** Who is here of these numbers. */
async function citizensByNumber({ services }: Visit, sql: Sql, cells: readonly string[]) {
  const numbers = new Set(cells.filter(isCpr).map(digitsOf))
  const byHash = new Map(
    await inTurn(numbers, (cpr) => [cprHash(services.masterKey, cpr).toString('hex'), cpr] as const),
  )
  const hashes = [...byHash.keys()].map((hex) => Buffer.from(hex, 'hex'))
  const { rows } = await sqlTag<{ hash: Buffer; id: string; name: string }>`
    select k.cpr_hash as hash, p.id, p.display_name as name
    from citizens_by_number(${hashes}::bytea[]) k join person p on p.id = k.citizen_id`.execute(sql)
  return new Map(
    rows.map(({ hash, id, name }) => [byHash.get(Buffer.from(hash).toString('hex')) ?? '', { id, name }]),
  )
}

async function idsByKey(sql: Sql, keys: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sqlTag<{ subject: string; person_id: string }>`
    select subject, person_id from colleagues_by_key(${keys}::text[])`.execute(sql)
  return new Map(rows.map(({ subject, person_id }) => [subject, person_id]))
}

async function colleaguesByKey(sql: Sql, keys: readonly string[]) {
  const { rows } = await sqlTag<{ subject: string; id: string; name: string; signsIn: boolean }>`
    select k.subject, p.id, p.display_name as name, signs_in(p.id) as "signsIn"
    from colleagues_by_key(${keys}::text[]) k join person p on p.id = k.person_id`.execute(sql)
  return new Map(rows.map(({ subject, ...colleague }) => [subject, colleague]))
}
