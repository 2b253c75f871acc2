import { openDepartments } from '../../shared/people/open-departments.ts'
import type { Sql } from '@lydhoer/database'
import { tellSoon } from '../../shared/meetings/mail/tell-soon.ts'
import { NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { within } from './chosen.ts'
import { changedRoom } from './form.ts'
import { changeRoom, whoCanCome } from './make-room.ts'
import { peopleIn, roomOf } from './rooms.ts'
import { receipts } from './told.ts'
import { changeRoomPage } from './change-view.tsx'
import { ofNobody as reads, thoseWhoCarry } from './who.ts'

/** What a room is can be changed by whoever made it, while it is open. */
export const changeRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/rum/:id/ret',
    ...thoseWhoCarry(200),
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/rum/:id/ret',
    ...thoseWhoCarry(303),
    reads,
    form: changedRoom,
    handler: async (visit, sql, { with: guests, departments: departmentIds, rhythm, ...room }) => {
      const { me, services } = visit
      const { id } = await ownRoom(visit, sql)
      within('departments', departmentIds, await openDepartments(sql))
      within('with', guests, await whoCanCome(sql))
      const rhythmMonths = Number(rhythm) || null
      await changeRoom(sql, services, me, { ...room, id, guests, departmentIds, rhythmMonths })
      await tellSoon(services)
      return redirectWith(visit, `/rum/${id}`, { says: receipts.changed })
    },
    again: show,
  }),
]

/** @throws NotFound but for whoever made it, while it is open */
async function ownRoom(visit: Visit, sql: Sql) {
  const room = await roomOf(sql, visit.services, visit.me, idOf(visit))
  if (room.carriedBy !== visit.me.personId || room.hasEnded) throw new NotFound()
  return room
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const room = await ownRoom(visit, sql)
  const areIn = new Set((await peopleIn(sql, room.id)).map(({ id }) => id))
  const others = (await whoCanCome(sql)).filter(({ id }) => !areIn.has(id))
  return changeRoomPage(visit, { room, others, departments: await openDepartments(sql), again })
}
