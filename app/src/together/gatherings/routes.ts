import type { Sql } from '@lydhoer/database'
import { tellSoon } from '../../shared/meetings/mail/tell-soon.ts'
import { openDepartments } from '../../shared/people/open-departments.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { Invalid } from '../../shared/request/errors.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { theHouse } from '../../shared/people/the-house.ts'
import { afterQuery, changedGathering, factsFrom, newGathering } from './form.ts'
import { gatheringPage } from './gathering-view.tsx'
import {
  callOff,
  changeGathering,
  gatheringOf,
  gatheringsThereAre,
  meetingOfGathering,
  prepareGathering,
  type GatheringFacts,
} from './gatherings.ts'
import { gatheringsPage } from './list-view.tsx'
import { changeGatheringPage, newGatheringPage } from './new-view.tsx'
import { withRoom } from './parts.ts'
import { gatheringOfAddress, preparedGathering, readWhole } from './read.ts'
import { problems, receipts } from './told.ts'
import { ofNobody as reads, whoPrepares } from './who.ts'

/** The gatherings of the house: where they stand, are prepared, changed and called off. */
export const gatheringRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/samlinger',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    form: listQuery,
    handler: async (visit, sql, { efter }) =>
      gatheringsPage(visit, await gatheringsThereAre(sql, visit.services, visit.me, efter)),
  }),
  guarded({
    method: 'GET',
    path: '/samlinger/ny',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    handler: (visit, sql) => showNew(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/samlinger/ny',
    guard: whoAreOfTheHouse,
    gets: 303,
    reads,
    form: newGathering,
    handler: async (visit, sql, { submissionId: id, kind, ...typed }) => {
      const before = await beforeOf(visit, sql)
      const facts = await ofHere(sql, factsFrom(kind, typed))
      // What comes again in another form is something else: those who came to the one before are not invited by themselves.
      const follows = before?.kind === kind ? before.id : null
      await prepareGathering(sql, visit.services, visit.me, { ...facts, id, kind, follows })
      await tellSoon(visit.services)
      const says = follows ? receipts.preparedAgain : receipts.prepared
      return redirectWith(visit, `/samlinger/${id}`, { says })
    },
    again: showNew,
  }),
  guarded({
    method: 'GET',
    path: '/samlinger/:id',
    ...theHouse(200),
    reads,
    handler: async (visit, sql) =>
      gatheringPage(visit, await readWhole(visit, sql, await gatheringOfAddress(visit, sql))),
  }),
  guarded({
    method: 'GET',
    path: '/samlinger/:id/ret',
    ...whoPrepares(200),
    reads,
    handler: (visit, sql) => showChange(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/samlinger/:id/ret',
    ...whoPrepares(303),
    reads,
    form: changedGathering,
    handler: async (visit, sql, typed) => {
      const gathering = await preparedGathering(visit, sql)
      const facts = await ofHere(sql, factsFrom(gathering.kind, typed))
      await withRoom(() => changeGathering(sql, visit.services, visit.me, gathering, facts))
      await tellSoon(visit.services)
      return redirectWith(visit, `/samlinger/${gathering.id}`, { says: receipts.changed })
    },
    again: showChange,
  }),
  guarded({
    method: 'POST',
    path: '/samlinger/:id/aflys',
    ...whoPrepares(303),
    reads,
    handler: async (visit, sql) => {
      const gathering = await preparedGathering(visit, sql)
      const undo = await callOff(sql, visit, gathering)
      return redirectWith(visit, `/samlinger/${gathering.id}`, { says: receipts.off, ...(undo && { undo }) })
    },
  }),
]

/** @throws Invalid where a department is not one of those that are open */
async function ofHere(sql: Sql, facts: GatheringFacts): Promise<GatheringFacts> {
  const open = new Set((await openDepartments(sql)).map(({ id }) => id))
  if (facts.departmentIds.every((id) => open.has(id))) return facts
  throw new Invalid([{ field: 'departmentIds', what: problems.choose }])
}

/** The one that the new one comes after, as the address says. */
async function beforeOf({ c, services, me }: Visit, sql: Sql) {
  const { efter } = afterQuery.parse({ efter: c.req.query('efter') ?? null })
  return efter ? gatheringOf(sql, services, me, efter) : undefined
}

async function showNew(visit: Visit, sql: Sql, again?: Again) {
  return newGatheringPage(visit, {
    ...{ departments: await openDepartments(sql), before: await beforeOf(visit, sql), again },
  })
}

async function showChange(visit: Visit, sql: Sql, again?: Again) {
  const gathering = await preparedGathering(visit, sql)
  const meeting = await meetingOfGathering(sql, visit.services, visit.me, gathering)
  return changeGatheringPage(visit, {
    ...{ gathering, where: meeting?.where ?? null, departments: await openDepartments(sql), again },
  })
}
