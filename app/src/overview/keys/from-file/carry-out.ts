import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { cprHash, sealCpr } from '../../../shared/people/cpr.ts'
import type { Visit } from '../../../shared/request/route.ts'
import { assign, endAssignments } from '../assignments.ts'
import { rename } from '../people.ts'
import { endRoles, giveRoles } from '../roles.ts'
import { inTurn } from '../../../shared/from-file/in-turn.ts'
import type { Acts } from './plan.ts'

/** Writes all of a plan in the transaction it is given: all of it, or nothing. */
export async function carryOut({ me, services }: Visit, sql: Sql, acts: Acts): Promise<void> {
  const { masterKey } = services
  const { register, expect } = acts
  if (register.length > 0) {
    const sealed = await inTurn(register, ({ id, cpr }) => sealCpr(masterKey, id, cpr))
    const hashes = await inTurn(register, ({ cpr }) => cprHash(masterKey, cpr))
    await sqlTag`select register_citizens(${register.map(({ id }) => id)}::uuid[],
      ${register.map(({ name }) => name)}::text[], ${sealed}::bytea[], ${hashes}::bytea[])`.execute(sql)
  }
  if (expect.length > 0)
    await sqlTag`select expect_colleagues(${expect.map(({ id }) => id)}::uuid[],
      ${expect.map(({ name }) => name)}::text[], ${expect.map(({ key }) => key)}::text[])`.execute(sql)
  await rename(sql, acts.rename)
  await endAssignments(sql, acts.endAssignments)
  await assign(sql, me, acts.assign)
  await endRoles(sql, acts.endRoles)
  await giveRoles(sql, me, acts.give)
}
