import type { Sql } from '@lydhoer/database'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { theHouse } from '../../shared/people/the-house.ts'
import { changedPart, newPart, outcomeForm } from './form.ts'
import { outcomePage } from './new-view.tsx'
import { outcomeOf, writeOutcome } from './outcome.ts'
import { addPart, changePart, ownPart, sayWished, takeBackWished, takeOutPart } from './parts.ts'
import { partPage, programmePage } from './programme-view.tsx'
import { gatheringOfAddress, readWhole } from './read.ts'
import { receipts } from './told.ts'
import { ofNobody as reads, ourSide } from './who.ts'

/** Both sides shape a programme; the municipality says what it wishes of a visit; and what it came to is written. */
export const programmeRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/samlinger/:id/program',
    ...theHouse(200),
    reads,
    handler: (visit, sql) => showProgramme(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/samlinger/:id/program',
    ...theHouse(303),
    reads,
    form: newPart,
    handler: async (visit, sql, { submissionId, clock, ...part }) => {
      const { id } = await gatheringOfAddress(visit, sql)
      const { services, me } = visit
      await addPart(sql, services, me, id, { ...part, id: submissionId, clock: clock || null })
      return redirectWith(visit, `/samlinger/${id}/program`, { says: receipts.part })
    },
    again: showProgramme,
  }),
  guarded({
    method: 'GET',
    path: '/samlinger/:id/program/:part',
    ...ourSide(200),
    reads,
    handler: (visit, sql) => showPart(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/samlinger/:id/program/:part',
    ...ourSide(303),
    reads,
    form: changedPart,
    handler: async (visit, sql, { clock, ...typed }) => {
      const { gathering, part } = await itsPart(visit, sql)
      await changePart(sql, visit.services, visit.me, { ...typed, id: part.id, clock: clock || null })
      return redirectWith(visit, `/samlinger/${gathering.id}/program`, { says: receipts.part })
    },
    again: showPart,
  }),
  guarded({
    method: 'POST',
    path: '/samlinger/:id/program/:part/slet',
    // What is the other side's is not there, and what is gone is gone: both say the same.
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await gatheringOfAddress(visit, sql)
      const undo = await takeOutPart(sql, visit, param(visit, 'part'))
      return redirectWith(visit, `/samlinger/${id}/program`, {
        says: receipts.partGone,
        ...(undo && { undo }),
      })
    },
  }),
  guarded({
    method: 'POST',
    path: '/samlinger/:id/sagt',
    ...ourSide(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await gatheringOfAddress(visit, sql)
      await sayWished(sql, visit.me, id)
      return redirectWith(visit, `/samlinger/${id}#program`, { says: receipts.wished })
    },
  }),
  guarded({
    method: 'POST',
    path: '/samlinger/:id/sagt/tag-tilbage',
    ...ourSide(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await gatheringOfAddress(visit, sql)
      await takeBackWished(sql, visit.me, id)
      return redirectWith(visit, `/samlinger/${id}#program`, { says: receipts.notWished })
    },
  }),
  guarded({
    method: 'GET',
    path: '/samlinger/:id/gav',
    ...theHouse(200),
    reads,
    handler: (visit, sql) => showOutcome(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/samlinger/:id/gav',
    ...theHouse(303),
    reads,
    form: outcomeForm,
    handler: async (visit, sql, typed) => {
      const { services, me } = visit
      const { id } = await gatheringOfAddress(visit, sql)
      await writeOutcome(sql, services, me, { id, ...typed, now: services.now() })
      return redirectWith(visit, `/samlinger/${id}`, { says: receipts.outcome })
    },
    again: showOutcome,
  }),
]

async function showProgramme(visit: Visit, sql: Sql, again?: Again) {
  const gathering = await gatheringOfAddress(visit, sql)
  return programmePage(visit, { whole: await readWhole(visit, sql, gathering), again })
}

async function itsPart(visit: Visit, sql: Sql) {
  const gathering = await gatheringOfAddress(visit, sql)
  const { services, me } = visit
  return { gathering, part: await ownPart(sql, services, me, gathering.id, param(visit, 'part')) }
}

async function showPart(visit: Visit, sql: Sql, again?: Again) {
  return partPage(visit, { ...(await itsPart(visit, sql)), again })
}

async function showOutcome(visit: Visit, sql: Sql, again?: Again) {
  const gathering = await gatheringOfAddress(visit, sql)
  const outcome = await outcomeOf(sql, visit.services, visit.me, gathering.id)
  return outcomePage(visit, { gathering, outcome, again })
}
