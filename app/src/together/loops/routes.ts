import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { NotFound } from '../../shared/request/errors.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { cameFrom, newLoop, resting } from './form.ts'
import { loopsPage } from './list-view.tsx'
import { loopIfThere, loopsOf, raiseLoop, takeBackLoop } from './loops.ts'
import { newLoopPage } from './new-view.tsx'
import { loopOfAddress } from './of-address.ts'
import { goOn, joinLoop, leaveLoop, letRest } from './people.ts'
import { showLoop } from './show-loop.ts'
import { receipts } from './told.ts'
import { ofNobody as reads, theHouse } from './who.ts'

const pageOf = (id: string) => `/undren/${id}`

/** What the house wonders at: raised, joined, let rest, gone on with, taken back. */
export const listRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/undren',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    form: listQuery,
    handler: async (visit, sql, { efter: after }) =>
      loopsPage(visit, await loopsOf(sql, visit.services, visit.me, after)),
  }),
  guarded({
    method: 'GET',
    path: '/undren/ny',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    form: z.object({ fra: cameFrom }),
    handler: (visit, sql, { fra }) => showNew(visit, sql, fra),
  }),
  guarded({
    method: 'POST',
    path: '/undren/ny',
    guard: whoAreOfTheHouse,
    gets: 303,
    reads,
    form: newLoop,
    handler: async (visit, sql, { submissionId: id, wonder, raisedAs, fra }) => {
      const { services, me } = visit
      const from = fra && (await loopIfThere(sql, services, me, fra))
      await raiseLoop(sql, services, me, { id, wonder, raisedAs, cameFromId: from ? from.id : null })
      return redirectWith(visit, pageOf(id), { says: receipts.raised })
    },
    again: (visit, sql, again) => showNew(visit, sql, cameFrom.parse(again.typed['fra']), again),
  }),
]

export const loopRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/undren/:id',
    ...theHouse(200),
    reads,
    handler: (visit, sql) => showLoop(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/undren/:id/med',
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await loopOfAddress(visit, sql)
      await joinLoop(sql, visit.me, id)
      return redirectWith(visit, pageOf(id), { says: receipts.joined })
    },
  }),
  guarded({
    method: 'POST',
    path: '/undren/:id/ikke-med',
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await loopOfAddress(visit, sql)
      await leaveLoop(sql, visit.me, id)
      return redirectWith(visit, pageOf(id), { says: receipts.left })
    },
  }),
  guarded({
    method: 'POST',
    path: '/undren/:id/hviler',
    ...theHouse(303),
    reads,
    form: resting,
    within: '/undren/:id',
    handler: async (visit, sql, { until }) => {
      const { id } = await loopOfAddress(visit, sql)
      await letRest(sql, visit.me, id, until)
      return redirectWith(visit, pageOf(id), { says: receipts.rests })
    },
    again: showLoop,
  }),
  guarded({
    method: 'POST',
    path: '/undren/:id/videre',
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await loopOfAddress(visit, sql)
      const undo = await goOn(sql, visit, id)
      return redirectWith(visit, pageOf(id), { says: receipts.goesOn, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'POST',
    path: '/undren/:id/tilbage',
    guard: whoAreOfTheHouse,
    // What is gone already is as gone as after the first press; next door there is nothing either.
    gets: { caseworker: 303, nextDoor: 303, others: 404 },
    reads,
    handler: async (visit, sql) => {
      const { services, me } = visit
      const done = await takeBackLoop(sql, visit, idOf(visit))
      if (done?.is === 'gone') return redirectWith(visit, '/undren', { says: receipts.gone, undo: done.undo })
      const loop = await loopIfThere(sql, services, me, idOf(visit))
      if (!loop) return redirectWith(visit, '/undren', { says: receipts.gone })
      if (loop.mine !== 'raised') throw new NotFound()
      return redirectWith(visit, pageOf(loop.id), {
        says: receipts.emptied,
        ...(done && { undo: done.undo }),
      })
    },
  }),
]

async function showNew(visit: Visit, sql: Sql, fra: string | null, again?: Again) {
  const from = fra === null ? null : await loopIfThere(sql, visit.services, visit.me, fra)
  return newLoopPage(visit, { from, again })
}
