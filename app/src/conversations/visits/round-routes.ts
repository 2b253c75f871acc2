import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { Conflict, Invalid, NotFound } from '../../shared/request/errors.ts'
import { whoConverse } from '../../shared/people/roles.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, slow, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { newRound, wishes } from './form.ts'
import { problems, receipts } from './messages.ts'
import { markOf, planFor } from './plan.ts'
import { mayTakePart } from './round-parts.tsx'
import { newRoundPage, planPage, roundPage } from './round-view.tsx'
import {
  departmentsOpen,
  makeRound,
  ownRound,
  roundOf,
  takeNoPart,
  takePart,
  toPlan,
  whoHoldTalks,
  wishesOf,
  writePlan,
} from './rounds.ts'
import { mondayOf } from './weeks.ts'
import { ofNobody as reads, whoBringTogether, whoSee } from './who.ts'

const pageOf = (id: string) => `/makkere/runder/${id}`

/** A round is made, people say what they wish, and it is planned. */
export const roundRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/makkere/runder/ny',
    guard: whoBringTogether,
    gets: 200,
    reads,
    handler: (visit, sql) => showNew(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/makkere/runder/ny',
    guard: whoBringTogether,
    gets: 303,
    reads,
    form: newRound,
    handler: async (visit, sql, { submissionId: id, department, from, weeks, each, groups }) => {
      const open = await departmentsOpen(sql)
      if (department !== '' && !open.some((one) => one.id === department))
        throw new Invalid([{ field: 'department', what: problems.notADepartment }])
      await makeRound(sql, visit.me, {
        ...{ id, departmentId: department || null, fromDay: mondayOf(from) },
        ...{ weeks, each, groupSize: Number(groups) },
      })
      return redirectWith(visit, pageOf(id), { says: receipts.made })
    },
    again: showNew,
  }),
  guarded({
    method: 'GET',
    path: '/makkere/runder/:id',
    guard: whoSee,
    gets: { nextDoor: 404, others: 200 },
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/makkere/runder/:id/med',
    guard: whoConverse,
    gets: { nextDoor: 404, others: 303 },
    reads,
    form: wishes,
    handler: async (visit, sql, form) => {
      const round = await openFor(visit, sql)
      if (form.same.some((one) => form.not.includes(one)))
        throw new Invalid([{ field: 'same', what: problems.both }])
      await takePart(sql, visit.me, round, form)
      return redirectWith(visit, pageOf(round.id), { says: receipts.isIn })
    },
    within: '/makkere/runder/:id',
    again: show,
  }),
  guarded({
    method: 'POST',
    path: '/makkere/runder/:id/ud',
    guard: whoConverse,
    gets: { nextDoor: 404, others: 303 },
    reads,
    handler: async (visit, sql) => {
      const round = await openFor(visit, sql)
      await takeNoPart(sql, visit.me, round.id)
      return redirectWith(visit, pageOf(round.id), { says: receipts.isOut })
    },
  }),
  slow({
    method: 'GET',
    path: '/makkere/runder/:id/plan',
    guard: whoBringTogether,
    gets: 200,
    reads,
    handler: async (visit, database) => {
      const { me, services } = visit
      const { round, read } = await database.as(me, async (sql) => {
        const round = await ownRound(sql, me, idOf(visit))
        if (round.isPlanned) throw new Conflict(problems.planned)
        return { round, read: await toPlan(sql, round) }
      })
      const plan = read.people.length < 2 ? null : await planFor(services, me, read)
      return planPage(visit, { round, nameOf: read.nameOf, plan, mark: markOf(read) })
    },
  }),
  slow({
    method: 'POST',
    path: '/makkere/runder/:id/plan',
    guard: whoBringTogether,
    gets: 303,
    reads,
    button: z.object({ mark: z.string().max(100) }),
    handler: async (visit, database, { mark }) => {
      const { me, services } = visit
      const { round, read } = await database.as(me, async (sql) => {
        const round = await ownRound(sql, me, idOf(visit))
        return { round, read: await toPlan(sql, round) }
      })
      if (!round.isPlanned) {
        if (markOf(read) !== mark || read.people.length < 2) throw new Conflict(problems.changed)
        const { visits } = await planFor(services, me, read)
        await database.as(me, (sql) => writePlan(sql, me, round, services.now(), visits))
      }
      return redirectWith(visit, pageOf(round.id), { says: receipts.planned })
    },
  }),
]

/** A round that the visitor can still say something in. @throws NotFound where it is for others; Conflict once it is planned */
async function openFor(visit: Visit, sql: Sql) {
  const round = await roundOf(sql, visit.me, idOf(visit))
  if (!mayTakePart(visit.me, round)) throw new NotFound()
  if (round.isPlanned) throw new Conflict(problems.planned)
  return round
}

async function showNew(visit: Visit, sql: Sql, again?: Again) {
  return newRoundPage(visit, { departments: await departmentsOpen(sql), again })
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { me } = visit
  const round = await roundOf(sql, me, idOf(visit))
  const asks = !round.isPlanned && mayTakePart(me, round)
  const taking = round.plannedBy === me.personId ? [...(await toPlan(sql, round)).nameOf.values()] : undefined
  return roundPage(visit, {
    round,
    colleagues: asks ? await whoHoldTalks(sql, round.departmentId) : [],
    own: asks ? await wishesOf(sql, me, round.id) : undefined,
    taking,
    again,
  })
}
