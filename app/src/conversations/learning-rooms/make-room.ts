import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import { NotFound } from '../../shared/request/errors.ts'
import { holdsToday } from '../../shared/people/holds-today.ts'
import {
  holdsOneOf,
  whoAreOfTheHouse,
  whoConverse,
  whoMakeTime,
  whoReflect,
  type Role,
} from '../../shared/people/roles.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { makeGroup } from '../../shared/people/group.ts'
import type { RoomLength } from './rooms.ts'
import { sealRoom } from '../talk/room-words.ts'

export interface NewRoom {
  id: string
  name: string
  theme: string
  rhythmMonths: number | null
  minutes: RoomLength
  departmentIds: string[]
  /** Who comes, and who carries it beside the visitor. */
  guests: readonly string[]
  carriers: readonly string[]
  /** The leader that it is agreed with. */
  leaderId: string | null
}

/** Makes a room that the visitor carries; the same form sent twice is one. */
export async function makeRoom(
  sql: Sql,
  services: Pick<Services, 'masterKey'>,
  me: SignedIn,
  room: NewRoom,
): Promise<void> {
  const here = { municipality_id: me.municipalityId }
  const isNew = await sql
    .insertInto('learning_room')
    .values({
      ...{ ...here, id: room.id, carried_by: me.personId },
      words_sealed: sealRoom(services, me, room.id, { name: room.name, theme: room.theme }),
      ...{ rhythm_months: room.rhythmMonths, minutes: room.minutes, department_ids: room.departmentIds },
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!isNew) return
  const carriers = new Set([me.personId, ...room.carriers])
  const those = new Set([...carriers, ...(room.leaderId ? [room.leaderId] : [])])
  await makeGroup(sql, services, me, room.id, [...those])
  const people = new Set([...carriers, ...room.guests])
  await sql
    .insertInto('learning_room_person')
    .values(
      [...people].map((person_id) => ({
        ...{ ...here, room_id: room.id, carried_by: me.personId, person_id },
        carries: carriers.has(person_id),
      })),
    )
    .execute()
}

/** What a room is from now on; days that are booked stay. Whoever is invited now is invited to them. @throws NotFound but for whoever made it */
export async function changeRoom(
  sql: Sql,
  services: Pick<Services, 'masterKey'>,
  me: SignedIn,
  room: Pick<NewRoom, 'id' | 'name' | 'theme' | 'rhythmMonths' | 'minutes' | 'departmentIds' | 'guests'>,
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('learning_room')
    .set({
      words_sealed: sealRoom(services, me, room.id, { name: room.name, theme: room.theme }),
      ...{ rhythm_months: room.rhythmMonths, minutes: room.minutes, department_ids: room.departmentIds },
    })
    .where('id', '=', room.id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound()
  const here = { municipality_id: me.municipalityId, room_id: room.id, carried_by: me.personId }
  if (room.guests.length > 0)
    await sql
      .insertInto('learning_room_person')
      .values(room.guests.map((person_id) => ({ ...here, person_id, carries: false })))
      .onConflict((same) => same.columns(['municipality_id', 'room_id', 'person_id']).doNothing())
      .execute()
}

/** Somebody who works here today, and the departments they do it in. */
export interface Colleague {
  id: string
  name: string
  departmentIds: string[]
  holdsTalks: boolean
}

async function whoAre(sql: Sql, roles: readonly Exclude<Role, 'citizen'>[]): Promise<Colleague[]> {
  const rows = await sql
    .selectFrom('person_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id', 'p.display_name as name', 'r.department_id as departmentId', 'r.role'])
    .where('r.role', 'in', [...roles])
    .where(holdsToday('r'))
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id).values()]
    .map((held) => ({
      id: held[0]?.id ?? '',
      name: held[0]?.name ?? '',
      departmentIds: held.flatMap(({ departmentId }) => departmentId ?? []),
      holdsTalks: holdsOneOf(held, whoConverse),
    }))
    .sort(byName(({ name }) => name))
}

/** Those who can come to a room, by name. */
export const whoCanCome = (sql: Sql): Promise<Colleague[]> => whoAre(sql, whoReflect)

/** Everybody of the house, by name: those who can come to a team meeting. */
export const whoWorkTogether = (sql: Sql): Promise<Colleague[]> => whoAre(sql, whoAreOfTheHouse)

/** The leaders that a room can be agreed with, by name. */
export const leadersHere = (sql: Sql): Promise<Colleague[]> => whoAre(sql, whoMakeTime)
