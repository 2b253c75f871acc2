import type { Sql } from '@lydhoer/database'
import { idOf, type Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { citizenHere, openedHere, theirs as theirsIn } from '../matter/opened.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { placementOf, type Placement } from './placements.ts'
import { wholeOf, type Whole } from './whole.ts'

/** The address of one placement, for those who work with the citizen. */
export const workersPath = '/borgere/:citizen/praktik'
export const one = `${workersPath}/:id`
/** What a route of theirs answers, and that it opens the citizen's placement. */
export const theirs = (answer: number) => ({ ...theirsIn(answer), reads: 'sawPlacement' }) as const

/** The citizen of the address, whose matter is opened, and the key to it. @throws NotFound unless the visitor works with them */
export async function citizenAndKey(visit: Visit, sql: Sql): Promise<{ citizen: Citizen; key: Buffer }> {
  const citizen = await openedHere(visit, sql)
  return { citizen, key: await matterKey(sql, visit.services, visit.me, citizen.id) }
}

/** The placement of the address too. @throws NotFound unless it is the citizen's */
export async function placementHere(
  visit: Visit,
  sql: Sql,
): Promise<{ citizen: Citizen; key: Buffer; placement: Placement }> {
  const { citizen, key } = await citizenAndKey(visit, sql)
  return { citizen, key, placement: await placementOf(sql, key, citizen.id, idOf(visit)) }
}

/** The same with all that is written of it. */
export async function wholeHere(
  visit: Visit,
  sql: Sql,
): Promise<{ citizen: Citizen; key: Buffer; whole: Whole }> {
  const { citizen, key } = await citizenAndKey(visit, sql)
  return { citizen, key, whole: await wholeOf(visit, sql, key, { citizenId: citizen.id, id: idOf(visit) }) }
}

/** What a button of theirs answers, and why it opens nothing. */
export const pressed = (nothing: string) => ({ ...theirsIn(303), reads: { nothing } }) as const

/** The same for a button, which shows nothing of it. @throws NotFound as `placementHere` */
export async function placementPressed(
  visit: Visit,
  sql: Sql,
): Promise<{ key: Buffer; placement: Placement }> {
  const { id } = await citizenHere(visit, sql)
  const key = await matterKey(sql, visit.services, visit.me, id)
  return { key, placement: await placementOf(sql, key, id, idOf(visit)) }
}
