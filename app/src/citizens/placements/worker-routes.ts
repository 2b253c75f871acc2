import type { Sql } from '@lydhoer/database'
import { momentOf } from '@lydhoer/words'
import { Invalid } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { workersAddress, workersOf } from './addresses.ts'
import { atPlace, changedPlacement, followUp, newPlacement, sayingFor } from './form.ts'
import { bookFollowUp, callOffFollowUp } from './follow-up.ts'
import { citizenHere } from '../matter/opened.ts'
import {
  citizenAndKey,
  one,
  placementHere,
  placementPressed,
  pressed,
  theirs,
  wholeHere,
  workersPath,
} from './here.ts'
import { problems, receipts } from './said.ts'
import { aboutOf } from './own-routes.ts'
import {
  changePlacement,
  placementIsThere,
  placementsOf,
  takeBackPlacement,
  writePlacement,
} from './placements.ts'
import { comesAlong, say, takeBackSaid } from './voices.ts'
import { shownAt } from './shown.ts'
import { changePage, followUpPage, newPage, sayPage } from './worker-forms-view.tsx'
import { workersListPage } from './worker-list-view.tsx'
import { workersPage } from './worker-view.tsx'

/** For those who work with the citizen: where it is, what each says of it, and the next talk. */
export const workerRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: workersPath,
    ...theirs(200),
    handler: async (visit, sql) => {
      const { citizen, key } = await citizenAndKey(visit, sql)
      const placements = await placementsOf(sql, key, citizen.id)
      return workersListPage(visit, { citizen, placements, along: await comesAlong(sql, key, citizen.id) })
    },
  }),
  guarded({
    method: 'GET',
    path: `${workersPath}/ny`,
    ...theirs(200),
    form: atPlace,
    handler: async (visit, sql, { sted }) =>
      newPage(visit, { ...(await citizenAndKey(visit, sql)), where: sted }),
  }),
  guarded({
    method: 'POST',
    path: `${workersPath}/ny`,
    ...theirs(303),
    form: newPlacement,
    handler: async (visit, sql, written) => {
      const { citizen, key } = await citizenAndKey(visit, sql)
      if (written.fromOn && written.toOn && written.toOn < written.fromOn)
        throw new Invalid([{ field: 'toOn', what: problems.badOrder }])
      const id = await writePlacement(sql, key, visit.me, { ...written, citizenId: citizen.id })
      return redirectWith(visit, `${workersAddress(citizen.id)}/${id}`, { says: receipts.written })
    },
    again: showNew,
  }),
  guarded({
    method: 'GET',
    path: one,
    ...theirs(200),
    handler: async (visit, sql) => {
      const here = await wholeHere(visit, sql)
      return workersPage(visit, { ...here, shown: await shownAt(sql, visit, here.whole.placement) })
    },
  }),
  guarded({
    method: 'GET',
    path: `${one}/ret`,
    ...theirs(200),
    handler: (visit, sql) => showChange(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/ret`,
    ...theirs(303),
    form: changedPlacement,
    handler: async (visit, sql, written) => {
      const { key, placement } = await placementHere(visit, sql)
      if (!(await changePlacement(sql, key, placement, written)))
        throw new Invalid([{ field: 'where', what: problems.writtenSince }])
      return redirectWith(visit, workersOf(placement), { says: receipts.written })
    },
    again: showChange,
  }),
  guarded({
    method: 'POST',
    path: `${one}/tilbage`,
    ...pressed('That what one wrote down oneself is taken back; nothing of it is shown'),
    handler: async (visit, sql) => {
      const { id: citizenId } = await citizenHere(visit, sql)
      const undo = await takeBackPlacement(sql, visit, idOf(visit))
      const isThere = await placementIsThere(sql, idOf(visit))
      return redirectWith(visit, workersAddress(citizenId), {
        says: isThere ? receipts.stays : receipts.takenBack,
        ...(undo && { undo }),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: `${one}/sig/:about`,
    ...theirs(200),
    handler: (visit, sql) => showSay(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/sig/:about`,
    ...theirs(303),
    form: sayingFor,
    handler: async (visit, sql, said) => {
      const about = aboutOf(visit)
      const { key, placement } = await placementHere(visit, sql)
      await say(sql, { ...visit, key }, placement, { ...said, about })
      return redirectWith(visit, `${workersOf(placement)}#${about}`, { says: receipts.written })
    },
    again: showSay,
  }),
  guarded({
    method: 'POST',
    path: `${one}/sagt/:voice/slet`,
    ...pressed('That something one said oneself is taken back; nothing of it is shown'),
    handler: async (visit, sql) => {
      const { placement } = await placementPressed(visit, sql)
      const undo = await takeBackSaid(sql, visit, param(visit, 'voice'))
      return redirectWith(visit, workersOf(placement), { says: receipts.removed, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'GET',
    path: `${one}/snak`,
    ...theirs(200),
    handler: (visit, sql) => showFollowUp(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/snak`,
    ...theirs(303),
    form: followUp,
    handler: async (visit, sql, { onDay, at, minutes, where }) => {
      const { placement } = await placementHere(visit, sql)
      const startsAt = momentOf(onDay, at)
      if (!startsAt || startsAt <= visit.services.now())
        throw new Invalid([{ field: 'at', what: problems.noTime }])
      const time = { startsAt, minutes: Number(minutes), where: where || null }
      await bookFollowUp(sql, visit.services, visit.me, placement, time)
      return redirectWith(visit, workersOf(placement), { says: receipts.booked })
    },
    again: showFollowUp,
  }),
  guarded({
    method: 'POST',
    path: `${one}/snak/aflys`,
    ...pressed('That a talk is called off; nothing of what it is about is shown'),
    handler: async (visit, sql) => {
      const { placement } = await placementPressed(visit, sql)
      await callOffFollowUp(sql, visit.services, visit.me, placement.id)
      return redirectWith(visit, workersOf(placement), { says: receipts.calledOff })
    },
  }),
]

async function showNew(visit: Visit, sql: Sql, again?: Again) {
  return newPage(visit, { ...(await citizenAndKey(visit, sql)), again })
}

async function showChange(visit: Visit, sql: Sql, again?: Again) {
  return changePage(visit, { ...(await placementHere(visit, sql)), again })
}

async function showSay(visit: Visit, sql: Sql, again?: Again) {
  const about = aboutOf(visit)
  return sayPage(visit, { ...(await placementHere(visit, sql)), about, again })
}

async function showFollowUp(visit: Visit, sql: Sql, again?: Again) {
  return followUpPage(visit, { ...(await wholeHere(visit, sql)), again })
}
