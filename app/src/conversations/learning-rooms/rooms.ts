import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { openRoom, type RoomWords } from '../talk/room-words.ts'

type Keys = Pick<Services, 'masterKey'>

/** How long a meeting of a room can be, in minutes; there is a plan for each. */
export const roomLengths = [10, 60, 90] as const
export type RoomLength = (typeof roomLengths)[number]

/** A learning room, as the house sees it. */
export interface LearningRoom extends RoomWords {
  id: string
  /** It meets every so many months; null for a café. */
  rhythmMonths: number | null
  minutes: RoomLength
  /** The departments it is for, and their names; none for the whole house. */
  departmentIds: string[]
  departments: string[]
  carriedBy: string
  carrierName: string
  hasEnded: boolean
  /** Which leader has said that its time is protected. */
  protectedBy: { id: string; name: string } | null
  /** When it meets next, and when it last met. */
  nextAt: Date | null
  lastAt: Date | null
  /** Whether the visitor is in it, and carries it. */
  isIn: boolean
  carries: boolean
}

const meetingsOf = (room: string) => sqlTag.raw(`learning_room_meeting m where m.room_id = ${room}.id`)

const roomsFor = (sql: Sql, me: SignedIn, now: Date) =>
  sql
    .selectFrom('learning_room as r')
    .innerJoin('person as p', 'p.id', 'r.carried_by')
    .leftJoin('learning_room_person as x', (on) =>
      on.onRef('x.room_id', '=', 'r.id').on('x.person_id', '=', me.personId),
    )
    .leftJoin('learning_room_protected as t', 't.room_id', 'r.id')
    .leftJoin('person as l', 'l.id', 't.said_by')
    .select([
      'r.id',
      'r.words_sealed',
      'r.rhythm_months',
      'r.minutes',
      'r.carried_by',
      'r.ended_at',
      'r.department_ids',
    ])
    .select(['p.display_name', 'x.carries', 't.said_by', 'l.display_name as leader'])
    .select([
      sqlTag<
        string[]
      >`array(select d.name from department d where d.id = any (r.department_ids) order by d.name)`.as(
        'departments',
      ),
      sqlTag<Date | null>`(select min(m.starts_at) from ${meetingsOf('r')}
        and m.state in ('booked', 'moved') and m.starts_at > ${now})`.as('next_at'),
      sqlTag<Date | null>`(select max(m.starts_at) from ${meetingsOf('r')} and m.state = 'held')`.as(
        'last_at',
      ),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof roomsFor>['execute']>>[number]

const opened = (keys: Keys, me: SignedIn, row: Row): LearningRoom => ({
  ...openRoom(keys, me, row.id, row.words_sealed),
  id: row.id,
  rhythmMonths: row.rhythm_months,
  minutes: roomLengths.find((one) => one === row.minutes) ?? 60,
  departmentIds: row.department_ids,
  departments: row.departments,
  carriedBy: row.carried_by,
  carrierName: row.display_name,
  hasEnded: row.ended_at !== null,
  protectedBy: row.said_by === null ? null : { id: row.said_by, name: row.leader ?? '' },
  nextAt: row.next_at,
  lastAt: row.last_at,
  isIn: row.carries !== null,
  carries: row.carries === true,
})

/** The rooms that there are, by name; a hundred at most. */
export async function roomsThereAre(
  sql: Sql,
  { masterKey, now }: Pick<Services, 'masterKey' | 'now'>,
  me: SignedIn,
): Promise<LearningRoom[]> {
  const rows = await roomsFor(sql, me, now())
    .where('r.ended_at', 'is', null)
    .orderBy('r.created_at', 'desc')
    .orderBy('r.id')
    .limit(100)
    .execute()
  return rows.map((row) => opened({ masterKey }, me, row)).sort(byName(({ name }) => name))
}

/** @throws NotFound where there is none */
export async function roomOf(
  sql: Sql,
  services: Pick<Services, 'masterKey' | 'now'>,
  me: SignedIn,
  id: string,
): Promise<LearningRoom> {
  const row = await roomsFor(sql, me, services.now()).where('r.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(services, me, row)
}

/** One that the visitor carries. @throws NotFound otherwise */
export async function carriedRoom(
  sql: Sql,
  services: Pick<Services, 'masterKey' | 'now'>,
  me: SignedIn,
  id: string,
): Promise<LearningRoom> {
  const room = await roomOf(sql, services, me, id)
  if (!room.carries) throw new NotFound()
  return room
}

/** Who is in a room, by name. */
export async function peopleIn(
  sql: Sql,
  roomId: string,
): Promise<{ id: string; name: string; carries: boolean }[]> {
  const rows = await sql
    .selectFrom('learning_room_person as x')
    .innerJoin('person as p', 'p.id', 'x.person_id')
    .select(['p.id', 'p.display_name as name', 'x.carries'])
    .where('x.room_id', '=', roomId)
    .execute()
  return rows.sort(byName(({ name }) => name))
}

/** The visitor comes to a room; they are then invited to its meetings. */
export async function comeTo(sql: Sql, me: SignedIn, { id, carriedBy }: LearningRoom): Promise<void> {
  await sql
    .insertInto('learning_room_person')
    .values({
      ...{ municipality_id: me.municipalityId, room_id: id },
      ...{ person_id: me.personId, carried_by: carriedBy, carries: false },
    })
    .onConflict((same) => same.columns(['municipality_id', 'room_id', 'person_id']).doNothing())
    .execute()
}

/** The visitor comes no more. */
export async function goFrom(sql: Sql, me: SignedIn, { id }: LearningRoom): Promise<void> {
  await sql
    .deleteFrom('learning_room_person')
    .where('room_id', '=', id)
    .where('person_id', '=', me.personId)
    .execute()
}

/** Whoever carries a room first closes it, or opens it again. @throws NotFound for others */
export async function sayEnded(sql: Sql, roomId: string, at: Date | null): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('learning_room')
    .set({ ended_at: at })
    .where('id', '=', roomId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** The visitor, who leads people here, says that a room's time is protected, or not by them any more. */
export async function sayProtected(sql: Sql, me: SignedIn, roomId: string, is: boolean): Promise<void> {
  if (is)
    await sql
      .insertInto('learning_room_protected')
      .values({ municipality_id: me.municipalityId, room_id: roomId, said_by: me.personId })
      .onConflict((same) => same.columns(['municipality_id', 'room_id']).doNothing())
      .execute()
  else
    await sql
      .deleteFrom('learning_room_protected')
      .where('room_id', '=', roomId)
      .where('said_by', '=', me.personId)
      .execute()
}
