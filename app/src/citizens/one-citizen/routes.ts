import { guarded, idOf, type Route } from '../../shared/request/route.ts'
import { noteOpened } from '../matter/opened.ts'
import { agendaOf } from '../matter/agenda-lines.ts'
import { citizenOf } from '../matter/citizens.ts'
import { meetingNow } from '../matter/meetings.ts'
import { readsAlong } from '../matter/reading-along.ts'
import { matterKeyIfThere } from '../matter/sealed-words.ts'
import { openToMe } from '../matter/topics.ts'
import { waitsNow } from '../matter/waits-now.tsx'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { citizensToMeet } from './queries.ts'
import { citizenPage, citizensPage } from './view.tsx'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    citizenPage: true
  }
}

/** Whom one works with, and the page about one of them. */
export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/borgere',
    guard: whoWorkWithCitizens,
    gets: 200,
    reads: {
      nothing:
        'The names of those one works with or who have opened something, when one meets, and since when nothing has happened; nothing of what was said',
    },
    handler: async (visit, sql) =>
      citizensPage(visit, await citizensToMeet(sql, visit.me, visit.services.now()), await openToMe(sql)),
  }),
  guarded({
    method: 'GET',
    path: '/borgere/:id',
    guard: whoWorkWithCitizens,
    gets: { caseworker: 200, colleague: 200, others: 404 },
    reads: 'citizenPage',
    handler: async (visit, sql) => {
      const citizen = await citizenOf(sql, visit.me, idOf(visit))
      await noteOpened(visit, sql, citizen)
      const key = await matterKeyIfThere(sql, visit.services, visit.me, citizen.id)
      return citizenPage(visit, {
        citizen,
        along: await readsAlong(sql, citizen.id),
        meeting: await meetingNow(sql, citizen.id),
        lines: key ? await agendaOf(sql, key, citizen.id) : [],
        waits: await waitsNow(sql, visit, key, citizen.id, {
          citizen: citizen.firstName,
          me: visit.me.personId,
          names: new Map(),
        }),
      })
    },
  }),
]
