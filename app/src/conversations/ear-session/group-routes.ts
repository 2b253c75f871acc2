import type { Sql } from '@lydhoer/database'
import { Conflict } from '../../shared/request/errors.ts'
import { guarded, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { turnsOf } from '../talk/notes/note-form.ts'
import { readStretch } from '../talk/stretch/read-stretch.ts'
import { thoseWhoHaveIt } from '../talk/stretch/askers.ts'
import { thoseWhoLead } from './askers.ts'
import { handForm, thingForm } from './group-form.ts'
import { putDown } from './group-things.ts'
import { GroupParts, groupPage, handPage } from './group-view.tsx'
import { endGroups, makeGroups, putInGroups } from './groups.ts'
import { roomProblems } from './room-messages.ts'
import { groupOf } from './session.ts'
import { ledSession, roomNow, sessionOf } from './read-room.ts'
import { back, itsSession, whatHasChanged } from './in-session.ts'

const whoIsWhere = { nothing: 'Who talks with whom' }

/** Groups of three or four: drawn, changed by hand, and the page on which each works. */
export const groupRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/laan-et-oere/:id/grupper',
    ...thoseWhoLead(200),
    reads: whoIsWhere,
    handler: async (visit, sql) => handPage(visit, { session: await ledSession(visit, sql) }),
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/grupper',
    ...thoseWhoLead(303),
    reads: whoIsWhere,
    handler: async (visit, sql) => {
      const session = await ledSession(visit, sql)
      await makeGroups(sql, visit.me, session)
      return back(visit, session, 'drawn')
    },
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/grupper/haand',
    ...thoseWhoLead(303),
    reads: whoIsWhere,
    button: handForm,
    handler: async (visit, sql, chosen) => {
      const session = await ledSession(visit, sql)
      const members = session.people.flatMap(({ person_id: personId }) => {
        const group = chosen[personId]
        return group === undefined || group === '' ? [] : [{ personId, group }]
      })
      await endGroups(sql, session.sessionId)
      await putInGroups(sql, visit.me, session.sessionId, members)
      return back(visit, session, members.length > 0 ? 'handSaved' : 'dissolved')
    },
  }),
  guarded({
    method: 'GET',
    path: '/laan-et-oere/:id/gruppe',
    ...thoseWhoHaveIt(200),
    reads: 'earSession',
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'GET',
    path: '/laan-et-oere/:id/gruppe/nu',
    ...thoseWhoHaveIt(200),
    reads: whatHasChanged,
    follows: itsSession,
    handler: async (visit, sql) => visit.c.html(GroupParts({ visit, room: await roomNow(visit, sql) })),
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/gruppe/ting',
    guard: thoseWhoHaveIt(303).guard,
    gets: { caseworker: 409, colleague: 409, others: 404 },
    reads: 'earSession',
    form: thingForm,
    handler: async (visit, sql, { place, tur, body }) => {
      const session = await sessionOf(visit, sql)
      const { number: group } = groupOf(visit.me.personId, session)
      if (group === null) throw new Conflict(roomProblems.noGroup)
      const thing = { group, place, body, ...turnsOf(session, tur) }
      await putDown(sql, visit.services, visit.me, session, thing)
      return back(visit, session, body === '' ? 'thingGone' : 'thingKept', '/gruppe')
    },
    again: show,
    within: '/laan-et-oere/:id/gruppe',
  }),
]

async function show(visit: Visit, sql: Sql, again?: Again) {
  const room = await roomNow(visit, sql)
  return groupPage(visit, { room, transcript: await readStretch(sql, visit, room.session), again })
}
