import type { Sql } from '@lydhoer/database'
import { citizenOf } from '../../../shared/people/citizens.ts'
import type { Visit } from '../../../shared/request/route.ts'
import { groundKey } from '../../../shared/sealing/ground-key.ts'
import { calledContext, citizenAskedContext, openInside, sealInside } from '../sealed.ts'

/** A citizen in a FLIP, as those in it see them. */
export interface Seat {
  id: string
  /** What they chose to be called there; '' until they have. */
  called: string
  says: 'comes' | 'comesNot' | null
}

/** The citizens in a FLIP, in an order that says nothing of who they are. */
export async function seatsOf(sql: Sql, key: Buffer, flipId: string): Promise<Seat[]> {
  const rows = await sql
    .selectFrom('flip_seat')
    .select(['id', 'says', 'called_sealed'])
    .where('flip_id', '=', flipId)
    .orderBy('id')
    .execute()
  return rows.map(({ id, says, called_sealed }) => ({
    ...{ id, says },
    called: called_sealed ? openInside<string>(key, calledContext(id), called_sealed) : '',
  }))
}

/** What an invitation to a citizen says; what was not said is ''. */
export interface CitizenAsked {
  why: string
  bring: string
  /** Who comes, in words the citizen understands. */
  who: string
  where: string
  transport: string
}

/** The citizens whom the visitor works with and who are invited, with what they answered. */
export interface InvitedCitizen {
  id: string
  seatId: string
  name: string
  says: Seat['says']
}

export async function invitedCitizens(sql: Sql, flipId: string): Promise<InvitedCitizen[]> {
  return sql
    .selectFrom('flip_citizen as c')
    .innerJoin('person as p', 'p.id', 'c.citizen_id')
    .innerJoin('flip_seat as s', 's.id', 'c.seat_id')
    .select(['c.citizen_id as id', 'c.seat_id as seatId', 'p.display_name as name', 's.says'])
    .where('c.flip_id', '=', flipId)
    .orderBy('p.display_name')
    .execute()
}

/**
 * Invites a citizen; invited twice is once.
 *
 * @throws NotFound unless the visitor works with them today
 */
export async function inviteCitizen(
  sql: Sql,
  { services, me }: Pick<Visit, 'services' | 'me'>,
  key: Buffer,
  flipId: string,
  { citizenId, ...asked }: CitizenAsked & { citizenId: string },
): Promise<void> {
  await citizenOf(sql, me, citizenId)
  // It is sealed with the key of the group, and goes with the key of the citizen: there must be one.
  await groundKey(sql, services, me, { of: 'citizen', citizenId })
  // The same id of ours each time would tell whose seat it is.
  const seatId = crypto.randomUUID()
  await sql
    .insertInto('flip_citizen')
    .values({
      ...{ municipality_id: me.municipalityId, flip_id: flipId, citizen_id: citizenId, seat_id: seatId },
      ...{ invited_by: me.personId, asked_sealed: sealInside(key, citizenAskedContext(seatId), asked) },
    })
    .onConflict((same) => same.columns(['municipality_id', 'flip_id', 'citizen_id']).doNothing())
    .execute()
}

/** Takes the invitation back; gone already is gone. What they grasped goes with it, and a recording with their yes (`sweepErased`). */
export async function uninviteCitizen(sql: Sql, flipId: string, citizenId: string): Promise<void> {
  await sql
    .deleteFrom('flip_citizen')
    .where('flip_id', '=', flipId)
    .where('citizen_id', '=', citizenId)
    .execute()
}
