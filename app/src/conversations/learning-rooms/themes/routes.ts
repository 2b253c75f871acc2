import { openDepartments } from '../../../shared/people/open-departments.ts'
import type { Sql } from '@lydhoer/database'
import { momentOf } from '@lydhoer/words'
import { z } from 'zod'
import { whoBringTogether, whoReflect } from '../../../shared/people/roles.ts'
import { Conflict, Invalid } from '../../../shared/request/errors.ts'
import { listQuery } from '../../../shared/request/list-page.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { roomsThereAre } from '../rooms.ts'
import { problems as ofRooms } from '../told.ts'
import { comingMeetings } from '../team-meetings/meetings.ts'
import { meetingsWith } from '../team-meetings/themes.ts'
import { thoseWhoReflect } from '../who.ts'
import { layingAside, newSlot, newTheme, taking } from './form.ts'
import { asidePage, newThemePage, slotPage, takePage } from './form-view.tsx'
import { hungOn } from './gathered.ts'
import { aWayOnly as reads, hangRoutes } from './hang-routes.ts'
import { listOf, themesPage } from './list-view.tsx'
import { putOnTeamMeeting, slotsOf, takeOffTeamMeeting } from './slots.ts'
import { themePage } from './theme-view.tsx'
import {
  layAside,
  proposeTheme,
  sayMeToo,
  takeBackMeToo,
  takeBackTheme,
  takeUp,
  themeOf,
  themesThatAre,
} from './themes.ts'
import { problems, receipts } from './told.ts'

const pageOf = (id: string) => `/rum/temaer/${id}`
/** A theme's state is for those who bring people together to say. */
const theyDecide = (status: number) => ({ guard: whoBringTogether, gets: status })

/** What people keep meeting: proposed, met by others too, taken up, laid aside, and put on team meetings. */
export const themeRoutes: Route[] = [
  ...(['waiting', 'taken', 'aside'] as const).map((state) =>
    guarded({
      method: 'GET',
      path: listOf[state],
      guard: whoReflect,
      gets: 200,
      reads,
      form: listQuery,
      handler: async (visit, sql, { efter: after }) =>
        themesPage(visit, state, await themesThatAre(sql, visit.services, visit.me, { state, after })),
    }),
  ),
  guarded({
    method: 'GET',
    path: '/rum/temaer/nyt',
    guard: whoReflect,
    gets: 200,
    reads,
    handler: (visit) => newThemePage(visit),
  }),
  guarded({
    method: 'POST',
    path: '/rum/temaer/nyt',
    guard: whoReflect,
    gets: 303,
    reads,
    form: newTheme,
    handler: async (visit, sql, { submissionId: id, words, named }) => {
      await proposeTheme(sql, visit.services, visit.me, { id, words, isNamed: named })
      return redirectWith(visit, pageOf(id), { says: receipts.proposed })
    },
    again: (visit, _, again) => newThemePage(visit, again),
  }),
  guarded({
    method: 'GET',
    path: '/rum/temaer/:id',
    ...thoseWhoReflect(200),
    reads,
    handler: async (visit, sql) => {
      const theme = await ofAddress(visit, sql)
      return themePage(visit, {
        theme,
        hung: await hungOn(sql, visit, theme.id),
        slots: await slotsOf(sql, visit.me, theme.id),
        meetings: await meetingsWith(sql, visit.services, visit.me, theme.id),
      })
    },
  }),
  ...hangRoutes,
  guarded({
    method: 'POST',
    path: '/rum/temaer/:id/ogsaa-mig',
    ...thoseWhoReflect(303),
    reads,
    button: z.object({ named: z.enum(['yes', 'no']) }),
    handler: async (visit, sql, { named }) => {
      const { id } = await ofAddress(visit, sql)
      await sayMeToo(sql, visit.me, id, { isNamed: named === 'yes' })
      return redirectWith(visit, pageOf(id), { says: named === 'yes' ? receipts.tooNamed : receipts.too })
    },
  }),
  guarded({
    method: 'POST',
    path: '/rum/temaer/:id/ikke-mig',
    ...thoseWhoReflect(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await ofAddress(visit, sql)
      await takeBackMeToo(sql, visit.me, id)
      return redirectWith(visit, pageOf(id), { says: receipts.notToo })
    },
  }),
  guarded({
    method: 'POST',
    path: '/rum/temaer/:id/slet',
    guard: whoReflect,
    // Next door there is nothing to take back, and it is said as if it were gone.
    gets: { caseworker: 303, nextDoor: 303, others: 409 },
    reads,
    handler: async (visit, sql) => {
      if (!(await takeBackTheme(sql, idOf(visit)))) throw new Conflict(problems.noLongerYours)
      return redirectWith(visit, listOf.waiting, { says: receipts.gone })
    },
  }),
  guarded({
    method: 'GET',
    path: '/rum/temaer/:id/tag-op',
    ...theyDecide(200),
    reads,
    handler: (visit, sql) => showTake(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/rum/temaer/:id/tag-op',
    ...theyDecide(303),
    reads,
    form: taking,
    handler: async (visit, sql, { room, day }) => {
      const { me, services } = visit
      const { id } = await ofAddress(visit, sql)
      const rooms = await roomsThereAre(sql, services, me)
      if (!rooms.some((one) => one.id === room)) throw new Invalid([{ field: 'room', what: problems.noRoom }])
      await takeUp(sql, me, id, { roomId: room, day, now: services.now() })
      return redirectWith(visit, pageOf(id), { says: receipts.taken })
    },
    again: showTake,
  }),
  guarded({
    method: 'GET',
    path: '/rum/temaer/:id/laeg-til-side',
    ...theyDecide(200),
    reads,
    handler: (visit, sql) => showAside(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/rum/temaer/:id/laeg-til-side',
    ...theyDecide(303),
    reads,
    form: layingAside,
    handler: async (visit, sql, { why }) => {
      const { me, services } = visit
      const { id } = await ofAddress(visit, sql)
      await layAside(sql, services, me, id, { why, now: services.now() })
      return redirectWith(visit, pageOf(id), { says: receipts.aside })
    },
    again: showAside,
  }),
  guarded({
    method: 'GET',
    path: '/rum/temaer/:id/teammoede',
    ...thoseWhoReflect(200),
    reads,
    handler: (visit, sql) => showSlot(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/rum/temaer/:id/teammoede',
    ...thoseWhoReflect(303),
    reads,
    form: newSlot,
    handler: async (visit, sql, { submissionId: id, department, day, clock, where }) => {
      const { me, services } = visit
      const theme = await ofAddress(visit, sql)
      const open = await openDepartments(sql)
      if (!open.some((one) => one.id === department))
        throw new Invalid([{ field: 'department', what: ofRooms.choose }])
      const startsAt = momentOf(day, clock)
      if (!startsAt || startsAt <= services.now())
        throw new Invalid([{ field: 'clock', what: startsAt ? ofRooms.pastClock : ofRooms.badClock }])
      await putOnTeamMeeting(sql, services, me, theme.id, {
        ...{ id, departmentId: department, startsAt, where: where || null },
      })
      return redirectWith(visit, pageOf(theme.id), { says: receipts.slot })
    },
    again: showSlot,
  }),
  guarded({
    method: 'POST',
    path: '/rum/temaer/:id/teammoede/:slot/af',
    ...thoseWhoReflect(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await ofAddress(visit, sql)
      await takeOffTeamMeeting(sql, visit.services, visit.me, id, param(visit, 'slot'))
      return redirectWith(visit, pageOf(id), { says: receipts.offSlot })
    },
  }),
]

const ofAddress = (visit: Visit, sql: Sql) => themeOf(sql, visit.services, visit.me, idOf(visit))

async function showTake(visit: Visit, sql: Sql, again?: Again) {
  const theme = await ofAddress(visit, sql)
  return takePage(visit, { theme, rooms: await roomsThereAre(sql, visit.services, visit.me), again })
}

async function showAside(visit: Visit, sql: Sql, again?: Again) {
  return asidePage(visit, { theme: await ofAddress(visit, sql), again })
}

async function showSlot(visit: Visit, sql: Sql, again?: Again) {
  const { services, me } = visit
  return slotPage(visit, {
    meetings: await comingMeetings(sql, services, me, services.now()),
    theme: await ofAddress(visit, sql),
    departments: await openDepartments(sql),
    again,
  })
}
