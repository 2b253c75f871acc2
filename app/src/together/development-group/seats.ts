import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { Conflict } from '../../shared/request/errors.ts'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { rowAgain } from '../../shared/undo/row-again.ts'
import type { OfTheHouse } from '../house/who-is-of-the-house.ts'
import { problems } from './told.ts'

/** A seat in the group. Days are `YYYY-MM-DD`. */
export interface Seat {
  id: string
  person: { id: string; name: string }
  fromOn: string
  untilOn: string
  /** Whether they have said yes; until then only they and whoever asked see it. */
  isYes: boolean
  offeredBy: string
}

/** The seats of today and of the days to come that the visitor may see, by when they began. */
export async function seatsOf(sql: Sql, day: string): Promise<Seat[]> {
  const rows = await sql
    .selectFrom('development_seat as s')
    .leftJoin('person as p', 'p.id', 's.person_id')
    .select(['s.id', 's.person_id', 's.from_on', 's.until_on', 's.yes_on', 's.offered_by'])
    .select('p.display_name as name')
    .where('s.until_on', '>=', day)
    .where('s.left_on', 'is', null)
    .orderBy('s.from_on')
    .orderBy('s.id')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, person: { id: row.person_id, name: row.name ?? '' }, offeredBy: row.offered_by },
    ...{ fromOn: row.from_on, untilOn: row.until_on, isYes: row.yes_on !== null },
  }))
}

/** Those of them who sit in the group on a day. */
export const sitting = (seats: readonly Seat[], day: string): Seat[] =>
  seats.filter(({ isYes, fromOn }) => isYes && fromOn <= day)

/** Which of the three that the group is made of nobody in it is: a director, a leader, workers. */
export function missingIn(seats: readonly Seat[], house: readonly OfTheHouse[]) {
  const there = house.filter(({ id }) => seats.some(({ person }) => person.id === id))
  const isDirector = ({ roles }: OfTheHouse) => roles.includes('director')
  const leadsATeam = ({ roles }: OfTheHouse) => roles.includes('teamLead')
  return {
    director: !there.some(isDirector),
    leader: !there.some(leadsATeam),
    workers: !there.some((one) => !one.leads && !one.isResearcher),
  }
}

export interface NewSeat {
  id: string
  personId: string
  fromOn: string
  untilOn: string
}

/**
 * Asks somebody into the group; the same id twice is one.
 *
 * @throws Conflict when they sit there already, or are asked
 */
export async function offerSeat(sql: Sql, me: SignedIn, seat: NewSeat, day: string): Promise<void> {
  await oneAtATime(sql, seat.personId)
  const there = (await seatsOf(sql, day)).find(
    ({ person, untilOn }) => person.id === seat.personId && untilOn >= seat.fromOn,
  )
  if (there?.id === seat.id) return
  if (there) throw new Conflict(problems.sitsThere)
  await sql
    .insertInto('development_seat')
    .values({
      ...{ municipality_id: me.municipalityId, id: seat.id, person_id: seat.personId },
      ...{ from_on: seat.fromOn, until_on: seat.untilOn, offered_by: me.personId },
    })
    .onConflict((same) => same.doNothing())
    .execute()
}

const mine = (sql: Sql, me: SignedIn, id: string) =>
  sql.updateTable('development_seat').where('id', '=', id).where('person_id', '=', me.personId)

/** Says yes to the visitor's own seat. */
export async function sayYes(
  sql: Sql,
  { services, me }: Pick<Visit, 'services' | 'me'>,
  id: string,
): Promise<void> {
  await mine(sql, me, id)
    .set({ yes_on: today(services.now()) })
    .where('yes_on', 'is', null)
    .execute()
}

/** Says no to a seat, or takes it back that somebody was asked. @returns the address that undoes it, for whoever asked */
export async function letSeatGo(sql: Sql, { services, me }: Visit, id: string): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('development_seat')
    .where('id', '=', id)
    .where('yes_on', 'is', null)
    .returningAll()
    .executeTakeFirst()
  if (row?.offered_by !== me.personId) return undefined
  const { created_at: _, yes_on: __, left_on: ___, ...kept } = row
  return letGo(sql, services, me, { kind: 'developmentSeat', kept })
}

/** Leaves the group before the seat ends. @returns the address that undoes it; undefined where the visitor has left already */
export async function leave(sql: Sql, { services, me }: Visit, id: string): Promise<string | undefined> {
  const { numUpdatedRows } = await mine(sql, me, id)
    .set({ left_on: today(services.now()) })
    .where('yes_on', 'is not', null)
    .where('left_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return undefined
  return letGo(sql, services, me, { kind: 'developmentSeatLeft', kept: { id } })
}

/** They are asked again. */
export const seatAgain = rowAgain('development_seat', () => '/udviklingsgruppe')

/** They sit there again. */
export const sitAgain: PutBack = async ({ me }, sql, kept) => {
  await mine(sql, me, (kept as { id: string }).id)
    .set({ left_on: null })
    .execute()
  return '/udviklingsgruppe'
}
