import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import { ofOneself } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { ownLoop } from './form.ts'
import { isWrittenOn, loopOf, loopsRaisedBy, raiseLoop, takeBackLoop } from './loops.ts'
import { receipts } from './own-messages.ts'
import { ownLoopPage, ownLoopsPage } from './own-view.tsx'
import { stepsOf } from './steps.ts'
import { theCitizen } from './who.ts'

/** Where a citizen says what they wonder at, sees what happened, and takes it back. */
export const ownRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/min/undren',
    guard: theCitizen,
    gets: 200,
    reads: ofOneself,
    handler: (visit, sql) => showOwn(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/min/undren',
    guard: theCitizen,
    gets: 303,
    reads: ofOneself,
    form: ownLoop,
    handler: async (visit, sql, { submissionId: id, wonder }) => {
      await raiseLoop(sql, visit.services, visit.me, { id, wonder, raisedAs: 'citizen', cameFromId: null })
      return redirectWith(visit, '/min/undren', { says: receipts.raised })
    },
    again: showOwn,
  }),
  guarded({
    method: 'GET',
    path: '/min/undren/:loop',
    guard: theCitizen,
    gets: { citizenA: 200, others: 404 },
    reads: ofOneself,
    handler: async (visit, sql) => {
      const { services, me } = visit
      const loop = await loopOf(sql, services, me, param(visit, 'loop'))
      if (loop.mine !== 'raised') throw new NotFound()
      return ownLoopPage(visit, { loop, steps: await stepsOf(sql, services, me, loop.id) })
    },
  }),
  guarded({
    method: 'POST',
    path: '/min/undren/:loop/tilbage',
    guard: theCitizen,
    // What is another's is not there, and what is gone is gone: both say the same.
    gets: 303,
    reads: ofOneself,
    handler: async (visit, sql) => {
      const done = await takeBackLoop(sql, visit, param(visit, 'loop'))
      return redirectWith(visit, '/min/undren', {
        says: receipts[done?.is ?? 'gone'],
        ...(done && { undo: done.undo }),
      })
    },
  }),
]

async function showOwn(visit: Visit, sql: Sql, again?: Again) {
  const { services, me } = visit
  const loops = await loopsRaisedBy(sql, services, me)
  const written = await Promise.all(loops.map(({ id }) => isWrittenOn(sql, id)))
  return ownLoopsPage(visit, {
    loops: loops.map((loop, at) => ({ ...loop, isWrittenOn: written[at] ?? false })),
    again,
  })
}
